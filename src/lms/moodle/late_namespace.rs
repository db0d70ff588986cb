//! Cartridges that Moodle does not recognise: it reads the start of the manifest alone.

use super::TRIED;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::grammar::namespace::{CC_1_0, CC_1_1};
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/late-namespace",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle zoekt de namespace van een Common Cartridge in de eerste 1024 bytes van `imsmanifest.xml`. Staat ze \
             verderop, door commentaar of een lange rij andere namespaces ervoor, dan is het formaat onbekend en wordt er \
             niets geïmporteerd.",
        en: "Moodle looks for the namespace of a Common Cartridge in the first 1024 bytes of `imsmanifest.xml`. When it stands \
             further on, after a comment or a long row of other namespaces, the format is unknown and nothing is imported.",
    },
};

/// How far Moodle reads, in bytes.
const START: usize = 1024;

fn check(package: &Package, findings: &mut Findings) {
    let Some((file, document)) = &package.manifest else { return };
    let root = &document.root;
    let cartridge = [CC_1_0, CC_1_1].into_iter().find(|version| root.is(version, "manifest"));
    let Some(bytes) = package.files.get(file).and_then(|blob| blob.read_document().ok()) else {
        return;
    };
    let start = String::from_utf8_lossy(bytes.get(..START).unwrap_or(&bytes)).into_owned();
    if cartridge.is_some_and(|version| !start.contains(version.uri)) {
        findings.add(
            &CODE,
            Place::span(file, root.span.clone()),
            words!(
                "Moodle vindt de namespace niet: ze staat na de eerste {START} bytes",
                "Moodle does not find the namespace: it stands after the first {START} bytes"
            ),
            words!(
                "zet xmlns=\"…\" vooraan op <manifest>, zonder commentaar ervoor",
                "put xmlns=\"…\" first on <manifest>, without a comment before it"
            ),
        );
    }
}
