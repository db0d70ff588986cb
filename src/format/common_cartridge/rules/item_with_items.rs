//! An item opens a resource or holds items, not both.

use super::clause::MANIFEST;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;

/// An item with a resource and with items of its own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/item-with-items",
    severity: Severity::Error,
    clauses: &[MANIFEST],
    doc: Doc {
        nl: "Een item in de inhoudsopgave is een map met items, of opent een resource. Doet het beide, dan toont een LMS \
            alleen de map of alleen de pagina, en raakt de rest zoek.",
        en: "An item in the table of contents is a folder of items, or opens a resource. When it does both, an LMS shows \
            the folder alone or the page alone, and the rest is lost.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let imscp = &cartridge.version.manifest;
    for item in cartridge.scope.manifest.items() {
        if item.target().is_some() && item.element.first(imscp, "item").is_some() {
            findings.add(
                &CODE,
                cartridge.scope.attribute(item.element, "identifierref"),
                words!(
                    "dit item opent een resource en bevat ook items",
                    "this item opens a resource and also holds items"
                ),
                words!(
                    "maak van de resource een eigen item in deze map",
                    "make the resource an item of its own in this folder"
                ),
            );
        }
    }
}
