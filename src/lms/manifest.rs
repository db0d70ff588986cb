//! What quirks look at: the elements of a SCORM package's manifest, with their places.

use crate::finding::Place;
use crate::package::Package;
use crate::xml::Element;

/// The manifest of a SCORM package: other formats go through other doors of an LMS.
pub(super) struct Manifest<'a> {
    place: Place,
    root: &'a Element,
}

impl<'a> Manifest<'a> {
    pub(super) fn of(package: &'a Package) -> Option<Self> {
        let scorm = super::SCORM.contains(&package.format);
        let (path, document) = package.manifest.as_ref().filter(|_| scorm)?;
        Some(Self { place: Place::file(path), root: &document.root })
    }

    /// The manifest as a whole.
    pub(super) fn whole(&self) -> Place {
        self.place.clone()
    }

    /// The start tag of one of its elements.
    pub(super) fn place(&self, element: &Element) -> Place {
        Place::span(&self.place.file, element.span.clone())
    }

    /// Every element with its place.
    pub(super) fn elements(&self) -> impl Iterator<Item = (&'a Element, Place)> {
        self.root.descendants().map(|element| (element, self.place(element)))
    }

    /// Every element with that local name, whatever its namespace: what stands in the wrong one is no less of a quirk.
    pub(super) fn named(&self, local: &'static str) -> impl Iterator<Item = (&'a Element, Place)> {
        self.elements().filter(move |(element, _)| &*element.name.local == local)
    }

    /// The text of the first element with that local name, as it is spelt, and the place of the text.
    pub(super) fn text(&self, local: &'static str) -> Option<(String, Place)> {
        let (element, _) = self.named(local).next()?;
        let place = Place::span(&self.place.file, element.text_span());
        Some((element.own_text().into_owned(), place))
    }
}
