//! The tree of activities that an organization and its items make, each with the sequencing that holds for it.

use std::collections::BTreeMap;

use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::grammar::value::collapse;
use crate::package::address::decode;
use crate::xml::{Element, Namespace};

/// An activity: an organization or an item.
pub(super) struct Activity<'a> {
    /// Its element.
    pub element: &'a Element,
    /// The activities in it, in order.
    pub children: Vec<Activity<'a>>,
    /// Its own `<imsss:sequencing>`.
    own: Option<&'a Element>,
    /// The one of the collection that its own refers to.
    shared: Option<&'a Element>,
}

/// The activities of every organization.
#[must_use]
pub(super) fn trees<'a>(scope: &Scope<'a>) -> Vec<Activity<'a>> {
    let collection = collection(scope);
    scope
        .manifest
        .organizations()
        .map(|organization| activity(organization, "item", &collection))
        .collect()
}

/// Every `<imsss:sequencing>` of the manifest's collections, by its `ID`; of two alike the first.
#[must_use]
pub(super) fn collection<'a>(scope: &Scope<'a>) -> BTreeMap<&'a str, &'a Element> {
    let mut known = BTreeMap::new();
    for element in scope.manifest.root.all(&IMSSS, "sequencingCollection") {
        for sequencing in element.all(&IMSSS, "sequencing") {
            if let Some(id) = sequencing.value("ID") {
                known.entry(id.trim()).or_insert(sequencing);
            }
        }
    }
    known
}

fn activity<'a>(
    element: &'a Element,
    item: &str,
    collection: &BTreeMap<&'a str, &'a Element>,
) -> Activity<'a> {
    let own = element.first(&IMSSS, "sequencing");
    let shared = own
        .and_then(|own| own.value("IDRef"))
        .and_then(|target| collection.get(target.trim()).copied());
    let namespace = &element.name.namespace;
    let items = element
        .elements()
        .filter(|child| &*child.name.local == item && child.name.namespace == *namespace);
    let children = items.map(|child| activity(child, item, collection)).collect();
    Activity { element, children, own, shared }
}

impl<'a> Activity<'a> {
    /// Whether nothing is in it: it is what a launch opens.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// A part of its sequencing: its own, or else the one that it refers to.
    #[must_use]
    pub fn part(&self, namespace: &Namespace, local: &str) -> Option<&'a Element> {
        let of = |element: Option<&'a Element>| element?.first(namespace, local);
        of(self.own).or_else(|| of(self.shared))
    }

    /// The local objectives, the primary one first.
    #[must_use]
    pub fn objectives(&self) -> Vec<&'a Element> {
        let all = self.part(&IMSSS, "objectives").into_iter().flat_map(Element::elements);
        all.filter(|element| is_objective(element)).collect()
    }

    /// This activity and all below it, in the order of the source.
    #[must_use]
    pub fn all(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        let mut waiting = vec![self];
        while let Some(next) = waiting.pop() {
            found.push(next);
            waiting.extend(next.children.iter().rev());
        }
        found
    }
}

/// Whether an element is a local objective.
#[must_use]
pub(super) fn is_objective(element: &Element) -> bool {
    element.is(&IMSSS, "primaryObjective") || element.is(&IMSSS, "objective")
}

/// The name of an objective as it compares: an address, so `obj%201` and `obj 1` are one, and so are runs of spaces.
#[must_use]
pub(super) fn name(text: &str) -> String {
    collapse(&decode(text).unwrap_or_else(|| text.to_owned()))
}

/// The name that an attribute gives, as it compares.
#[must_use]
pub(super) fn name_in(element: &Element, attribute: &str) -> Option<String> {
    element.value(attribute).map(name)
}

/// What a switch says: what its attribute says, else its default.
#[must_use]
pub(super) fn flag(element: Option<&Element>, name: &str, default: bool) -> bool {
    match element.and_then(|element| element.value(name)).map(str::trim) {
        Some("true" | "1") => true,
        Some("false" | "0") => false,
        _ => default,
    }
}
