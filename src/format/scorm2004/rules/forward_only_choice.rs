//! Where the learner may only go forward, the table of contents does not promise more.

use super::clause::CONTROL_MODES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// `forwardOnly` beside `choice`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/forward-only-choice",
    severity: Severity::Info,
    clauses: &[CONTROL_MODES],
    doc: Doc {
        nl: "Op deze activiteit mag de leerling alleen vooruit (`forwardOnly`), maar wel kiezen (`choice`, dat zonder \
            vermelding `true` is). De inhoudsopgave toont dan items die het LMS weigert te openen zodra de leerling \
            er voorbij is.\n\n\
            Zet `choice=\"false\"` erbij als de volgorde vastligt.",
        en: "On this activity the learner may only go forward (`forwardOnly`), yet may choose (`choice`, which is \
            `true` when it is not there). The table of contents then shows items that the LMS refuses to open once \
            the learner is past them.\n\n\
            Add `choice=\"false\"` when the order is fixed.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for cluster in trees(&scope).iter().flat_map(Activity::all).filter(|one| !one.is_leaf()) {
        let Some(mode) = cluster.part(&IMSSS, "controlMode") else { continue };
        if flag(Some(mode), "forwardOnly", false) && flag(Some(mode), "choice", true) {
            findings.add(
                &CODE,
                scope.attribute(mode, "forwardOnly"),
                words!(
                    "de inhoudsopgave toont items waar de leerling niet meer naar terug mag",
                    "the table of contents shows items that the learner may not go back to"
                ),
                words!("zet choice=\"false\" erbij", "add choice=\"false\""),
            );
        }
    }
}
