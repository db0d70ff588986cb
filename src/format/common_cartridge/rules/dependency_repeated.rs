//! A resource depends on others, on each once.

use std::collections::BTreeSet;

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;

/// A dependency on the resource itself, or one that stands twice.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/dependency-repeated",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een `<dependency>` noemt een andere resource waarvan de bestanden nodig zijn, elk één keer. Verwijst hij \
            naar de resource zelf, dan blijft een importeur die afhankelijkheden volgt in een kringetje lopen.",
        en: "A `<dependency>` names another resource whose files are needed, each once. When it refers to the resource \
            itself, an importer that follows dependencies walks in circles.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let imscp = &cartridge.version.manifest;
    for resource in cartridge.resources() {
        let own = resource.element().value("identifier").map(str::trim);
        let mut known: BTreeSet<&str> = own.into_iter().collect();
        for dependency in resource.element().all(imscp, "dependency") {
            let Some(target) = dependency.value("identifierref").map(str::trim) else { continue };
            if known.insert(target) {
                continue;
            }
            let message = if Some(target) == own {
                words!("de resource hangt van zichzelf af", "the resource depends on itself")
            } else {
                words!(
                    "de afhankelijkheid van \"{target}\" staat er al",
                    "the dependency on \"{target}\" stands there already"
                )
            };
            findings.add(
                &CODE,
                cartridge.scope.attribute(dependency, "identifierref"),
                message,
                words!("haal deze <dependency> weg", "take this <dependency> out"),
            );
        }
    }
}
