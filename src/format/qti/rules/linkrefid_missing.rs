//! What a document of QTI 1.2 links to is there.

use std::collections::BTreeSet;

use super::clause::{ASI_1, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::interop;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A reference to an item, section or material that no document of the package has.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/linkrefid-missing",
    severity: Severity::Error,
    clauses: &[ASI_1],
    doc: Doc {
        nl: "Een `itemref` of `sectionref` haalt met `linkrefid` een vraag of onderdeel erbij, en een `matref` een \
            tekst of plaatje. In het pakket heeft niets die naam: de toets mist die vraag, of de vraag die tekst.\n\n\
            Noem de `ident` van een `item` of `section`, of het `label` van een `mattext`, `matimage` enzovoort; \
            hoofdletters tellen.",
        en: "An `itemref` or `sectionref` brings in a question or section by its `linkrefid`, and a `matref` a text or \
            picture. Nothing in the package has that name: the test lacks that question, or the question that \
            text.\n\n\
            Name the `ident` of an `item` or `section`, or the `label` of a `mattext`, `matimage` and so on; capitals \
            count.",
    },
};

/// A kind of reference, with what it may lead to.
struct Link {
    reference: &'static [&'static str],
    targets: &'static [&'static str],
    attribute: &'static str,
}

const LINKS: [Link; 3] = [
    Link { reference: &["itemref"], targets: &["item"], attribute: "ident" },
    Link { reference: &["sectionref"], targets: &["section"], attribute: "ident" },
    Link { reference: &["matref"], targets: MATERIALS, attribute: "label" },
];
const MATERIALS: &[&str] = &[
    "material",
    "mattext",
    "matemtext",
    "matimage",
    "mataudio",
    "matvideo",
    "matapplet",
    "matapplication",
];

fn check(package: &Package, findings: &mut Findings) {
    // A document alone may link to others that stood beside it.
    if package.files.len() == 1 {
        return;
    }
    for link in LINKS {
        let known = known(package, &link);
        for document in interop::documents(package) {
            for element in interop::all(document.root, link.reference) {
                let name = element.value("linkrefid").map(str::trim);
                let Some(name) = name.filter(|name| !known.contains(name)) else { continue };
                let place = document.attribute(element, "linkrefid");
                let on = &element.name.local;
                let target = link.targets.first().copied().unwrap_or_default();
                let attribute = link.attribute;
                let help = match nearest(name, known.iter().copied().take(300)) {
                    Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                    None => words!(
                        "noem de {attribute} van een <{target}>",
                        "name the {attribute} of a <{target}>"
                    ),
                };
                findings.add(
                    &CODE,
                    place,
                    words!(
                        "<{on}> verwijst naar \"{name}\", en dat is er niet",
                        "<{on}> refers to \"{name}\", and there is no such thing"
                    ),
                    help,
                );
            }
        }
    }
}

/// The names of everything that a reference may lead to, in every document.
fn known<'a>(package: &'a Package, link: &Link) -> BTreeSet<&'a str> {
    let (targets, attribute) = (link.targets, link.attribute);
    let elements =
        interop::documents(package).flat_map(move |document| interop::all(document.root, targets));
    elements.filter_map(|element: &Element| element.value(attribute)).map(str::trim).collect()
}
