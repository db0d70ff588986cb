//! A document of QTI 1.2: every accessor may find nothing.

use super::place;
use crate::files::FilePath;
use crate::finding::Place;
use crate::grammar::namespace::QTI_1_2;
use crate::package::Package;
use crate::xml::Element;

/// A document with its path.
#[derive(Clone, Copy)]
pub(super) struct Interop<'a> {
    /// Its path.
    pub file: &'a FilePath,
    /// Its root element.
    pub root: &'a Element,
}

/// Every document of QTI 1.2 in a package, by path.
pub(super) fn documents(package: &Package) -> impl Iterator<Item = Interop<'_>> {
    package
        .documents
        .iter()
        .map(|(file, document)| Interop { file, root: &document.root })
        .filter(|document| is(document.root, "questestinterop"))
}

impl<'a> Interop<'a> {
    /// Every item, in the order of the source.
    pub fn items(self) -> impl Iterator<Item = &'a Element> {
        all(self.root, &["item"])
    }

    /// An attribute; the start tag when there is none of that name.
    pub fn attribute(self, element: &Element, name: &str) -> Place {
        place::attribute(self.file, element, name)
    }

    /// The text of an element.
    pub fn text(self, element: &Element) -> Place {
        place::text(self.file, element)
    }

    /// The start tag of an element.
    pub fn tag(self, element: &Element) -> Place {
        place::tag(self.file, element)
    }
}

/// Every response of an item: what a learner answers.
pub(super) fn responses(item: &Element) -> impl Iterator<Item = &Element> {
    all(item, &["response_lid", "response_xy", "response_str", "response_num", "response_grp"])
}

/// Every element of these names in another.
pub(super) fn all<'a>(
    element: &'a Element,
    names: &'static [&'static str],
) -> impl Iterator<Item = &'a Element> {
    element.descendants().filter(|inner| names.iter().any(|name| is(inner, name)))
}

/// Whether an element is that one, with the namespace of QTI 1.2 or without one.
pub(super) fn is(element: &Element, name: &str) -> bool {
    let namespace = &*element.name.namespace;
    &*element.name.local == name && (namespace.is_empty() || namespace == QTI_1_2.uri)
}
