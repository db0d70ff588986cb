//! `intendeduse` says what its version knows.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;

/// An `intendeduse` outside the vocabulary of the version.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/intended-use",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "`intendeduse` zegt waarvoor een resource is bedoeld: `lessonplan`, `syllabus` of `unspecified`, en sinds 1.2 \
            ook `assignment`. Een LMS dat het woord niet kent, toont de resource als gewone pagina, of weigert de \
            cartridge.",
        en: "`intendeduse` says what a resource is meant for: `lessonplan`, `syllabus` or `unspecified`, and since 1.2 \
            also `assignment`. An LMS that does not know the word shows the resource as a plain page, or refuses the \
            cartridge.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let known = cartridge.version.uses;
    for resource in cartridge.resources() {
        let Some(name) = resource.element().value("intendeduse") else { continue };
        if known.contains(&name) {
            continue;
        }
        let number = cartridge.version.number;
        let help = match nearest(name, known.iter().copied()) {
            Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
            None => words!("haal het attribuut weg", "take the attribute out"),
        };
        findings.add(
            &CODE,
            cartridge.scope.attribute(resource.element(), "intendeduse"),
            words!(
                "versie {number} kent het gebruik \"{name}\" niet",
                "version {number} does not know the use \"{name}\""
            ),
            help,
        );
    }
}
