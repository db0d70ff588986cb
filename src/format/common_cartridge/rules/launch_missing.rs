//! Web content that an item opens says which file.

use std::collections::BTreeSet;

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::Kind;
use crate::package::Package;
use crate::words;

/// Web content without `href` that an item opens.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/launch-missing",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een item opent webinhoud of bijbehorende bestanden zonder `href`. Het LMS weet dan niet welk van de \
            bestanden het moet tonen.",
        en: "An item opens web content or associated files without `href`. The LMS then does not know which of the files \
            to show.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let closed: BTreeSet<&str> = cartridge
        .resources()
        .filter(|resource| matches!(resource.kind, Kind::WebContent | Kind::AssociatedContent))
        .filter(|resource| resource.element().get("href").is_none())
        .filter_map(|resource| resource.element().value("identifier"))
        .map(str::trim)
        .collect();
    for item in cartridge.scope.manifest.items() {
        let Some(target) = item.target().map(str::trim).filter(|target| closed.contains(target))
        else {
            continue;
        };
        findings.add(
            &CODE,
            cartridge.scope.attribute(item.element, "identifierref"),
            words!(
                "de resource \"{target}\" heeft geen href",
                "the resource \"{target}\" has no href"
            ),
            words!("zet href=\"…\" op de <resource>", "put href=\"…\" on the <resource>"),
        );
    }
}
