//! The manifest holds what IMS Content Packaging says it may hold.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::IMS_CP;
use crate::grammar::{self, table};
use crate::package::Package;

/// The manifest against the tables: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "ims-cp/grammar",
    severity: Severity::Error,
    clauses: &[IMS_CP],
    doc: Doc {
        nl: "Het manifest volgt IMS Content Packaging 1.1.4, met metadata van IMS of IEEE: `<metadata>`, `<organizations>` en \
            `<resources>`, in die volgorde, en daarbinnen wat het daar mag bevatten. Wat daarvan afwijkt, staat onder `grammar/…`.",
        en: "The manifest follows IMS Content Packaging 1.1.4, with metadata of IMS or IEEE: `<metadata>`, `<organizations>` and \
            `<resources>`, in that order, and in each what it may hold. What departs from it is reported under `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some((file, document)) = &package.manifest {
        grammar::check(&document.root, file, &table::imscp_1_1_4::STANDARD, findings);
    }
}
