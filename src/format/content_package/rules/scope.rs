//! What a rule over a manifest looks at: the manifest as its own edition spells it, and the places
//! of its elements.

use crate::files::FilePath;
use crate::finding::Place;
use crate::format::content_package::Dialect;
use crate::format::content_package::view::Manifest;
use crate::package::Package;
use crate::xml::Element;

/// A package with its manifest.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The package.
    pub package: &'a Package,
    /// The manifest.
    pub manifest: Manifest<'a>,
    /// The manifest's path.
    pub file: &'a FilePath,
}

impl<'a> Scope<'a> {
    /// The manifest of a package; none when it has none on IMS Content Packaging.
    #[must_use]
    pub fn of(package: &'a Package) -> Option<Self> {
        let (file, document) = package.manifest.as_ref()?;
        let dialect = Dialect::of(&document.root)?;
        Some(Self { package, manifest: Manifest::new(document, dialect), file })
    }

    /// The start tag of an element.
    #[must_use]
    pub fn place(self, element: &Element) -> Place {
        Place::span(self.file, element.span.clone())
    }

    /// An attribute of an element; its start tag when it has none of that name.
    #[must_use]
    pub fn attribute(self, element: &Element, name: &str) -> Place {
        let span = element.get(name).map_or(&element.span, |attribute| &attribute.span);
        Place::span(self.file, span.clone())
    }

    /// The text of an element.
    #[must_use]
    pub fn text(self, element: &Element) -> Place {
        Place::span(self.file, element.text_span())
    }
}
