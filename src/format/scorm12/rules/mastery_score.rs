//! A mastery score is a number from 0 to 100.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;

/// A mastery score that is no score.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/mastery-score",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "`<adlcp:masteryscore>` is de score vanaf welke een leerling geslaagd is: een getal van 0 tot en met 100. Met iets \
            anders beslist het LMS zelf, meestal dat niemand slaagt of iedereen.",
        en: "`<adlcp:masteryscore>` is the score from which on a learner has passed: a number from 0 to 100. With anything else \
            the LMS decides for itself, most often that nobody passes or everybody does.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let scores = scope.manifest.root.descendants().filter(|e| e.is(&ADLCP_1_2, "masteryscore"));
    for element in scores {
        let text = element.own_text();
        if is_score(text.trim()) {
            continue;
        }
        findings.add(
            &CODE,
            scope.text(element),
            words!(
                "\"{text}\" is geen score van 0 tot en met 100",
                "\"{text}\" is no score from 0 to 100"
            ),
            words!("schrijf een getal, bijvoorbeeld 60", "write a number, 60 for example"),
        );
    }
}

/// Digits, with decimals or without: an exponent or a sign is no score.
fn is_score(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    digits && text.parse().is_ok_and(|score: f64| (0.0..=100.0).contains(&score))
}
