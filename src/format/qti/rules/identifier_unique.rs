//! An identifier stands once where it is looked up.

use std::collections::BTreeSet;

use super::clause::{ASI_1, ASI_2, ASI_3, bind};
use crate::finding::Place;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, value};
use crate::format::qti::{binding, interop};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// Two variables, choices, parts of a test or elements with the same identifier.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/identifier-unique",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3, ASI_1],
    doc: Doc {
        nl: "Twee variabelen, twee keuzes in één vraag, twee onderdelen van een toets of twee elementen met een `id` \
            heten hetzelfde. Een afnamesysteem neemt de eerste of de laatste: het antwoord komt op de verkeerde \
            plaats terecht, of het pakket wordt geweigerd.\n\n\
            Geef elk een eigen naam, en pas aan wat ernaar verwijst.",
        en: "Two variables, two choices in one question, two parts of a test or two elements with an `id` have the \
            same name. A delivery system takes the first or the last: the answer ends up in the wrong place, or the \
            package is refused.\n\n\
            Give each a name of its own, and change what refers to it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::documents(package) {
        in_document(document, findings);
    }
    for document in interop::documents(package) {
        let idents = |elements: Vec<&'_ Element>, findings: &mut Findings| {
            let named =
                elements.into_iter().filter_map(|one| Some((one, one.value("ident")?.trim())));
            repeated(named, |one| document.attribute(one, "ident"), findings);
        };
        idents(interop::all(document.root, &["item", "section", "assessment"]).collect(), findings);
        for item in document.items() {
            idents(interop::responses(item).collect(), findings);
            for response in interop::responses(item) {
                idents(interop::all(response, &["response_label"]).collect(), findings);
            }
        }
    }
}

fn in_document(document: Asi, findings: &mut Findings) {
    let place = |element: &Element| document.attribute(element, "identifier");
    let of = |names: &'static [&'static str]| {
        let elements = document.elements().filter(move |element| asi::is_any(element, names));
        elements.filter_map(|element| Some((element, value(element, "identifier")?)))
    };
    repeated(of(DECLARATIONS), place, findings);
    repeated(of(PARTS), place, findings);
    for (interaction, _) in document.interactions() {
        repeated(binding::choices(interaction), place, findings);
    }
    // A module of a portable interaction is named by each place that it may come from.
    let others = document.elements().filter(|element| !asi::is(element, "interaction-module"));
    let ids = others.filter_map(|element| Some((element, value(element, "id")?)));
    repeated(ids, |element| document.attribute(element, "id"), findings);
}

const DECLARATIONS: &[&str] =
    &["response-declaration", "outcome-declaration", "template-declaration", "context-declaration"];
const PARTS: &[&str] =
    &["test-part", "assessment-section", "assessment-section-ref", "assessment-item-ref"];

fn repeated<'a>(
    elements: impl Iterator<Item = (&'a Element, &'a str)>,
    place: impl Fn(&Element) -> Place,
    findings: &mut Findings,
) {
    let mut known = BTreeSet::new();
    for (element, identifier) in elements {
        if known.insert(identifier) {
            continue;
        }
        findings.add(
            &CODE,
            place(element),
            words!(
                "er is al iets dat \"{identifier}\" heet",
                "something is called \"{identifier}\" already"
            ),
            words!("geef dit een eigen naam", "give this a name of its own"),
        );
    }
}
