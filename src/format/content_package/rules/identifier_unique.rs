//! An identifier stands once in a manifest.

use std::collections::BTreeMap;

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// Two elements with the same identifier.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/identifier-unique",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Twee elementen hebben dezelfde `identifier`. Een LMS bewaart het werk van leerlingen onder die naam: bij twee \
            dezelfde wint de laatste, en raakt het werk van de ander zoek.",
        en: "Two elements have the same `identifier`. An LMS keeps learners' work under that name: of two alike the last one \
            wins, and work on the other gets lost.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut seen: BTreeMap<&str, &Element> = BTreeMap::new();
    let root = scope.manifest.root;
    // A manifest inside the manifest counts its own identifiers.
    let inner = |element: &Element| element.name == root.name;
    for element in own(root, inner) {
        let Some(identifier) = element.value("identifier").map(str::trim) else { continue };
        if let Some(first) = seen.insert(identifier, element) {
            let name = &first.name.local;
            findings.add(
                &CODE,
                scope.attribute(element, "identifier"),
                words!(
                    "een <{name}> heet al \"{identifier}\"",
                    "a <{name}> is called \"{identifier}\" already"
                ),
                words!(
                    "geef elk element een eigen identifier",
                    "give every element an identifier of its own"
                ),
            );
        }
    }
}

/// An element and all below it, but for what is in elements that close themselves off.
fn own(root: &Element, closed: impl Fn(&Element) -> bool) -> Vec<&Element> {
    let mut all = vec![root];
    let mut index = 0;
    while let Some(element) = all.get(index).copied() {
        all.extend(element.elements().filter(|child| !closed(child)));
        index += 1;
    }
    all
}
