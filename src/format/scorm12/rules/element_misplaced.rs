//! What SCORM 1.2 adds to a manifest stands where it belongs.

use super::table::TABLE;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::placement;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;

/// An element in an element that it does not belong in.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/element-misplaced",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Een element dat SCORM 1.2 aan het manifest toevoegt, staat op een plek waar een LMS het niet zoekt. Het \
            wordt genegeerd: regels, tijden of gegevens gelden dan niet.\n\n\
            Zet het in het element dat de melding noemt.",
        en: "An element that SCORM 1.2 adds to the manifest stands where an LMS does not look for it. It is passed \
            over: rules, times or data then do not hold.\n\n\
            Put it in the element that the message names.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some(scope) = Scope::of(package) {
        placement::misplaced(&scope, TABLE, &CODE, findings);
    }
}
