//! The manifest says which resources a test or item needs.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::{PACKAGING_2, PACKAGING_3, bind};
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::reference::{Reference, Resource, Target, resources};
use crate::format::content_package::rules::scope::Scope;
use crate::format::qti::asi::{self, Asi, is_any};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A document that a resource needs, and does not list as file or dependency.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/dependency-missing",
    severity: Severity::Warning,
    clauses: &[PACKAGING_2, PACKAGING_3],
    doc: Doc {
        nl: "Een toets gebruikt een item, of een item een stimulus, maar in het manifest heeft de ene `<resource>` \
            geen `<dependency>` op de andere. Een itembank die onderdelen los inleest, neemt het item dan niet mee.\n\n\
            Voeg `<dependency identifierref=\"…\"/>` toe aan de resource van de toets of het item.",
        en: "A test uses an item, or an item a stimulus, but in the manifest the one `<resource>` has no \
            `<dependency>` on the other. An item bank that imports parts one by one then leaves the item behind.\n\n\
            Add `<dependency identifierref=\"…\"/>` to the resource of the test or item.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let resources = resources(&scope);
    let mut launched: BTreeMap<&FilePath, &Resource> = BTreeMap::new();
    for resource in &resources {
        if let Some(path) = resource.launch.as_ref().and_then(path_of) {
            launched.insert(path, resource);
        }
    }
    for (path, resource) in &launched {
        let document = package.documents.get_key_value(*path);
        let Some(document) = document.and_then(|(file, document)| Asi::of(package, file, document))
        else {
            continue;
        };
        let known = listed(resource);
        let is_listed = |needed: &FilePath| {
            let target = launched.get(needed).and_then(|target| target.element.value("identifier"));
            target.is_none_or(|target| known.contains(target.trim()))
                || resource.files.iter().any(|file| path_of(file) == Some(needed))
        };
        let missing: Vec<_> =
            needed(document).into_iter().filter(|needed| !is_listed(needed)).collect();
        let Some(first) = missing.first() else { continue };
        let target = launched.get(*first).and_then(|target| target.element.value("identifier"));
        let target = target.unwrap_or_default();
        let more = match missing.len() - 1 {
            0 => words!("", ""),
            more => words!(" (en nog {more})", " (and {more} more)"),
        };
        let (nl, en) = (more.nl, more.en);
        findings.add(
            &CODE,
            scope.place(resource.element),
            words!(
                "deze resource gebruikt {first}{nl} en noemt dat niet",
                "this resource uses {first}{en} and does not say so"
            ),
            words!(
                "voeg <dependency identifierref=\"{target}\"/> toe",
                "add <dependency identifierref=\"{target}\"/>"
            ),
        );
    }
}

fn path_of<'a>(reference: &'a Reference) -> Option<&'a FilePath> {
    match &reference.target {
        Target::File(path) => Some(path),
        Target::External | Target::Unusable => None,
    }
}

/// The identifiers of the resources that one depends on.
fn listed<'a>(resource: &Resource<'a>) -> BTreeSet<&'a str> {
    let elements = resource.element.elements();
    let dependencies = elements.filter(|child| &*child.name.local == "dependency");
    dependencies.filter_map(|dependency| dependency.value("identifierref")).map(str::trim).collect()
}

/// The documents that a document refers to, each once.
fn needed(document: Asi<'_>) -> BTreeSet<&FilePath> {
    let names = &["assessment-item-ref", "assessment-section-ref", "assessment-stimulus-ref"];
    let references = document.elements().filter(|element: &&Element| is_any(element, names));
    references
        .filter_map(|element| asi::target(document, element))
        .map(|target| target.file)
        .collect()
}
