//! Where findings stand in a document.

use crate::files::FilePath;
use crate::finding::Place;
use crate::xml::Element;

/// An attribute of an element, in any spelling; its start tag when it has none of that name.
pub(super) fn attribute(file: &FilePath, element: &Element, name: &str) -> Place {
    let found = element.attributes.iter().find(|one| super::spelling::is(&one.name.local, name));
    let span = found.map_or(&element.span, |attribute| &attribute.span);
    Place::span(file, span.clone())
}

/// The text of an element.
pub(super) fn text(file: &FilePath, element: &Element) -> Place {
    Place::span(file, element.text_span())
}

/// The start tag of an element.
pub(super) fn tag(file: &FilePath, element: &Element) -> Place {
    Place::span(file, element.span.clone())
}
