//! The manifest holds what Common Cartridge says it may hold.

use super::clause::MANIFEST;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::grammar;
use crate::package::Package;

/// The manifest against the table of its version: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/grammar",
    severity: Severity::Error,
    clauses: &[MANIFEST],
    doc: Doc {
        nl: "Het manifest volgt het profiel van IMS Content Packaging dat Common Cartridge voorschrijft: één organisatie \
            met één naamloos hoogste item, geen `parameters` of `isvisible`, een `<title>` op elk ander item. Wat \
            daarvan afwijkt, staat onder `grammar/…`.",
        en: "The manifest follows the profile of IMS Content Packaging that Common Cartridge prescribes: one organization \
            with one nameless top item, no `parameters` or `isvisible`, a `<title>` on every other item. What departs \
            from it is reported under `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let (root, file) = (cartridge.scope.manifest.root, cartridge.scope.file);
    grammar::check(root, file, cartridge.version.standard, findings);
}
