//! A full cartridge describes itself.

use super::clause::METADATA;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::{THIN, V1_0};
use crate::package::Package;
use crate::words;

/// A full cartridge without LOM in the metadata of its manifest.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/metadata-missing",
    severity: Severity::Error,
    clauses: &[METADATA],
    doc: Doc {
        nl: "In de `<metadata>` van een volledige cartridge staat na `<schemaversion>` een `<lom>` met ten minste titel \
            en beschrijving. Zonder toont een LMS of een catalogus de cartridge zonder naam; een strenge importeur \
            weigert haar.",
        en: "In the `<metadata>` of a full cartridge a `<lom>` with at least a title and a description follows \
            `<schemaversion>`. Without it an LMS or a catalogue shows the cartridge without a name; a strict importer \
            refuses it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let manifest = cartridge.scope.manifest;
    let is_thin = manifest.schema().is_some_and(|schema| schema.own_text().contains(THIN));
    let Some(metadata) = manifest.part("metadata") else { return };
    let has_lom = metadata.elements().any(|element| &*element.name.local == "lom");
    // Version 1.0 was published with a profile of its own, under other names.
    if has_lom || is_thin || cartridge.version.number == V1_0.number {
        return;
    }
    findings.add(
        &CODE,
        cartridge.scope.place(metadata),
        words!("de cartridge heeft geen <lom>", "the cartridge has no <lom>"),
        words!(
            "voeg een <lom> toe, met ten minste een titel",
            "add a <lom>, with at least a title"
        ),
    );
}
