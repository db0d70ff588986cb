//! The manifest holds what its edition of SCORM 2004 says it may hold.

use super::edition;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::grammar;
use crate::package::Package;

/// The manifest against the tables of its edition: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/grammar",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "Het manifest volgt IMS Content Packaging 1.1.4, IMS Simple Sequencing, IEEE LOM en de toevoegingen van ADL in de \
            editie van het pakket: welke elementen waar mogen staan, in welke volgorde en hoe vaak, en wat hun attributen \
            kunnen zijn. Wat daarvan afwijkt, wordt gemeld onder `grammar/…`.",
        en: "The manifest follows IMS Content Packaging 1.1.4, IMS Simple Sequencing, IEEE LOM and ADL's additions in the \
            package's edition: which elements may stand where, in which order and how often, and what their attributes can be. \
            What departs from it is reported under `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some((file, document)) = &package.manifest {
        grammar::check(&document.root, file, edition::of(package), findings);
    }
}
