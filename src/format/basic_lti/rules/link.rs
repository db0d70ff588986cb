//! The links of a package: its manifest when that is one, its documents, and those that stand in the manifest.

use crate::files::FilePath;
use crate::finding::Place;
use crate::grammar::namespace::{LTI_BASIC, LTI_LINKS};
use crate::package::Package;
use crate::xml::Element;

/// A link.
#[derive(Clone, Copy)]
pub(super) struct Link<'a> {
    /// Its element.
    pub element: &'a Element,
    file: &'a FilePath,
}

impl<'a> Link<'a> {
    /// Every link in a package.
    pub fn all(package: &'a Package) -> impl Iterator<Item = Self> {
        let documents = package.manifest.iter().map(|(file, document)| (file, document));
        documents.chain(&package.documents).flat_map(|(file, document)| {
            let all = document.root.descendants();
            all.filter(|element| is_link(element)).map(move |element| Self { element, file })
        })
    }

    /// A part of what it says.
    pub fn part(self, local: &str) -> Option<&'a Element> {
        self.element.first(&LTI_BASIC, local)
    }

    /// The start tag of an element.
    pub fn place(self, element: &Element) -> Place {
        Place::span(self.file, element.span.clone())
    }

    /// The text of an element.
    pub fn text(self, element: &Element) -> Place {
        Place::span(self.file, element.text_span())
    }
}

fn is_link(element: &Element) -> bool {
    LTI_LINKS.iter().any(|namespace| element.is(namespace, "cartridge_basiclti_link"))
}
