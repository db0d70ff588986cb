//! Sequencing that is kept apart is used, and does not refer on.

use super::clause::SEQUENCING;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use std::collections::BTreeSet;

/// A part of the collection that no activity uses, or that refers to another.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/sequencing-collection",
    severity: Severity::Warning,
    clauses: &[SEQUENCING],
    doc: Doc {
        nl: "Een `<imsss:sequencing>` in de `<imsss:sequencingCollection>` werkt alleen via een `IDRef` van een item \
            of organisatie. Zonder `ID`, of zonder iemand die het noemt, doet het niets. Een `IDRef` in de \
            verzameling zelf volgt een LMS niet: dat zou in een kring kunnen lopen.",
        en: "An `<imsss:sequencing>` in the `<imsss:sequencingCollection>` works only through an `IDRef` of an item \
            or organization. Without an `ID`, or without anything that names it, it does nothing. An `IDRef` in the \
            collection itself no LMS follows: it could run in a circle.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    let used: BTreeSet<&str> = scope
        .manifest
        .organizations()
        .flat_map(Element::descendants)
        .filter(|element| element.is(&IMSSS, "sequencing"))
        .filter_map(|element| element.value("IDRef"))
        .map(str::trim)
        .collect();
    let kept = root.all(&IMSSS, "sequencingCollection").flat_map(Element::elements);
    for sequencing in kept.filter(|element| element.is(&IMSSS, "sequencing")) {
        if sequencing.get("IDRef").is_some() {
            findings.add(
                &CODE,
                scope.attribute(sequencing, "IDRef"),
                words!(
                    "een IDRef in de verzameling wordt niet gevolgd",
                    "an IDRef in the collection is not followed"
                ),
                words!("schrijf de regels hier uit", "write the rules out here"),
            );
        }
        if !sequencing.value("ID").is_some_and(|id| used.contains(id.trim())) {
            findings.add(
                &CODE,
                scope.place(sequencing),
                words!(
                    "geen activiteit gebruikt deze sequencing",
                    "no activity uses this sequencing"
                ),
                words!(
                    "verwijs ernaar met <imsss:sequencing IDRef=\"…\"/>, of haal het weg",
                    "refer to it by <imsss:sequencing IDRef=\"…\"/>, or take it out"
                ),
            );
        }
    }
}
