//! A typed view of a manifest of any vendor: every accessor may find nothing, since a broken manifest is read too.

use super::Dialect;
use crate::xml::{Document, Element};

/// A manifest, seen as one dialect spells it.
#[derive(Clone, Copy)]
pub struct Manifest<'a> {
    /// The root element.
    pub root: &'a Element,
    /// How it is spelt.
    pub dialect: &'a Dialect,
}

/// An item of an organization.
#[derive(Clone, Copy)]
pub struct Item<'a> {
    /// Its element.
    pub element: &'a Element,
    dialect: &'a Dialect,
}

/// A resource.
#[derive(Clone, Copy)]
pub struct Resource<'a> {
    /// Its element.
    pub element: &'a Element,
    dialect: &'a Dialect,
}

impl<'a> Manifest<'a> {
    /// Views a document.
    #[must_use]
    pub fn new(document: &'a Document, dialect: &'a Dialect) -> Self {
        Self { root: &document.root, dialect }
    }

    /// A child of the root.
    #[must_use]
    pub fn part(self, local: &str) -> Option<&'a Element> {
        self.root.elements().find(|child| child.is(&self.dialect.imscp, local))
    }

    /// The text of `<schema>`, as it is spelt.
    #[must_use]
    pub fn schema(self) -> Option<&'a Element> {
        self.metadata("schema")
    }

    /// The element that names the edition.
    #[must_use]
    pub fn schema_version(self) -> Option<&'a Element> {
        self.metadata("schemaversion")
    }

    fn metadata(self, local: &str) -> Option<&'a Element> {
        self.part("metadata")?.elements().find(|child| child.is(&self.dialect.imscp, local))
    }

    /// Every organization, in order.
    pub fn organizations(self) -> impl Iterator<Item = &'a Element> {
        let all = self.part("organizations").into_iter().flat_map(Element::elements);
        all.filter(move |child| child.is(&self.dialect.imscp, "organization"))
    }

    /// Every item of every organization, in the order of the source.
    pub fn items(self) -> impl Iterator<Item = Item<'a>> {
        let dialect = self.dialect;
        let all = self.organizations().flat_map(Element::descendants);
        all.filter(move |element| element.is(&dialect.imscp, "item"))
            .map(move |element| Item { element, dialect })
    }

    /// Every resource, in order.
    pub fn resources(self) -> impl Iterator<Item = Resource<'a>> {
        let dialect = self.dialect;
        let all = self.part("resources").into_iter().flat_map(Element::elements);
        all.filter(move |element| element.is(&dialect.imscp, "resource"))
            .map(move |element| Resource { element, dialect })
    }
}

impl<'a> Item<'a> {
    /// Its identifier.
    #[must_use]
    pub fn identifier(self) -> Option<&'a str> {
        self.element.value("identifier")
    }

    /// The identifier of what it launches.
    #[must_use]
    pub fn target(self) -> Option<&'a str> {
        self.element.value("identifierref")
    }

    /// The element of its title.
    #[must_use]
    pub fn title(self) -> Option<&'a Element> {
        self.element.elements().find(|child| child.is(&self.dialect.imscp, "title"))
    }
}

impl<'a> Resource<'a> {
    /// Its identifier.
    #[must_use]
    pub fn identifier(self) -> Option<&'a str> {
        self.element.value("identifier")
    }

    /// What a launch opens.
    #[must_use]
    pub fn href(self) -> Option<&'a str> {
        self.element.value("href")
    }

    /// `sco` or `asset`, as it is spelt.
    #[must_use]
    pub fn scorm_type(self) -> Option<&'a str> {
        let found = self.element.get_in(&self.dialect.adlcp, self.dialect.scorm_type)?;
        Some(&found.value)
    }

    /// Every file that it lists, in order.
    pub fn files(self) -> impl Iterator<Item = &'a Element> {
        let dialect = self.dialect;
        self.element.elements().filter(move |child| child.is(&dialect.imscp, "file"))
    }
}
