//! A resource names a file once.

use std::collections::BTreeSet;

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;

/// A `<file>` that stands twice in one resource.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/file-repeated",
    severity: Severity::Warning,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een resource noemt hetzelfde bestand twee keer. Sommige LMS\'en kopiëren het dan twee keer, of melden een \
            fout bij het importeren.",
        en: "A resource names the same file twice. Some LMSs then copy it twice, or report an error while importing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    for resource in cartridge.resources() {
        let mut known = BTreeSet::new();
        for file in resource.references.files {
            let href = file.href;
            if !known.insert(href) {
                findings.add(
                    &CODE,
                    cartridge.scope.attribute(file.element, "href"),
                    words!("\"{href}\" staat er al", "\"{href}\" stands there already"),
                    words!("haal deze <file> weg", "take this <file> out"),
                );
            }
        }
    }
}
