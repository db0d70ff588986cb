//! The course structure holds what cmi5 says it may hold.

use super::clause::METADATA;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::grammar::{self, table};
use crate::package::Package;

/// The course structure against its table: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/grammar",
    severity: Severity::Error,
    clauses: &[METADATA],
    doc: Doc {
        nl: "`cmi5.xml` volgt de grammatica van cmi5: een `<courseStructure>` met de `<course>`, eventueel \
            `<objectives>`, en dan `<au>` en `<block>`, elk met titel en beschrijving. Een LMS moet een cursus weigeren \
            die daarvan afwijkt. De afwijkingen staan onder `grammar/…`.",
        en: "`cmi5.xml` follows the grammar of cmi5: a `<courseStructure>` with the `<course>`, perhaps `<objectives>`, \
            and then `<au>` and `<block>`, each with a title and a description. An LMS must refuse a course that departs \
            from it. What departs is reported under `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some((file, document)) = &package.manifest {
        grammar::check(&document.root, file, &table::cmi5::STANDARD, findings);
    }
}
