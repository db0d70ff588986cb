//! The tree of items that an LMS shows, as elements; each edition adds its own elements to an item.

use super::Dialect;
use super::outline::{Entry, Part};
use crate::xml::Element;

/// An organization with a title, its items, and what the edition adds after them.
#[must_use]
pub fn element(
    dialect: &Dialect,
    identifier: &str,
    title: &str,
    items: impl IntoIterator<Item = Element>,
) -> Element {
    let imscp = &dialect.imscp;
    Element::new(imscp, "organization")
        .attribute("identifier", identifier)
        .child(Element::new(imscp, "title").text(title))
        .children(items)
}

/// The element that holds the one organization.
#[must_use]
pub fn organizations(dialect: &Dialect, identifier: &str, organization: Element) -> Element {
    Element::new(&dialect.imscp, "organizations")
        .attribute("default", identifier)
        .child(organization)
}

/// An item; `extend` gives what the edition adds at its end.
#[must_use]
pub fn item(dialect: &Dialect, entry: &Entry, extend: &dyn Fn(&Entry) -> Vec<Element>) -> Element {
    let element =
        Element::new(&dialect.imscp, "item").attribute("identifier", entry.identifier.as_str());
    let title = Element::new(&dialect.imscp, "title").text(entry.title.as_ref());
    let element = match &entry.part {
        Part::Course { resource } | Part::Page { resource, .. } => {
            element.attribute("identifierref", resource.as_str()).child(title)
        }
        Part::Unit(entries) => {
            element.child(title).children(entries.iter().map(|entry| item(dialect, entry, extend)))
        }
    };
    element.children(extend(entry))
}
