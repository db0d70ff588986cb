//! The type of a resource is one that its version knows.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;

/// A `type` outside the vocabulary of the version.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/resource-type",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Elke versie van Common Cartridge heeft eigen namen voor de typen: in een cartridge van 1.3 heet een \
            discussie `imsdt_xmlv1p3`, niet `imsdt_xmlv1p1`. Canvas schrijft in 1.3 de namen van 1.1 en leest ze zelf \
            weer; een LMS dat de versie volgt, slaat zo\'n resource over, en dan ontbreekt de discussie of toets.",
        en: "Every version of Common Cartridge has names of its own for the types: in a cartridge of 1.3 a discussion is \
            `imsdt_xmlv1p3`, not `imsdt_xmlv1p1`. Canvas writes the names of 1.1 in 1.3 and reads them back itself; an \
            LMS that follows the version passes over such a resource, and the discussion or test is missing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let known = cartridge.version.types;
    for resource in cartridge.resources() {
        let Some(name) = resource.element().value("type") else { continue };
        if known.contains(&name) {
            continue;
        }
        let number = cartridge.version.number;
        let list = known.join(", ");
        let near = nearest(name, known.iter().copied());
        let help = near.map_or_else(
            || words!("mogelijk zijn: {list}", "possible are: {list}"),
            |near| words!("bedoel je {near}?", "do you mean {near}?"),
        );
        findings.add(
            &CODE,
            cartridge.scope.attribute(resource.element(), "type"),
            words!(
                "versie {number} kent het type \"{name}\" niet",
                "version {number} does not know the type \"{name}\""
            ),
            help,
        );
    }
}
