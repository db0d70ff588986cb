//! The document is JSON.

use super::JSON;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::lti_json::Tool;
use crate::package::Package;
use crate::words;

/// A document that is no JSON.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-json/malformed",
    severity: Severity::Error,
    clauses: &[JSON],
    doc: Doc {
        nl: "Het bestand is geen geldige JSON: er ontbreekt een komma of aanhalingsteken, er staat een komma te veel, of \
            er staat commentaar in. Een LMS leest er dan niets uit.",
        en: "The file is not valid JSON: a comma or quote is missing, there is a comma too many, or there is a comment in \
            it. An LMS then reads nothing from it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some((file, Err(fault))) = Tool::read(package) else { return };
    findings.add(
        &CODE,
        Place::span(file, fault.span),
        words!("vanaf hier is het geen JSON", "from here on it is no JSON"),
        words!(
            "kijk naar komma\'s, aanhalingstekens en haakjes; commentaar mag niet",
            "look at commas, quotes and brackets; comments are not allowed"
        ),
    );
}
