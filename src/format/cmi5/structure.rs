//! A course structure of any vendor, seen as a whole: every accessor may find nothing.

use crate::files::FilePath;
use crate::finding::Place;
use crate::grammar::namespace::CMI5;
use crate::package::Package;
use crate::xml::Element;

/// A package with its course structure.
#[derive(Clone, Copy)]
pub(super) struct Structure<'a> {
    /// The package.
    pub package: &'a Package,
    root: &'a Element,
    file: &'a FilePath,
}

impl<'a> Structure<'a> {
    /// The course structure of a package; none when it has none.
    pub fn of(package: &'a Package) -> Option<Self> {
        let (file, document) = package.manifest.as_ref()?;
        let root = Some(&document.root).filter(|root| root.is(&CMI5, "courseStructure"))?;
        Some(Self { package, root, file })
    }

    /// The course itself.
    pub fn course(self) -> Option<&'a Element> {
        self.root.first(&CMI5, "course")
    }

    /// Every block, however deep, in the order of the source.
    pub fn blocks(self) -> impl Iterator<Item = &'a Element> {
        self.all("block")
    }

    /// Every assignable unit, however deep, in the order of the source.
    pub fn aus(self) -> impl Iterator<Item = &'a Element> {
        self.all("au")
    }

    /// The objectives that the course declares.
    pub fn objectives(self) -> impl Iterator<Item = &'a Element> {
        self.root.all(&CMI5, "objectives").flat_map(|objectives| objectives.all(&CMI5, "objective"))
    }

    /// What blocks and assignable units say of objectives.
    pub fn objective_references(self) -> impl Iterator<Item = &'a Element> {
        self.all("objective").filter(|objective| objective.get("idref").is_some())
    }

    /// The launch address of every assignable unit that has one.
    pub fn urls(self) -> impl Iterator<Item = &'a Element> {
        self.aus().filter_map(|au| au.first(&CMI5, "url"))
    }

    /// Every text in one or more languages: titles and descriptions.
    pub fn texts(self) -> impl Iterator<Item = &'a Element> {
        self.root
            .descendants()
            .filter(|element| element.is(&CMI5, "title") || element.is(&CMI5, "description"))
    }

    fn all(self, local: &'static str) -> impl Iterator<Item = &'a Element> {
        self.root.descendants().filter(move |element| element.is(&CMI5, local))
    }

    /// An attribute of an element; its start tag when it has none of that name.
    pub fn attribute(self, element: &Element, name: &str) -> Place {
        let span = element.get(name).map_or(&element.span, |attribute| &attribute.span);
        Place::span(self.file, span.clone())
    }

    /// The text of an element.
    pub fn text(self, element: &Element) -> Place {
        Place::span(self.file, element.text_span())
    }

    /// The start tag of an element.
    pub fn place(self, element: &Element) -> Place {
        Place::span(self.file, element.span.clone())
    }
}
