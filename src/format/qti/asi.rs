//! A document of QTI 2.x or 3.0, seen in the words of 3.0: every accessor may find nothing.

use std::collections::BTreeMap;

use super::{place, spelling};
use crate::files::FilePath;
use crate::finding::Place;
use crate::package::Package;
use crate::xml::{Document, Element};

/// The namespaces of these versions, 2.0 too, start so.
const NAMESPACES: [&str; 2] =
    ["http://www.imsglobal.org/xsd/imsqti_v2p", "http://www.imsglobal.org/xsd/imsqtiasi_v3p"];

/// A document with its path.
#[derive(Clone, Copy)]
pub(super) struct Asi<'a> {
    /// The package that it is in.
    pub package: &'a Package,
    /// Its path.
    pub file: &'a FilePath,
    /// Its root element.
    pub root: &'a Element,
}

/// What a variable is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What a learner answers.
    Response,
    /// What comes of it.
    Outcome,
    /// What a template fills in.
    Template,
    /// What the platform tells (3.0).
    Context,
}

/// A declared variable.
#[derive(Clone, Copy)]
pub(super) struct Variable<'a> {
    /// What it is for.
    pub kind: Kind,
    /// Its declaration.
    pub element: &'a Element,
}

/// Every document of these versions in a package, by path.
pub(super) fn documents(package: &Package) -> impl Iterator<Item = Asi<'_>> {
    package.documents.iter().filter_map(|(file, document)| Asi::of(package, file, document))
}

/// Every item.
pub(super) fn items(package: &Package) -> impl Iterator<Item = Asi<'_>> {
    documents(package).filter(|document| is(document.root, "assessment-item"))
}

/// Every test.
pub(super) fn tests(package: &Package) -> impl Iterator<Item = Asi<'_>> {
    documents(package).filter(|document| is(document.root, "assessment-test"))
}

impl<'a> Asi<'a> {
    /// A document, when it is of these versions.
    pub fn of(package: &'a Package, file: &'a FilePath, document: &'a Document) -> Option<Self> {
        let root = Some(&document.root).filter(|root| is_ours(root))?;
        Some(Self { package, file, root })
    }

    /// Every element of QTI, the root first, in the order of the source.
    pub fn elements(self) -> impl Iterator<Item = &'a Element> {
        self.root.descendants().filter(|element| is_ours(element))
    }

    /// Every element of that name.
    pub fn all(self, name: &'static str) -> impl Iterator<Item = &'a Element> {
        self.root.descendants().filter(move |element| is(element, name))
    }

    /// The first child of the root of that name.
    pub fn part(self, name: &str) -> Option<&'a Element> {
        self.root.elements().find(|child| is(child, name))
    }

    /// Whether parts of it stand in other documents: then what is not here may be there.
    pub fn includes(self) -> bool {
        self.root.descendants().any(|element| {
            &*element.name.local == "include" && element.name.namespace.ends_with("/XInclude")
        })
    }

    /// Every variable that the document declares, by its identifier; of two alike the first.
    pub fn variables(self) -> BTreeMap<&'a str, Variable<'a>> {
        let mut variables = BTreeMap::new();
        for element in self.root.elements() {
            let Some(kind) = kind(element) else { continue };
            if let Some(name) = value(element, "identifier") {
                variables.entry(name).or_insert(Variable { kind, element });
            }
        }
        variables
    }

    /// Every interaction, with its response identifier.
    pub fn interactions(self) -> impl Iterator<Item = (&'a Element, &'a str)> {
        self.elements()
            .filter_map(|element| Some((element, value(element, "response-identifier")?)))
    }

    /// An attribute, in any spelling; the start tag when there is none of that name.
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

impl<'a> Variable<'a> {
    /// `single`, `multiple`, `ordered` or `record`.
    pub fn cardinality(self) -> Option<&'a str> {
        value(self.element, "cardinality")
    }

    /// `identifier`, `string`, …
    pub fn base_type(self) -> Option<&'a str> {
        value(self.element, "base-type")
    }

    /// A part of the declaration.
    pub fn part(self, name: &str) -> Option<&'a Element> {
        self.element.elements().find(|child| is(child, name))
    }
}

fn kind(element: &Element) -> Option<Kind> {
    let kinds = [
        ("response-declaration", Kind::Response),
        ("outcome-declaration", Kind::Outcome),
        ("template-declaration", Kind::Template),
        ("context-declaration", Kind::Context),
    ];
    kinds.into_iter().find(|(name, _)| is(element, name)).map(|(_, kind)| kind)
}

/// Whether an element is of QTI 2.x or 3.0.
fn is_ours(element: &Element) -> bool {
    NAMESPACES.iter().any(|start| element.name.namespace.starts_with(start))
}

/// Whether an element is that one, in whatever spelling.
pub(super) fn is(element: &Element, name: &str) -> bool {
    spelling::is_element(&element.name.local, name) && is_ours(element)
}

/// The document that an `href` of another names, when it is in the package.
pub(super) fn target<'a>(from: Asi<'a>, element: &Element) -> Option<Asi<'a>> {
    let path = super::href::path(from.file, from.root, element, value(element, "href")?)?;
    let (file, document) = from.package.documents.get_key_value(&path)?;
    Asi::of(from.package, file, document)
}

/// Whether an element is one of these.
pub(super) fn is_any(element: &Element, names: &[&str]) -> bool {
    names.iter().any(|name| is(element, name))
}

/// The value of an attribute, in whatever spelling, without white space around it.
pub(super) fn value<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    let found = element.attributes.iter().find(|one| spelling::is(&one.name.local, name));
    found.map(|attribute| attribute.value.trim())
}
