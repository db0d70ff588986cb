//! The link holds what LTI says it may hold.

use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::grammar::{self, table};
use crate::package::Package;

/// The link against its table: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-link/grammar",
    severity: Severity::Error,
    clauses: &[LTI],
    doc: Doc {
        nl: "Een link naar een LTI-tool is een `<cartridge_basiclti_link>` met titel, eventueel beschrijving, `custom` en \
            `extensions`, dan de adressen, de pictogrammen en de maker, in die volgorde. Een LMS dat op volgorde leest, \
            mist anders de instellingen. De afwijkingen staan onder `grammar/…`.",
        en: "A link to an LTI tool is a `<cartridge_basiclti_link>` with a title, perhaps a description, `custom` and \
            `extensions`, then the addresses, the icons and the vendor, in that order. An LMS that reads in order \
            otherwise misses the settings. What departs is reported under `grammar/…`.",
    },
};

const LTI: Clause = Clause {
    name: "LTI 1.1 Implementation Guide, 4.5",
    url: Some("https://www.imsglobal.org/specs/ltiv1p1/implementation-guide"),
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some((file, document)) = &package.manifest {
        grammar::check(&document.root, file, &table::lti::STANDARD, findings);
    }
}
