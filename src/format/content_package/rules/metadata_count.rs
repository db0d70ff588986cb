//! Metadata says no thing more often than every system takes.

use std::collections::BTreeMap;

use super::clause::LOM;
use super::record;
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// An element in metadata over the smallest permitted maximum of how often.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/metadata-count",
    severity: Severity::Warning,
    clauses: &[LOM],
    doc: Doc {
        nl: "IEEE LOM noemt per element hoe vaak elk systeem het ten minste aan moet kunnen: tien trefwoorden \
            bijvoorbeeld, en dertig makers. Dit element staat er vaker: een catalogus mag de rest weglaten, zodat de \
            cursus daar niet op gevonden wordt.\n\n\
            Houd de belangrijkste over.",
        en: "IEEE LOM names for each element how often every system must be able to take it: ten keywords for example, \
            and thirty contributors. This element stands there more often: a catalogue may drop the rest, so that the \
            course is not found by it.\n\n\
            Keep the most important ones.",
    },
};

/// How often every system takes an element: the element, what it stands in, and the count. Both bindings, in lower case.
#[rustfmt::skip]
const MOST: &[(&str, &str, usize)] = &[
    ("identifier", "general", 10), ("catalogentry", "general", 10), ("language", "general", 10),
    ("description", "general", 10), ("keyword", "general", 10), ("coverage", "general", 10),
    ("contribute", "lifecycle", 30), ("entity", "contribute", 40), ("centity", "contribute", 40),
    ("identifier", "metametadata", 10), ("catalogentry", "metametadata", 10), ("contribute", "metametadata", 10),
    ("metadataschema", "metametadata", 10), ("metadatascheme", "metametadata", 10),
    ("format", "technical", 40), ("location", "technical", 10), ("requirement", "technical", 40),
    ("orcomposite", "requirement", 40),
    ("educational", "lom", 100), ("learningresourcetype", "educational", 10),
    ("intendedenduserrole", "educational", 10), ("context", "educational", 10),
    ("typicalagerange", "educational", 5), ("description", "educational", 10), ("language", "educational", 10),
    ("relation", "lom", 100), ("identifier", "resource", 10), ("catalogentry", "resource", 10),
    ("description", "resource", 10),
    ("annotation", "lom", 30),
    ("classification", "lom", 40), ("taxonpath", "classification", 15), ("taxon", "taxonpath", 15),
    ("keyword", "classification", 40),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    record::each(&scope, |file, record| {
        for parent in record.descendants() {
            for (name, children) in by_name(parent) {
                let Some(most) = most(&name, &parent.name.local.to_lowercase()) else { continue };
                let Some(beyond) = children.get(most) else { continue };
                let (name, count, inside) =
                    (&beyond.name.local, children.len(), &parent.name.local);
                findings.add(
                    &CODE,
                    Place::span(file, beyond.span.clone()),
                    words!(
                        "<{name}> staat {count} keer in <{inside}>; elk systeem hoeft er maar {most} te kunnen",
                        "<{name}> stands {count} times in <{inside}>; a system need only take {most}"
                    ),
                    words!(
                        "houd de belangrijkste {most} over",
                        "keep the most important {most}"
                    ),
                );
            }
        }
    });
}

/// The elements in an element, by their names in lower case.
fn by_name(parent: &Element) -> BTreeMap<String, Vec<&Element>> {
    let mut all: BTreeMap<String, Vec<&Element>> = BTreeMap::new();
    for child in parent.elements() {
        all.entry(child.name.local.to_lowercase()).or_default().push(child);
    }
    all
}

fn most(name: &str, inside: &str) -> Option<usize> {
    let row = MOST.iter().find(|(own, of, _)| *own == name && *of == inside);
    row.map(|(_, _, most)| *most)
}
