//! Prefixes that Moodle does not recognise: it does not resolve namespaces.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::grammar::namespace::{ADLCP_1_2, ADLCP_2004, ADLNAV, ADLSEQ, IMSSS};
use crate::package::Package;
use crate::words;
use crate::xml::{Name, Namespace};

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/prefix",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle kijkt niet naar namespaces, alleen naar voorvoegsels, en die moeten precies `adlcp:`, `imsss:`, `adlseq:` \
             en `adlnav:` zijn. Met een ander voorvoegsel wordt een SCO een los bestand dat niets bewaart, en vervallen de \
             regels voor volgorde.",
        en: "Moodle does not look at namespaces, only at prefixes, and those have to be exactly `adlcp:`, `imsss:`, `adlseq:` \
             and `adlnav:`. With another prefix a SCO becomes an asset that keeps nothing, and sequencing is dropped.",
    },
};

const EXPECTED: [Namespace; 5] = [ADLCP_1_2, ADLCP_2004, IMSSS, ADLSEQ, ADLNAV];

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements() {
        report(&element.name, &place, findings);
        for attribute in &element.attributes {
            let place = Place { span: Some(attribute.span.clone()), ..place.clone() };
            report(&attribute.name, &place, findings);
        }
    }
}

fn report(name: &Name, place: &Place, findings: &mut Findings) {
    let expected = EXPECTED.iter().find(|known| known.uri == &*name.namespace);
    let Some(expected) = expected.filter(|known| known.prefix != &*name.prefix) else { return };
    let (prefix, local) = (expected.prefix, &name.local);
    findings.add(
        &CODE,
        place.clone(),
        words!(
            "Moodle herkent “{name}” niet: het kijkt naar het voorvoegsel “{prefix}:”",
            "Moodle does not recognise \"{name}\": it looks at the prefix \"{prefix}:\""
        ),
        words!("schrijf {prefix}:{local}", "write {prefix}:{local}"),
    );
}
