//! What SCORM 2004 adds to a manifest stands where it belongs.

use super::clause::{PRESENTATION, SEQUENCING};
use super::table::TABLE;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::placement;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;

/// An element in an element that it does not belong in.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/element-misplaced",
    severity: Severity::Error,
    clauses: &[SCORM_2004, SEQUENCING, PRESENTATION],
    doc: Doc {
        nl: "Een element dat SCORM 2004 aan het manifest toevoegt, staat op een plek waar een LMS het niet zoekt. Het \
            wordt genegeerd: regels, tijden of gegevens gelden dan niet.\n\n\
            Zet het in het element dat de melding noemt.",
        en: "An element that SCORM 2004 adds to the manifest stands where an LMS does not look for it. It is passed \
            over: rules, times or data then do not hold.\n\n\
            Put it in the element that the message names.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some(scope) = Scope::of(package) {
        placement::misplaced(&scope, TABLE, &CODE, findings);
    }
}
