//! A thin cartridge holds links alone.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::{Kind, THIN};
use crate::package::Package;
use crate::words;

/// Content in a thin cartridge.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/thin-content",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een dunne cartridge bevat alleen weblinks en LTI-links. Een LMS dat haar leest, slaat toetsen, discussies en \
            bestanden over: die leveren de leerling niets op.",
        en: "A thin cartridge holds web links and LTI links alone. An LMS that reads it passes over tests, discussions \
            and files: they bring the learner nothing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let schema = cartridge.scope.manifest.schema();
    if !schema.is_some_and(|schema| schema.own_text().contains(THIN)) {
        return;
    }
    for resource in cartridge.resources() {
        if matches!(resource.kind, Kind::Link | Kind::Lti | Kind::Other) {
            continue;
        }
        let name = resource.element().value("type").unwrap_or_default();
        findings.add(
            &CODE,
            cartridge.scope.attribute(resource.element(), "type"),
            words!(
                "{name} hoort niet in een dunne cartridge",
                "{name} does not belong in a thin cartridge"
            ),
            words!(
                "maak er een link van, of maak een volledige cartridge",
                "make it a link, or make a full cartridge"
            ),
        );
    }
}
