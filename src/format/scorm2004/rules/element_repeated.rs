//! What SCORM 2004 adds to an element stands there once.

use super::clause::{PRESENTATION, SEQUENCING};
use super::table::TABLE;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::placement;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;

/// An element that stands twice in one place.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/element-repeated",
    severity: Severity::Error,
    clauses: &[SCORM_2004, SEQUENCING, PRESENTATION],
    doc: Doc {
        nl: "Een element dat SCORM 2004 toevoegt, staat twee keer in hetzelfde element. Het ene LMS neemt het eerste, \
            het andere het laatste.\n\n\
            Voeg ze samen.",
        en: "An element that SCORM 2004 adds stands twice in the same element. One LMS takes the first, another the \
            last.\n\n\
            Merge them.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some(scope) = Scope::of(package) {
        placement::repeated(&scope, TABLE, &CODE, findings);
    }
}
