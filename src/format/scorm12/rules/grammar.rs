//! The manifest holds what SCORM 1.2 says it may hold.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::grammar::{self, Edition};
use crate::package::Package;

/// The manifest against the tables of SCORM 1.2: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/grammar",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Het manifest volgt IMS Content Packaging 1.1.2 met de toevoegingen van ADL en de metadata van IMS: welke \
            elementen waar mogen staan, in welke volgorde en hoe vaak, en wat hun attributen kunnen zijn. Wat daarvan afwijkt, \
            wordt gemeld onder `grammar/…`.",
        en: "The manifest follows IMS Content Packaging 1.1.2 with ADL's additions and the metadata of IMS: which elements may \
            stand where, in which order and how often, and what their attributes can be. What departs from it is reported under \
            `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some((file, document)) = &package.manifest {
        grammar::check(&document.root, file, Edition::Scorm12, findings);
    }
}
