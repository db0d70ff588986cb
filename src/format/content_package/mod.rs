//! What all formats on IMS Content Packaging share: identifiers, the tree of items, resources, references, and a view
//! of a manifest of any vendor.

pub mod href;
pub mod identifier;
pub mod organization;
pub mod outline;
pub mod resource;
pub mod rules;
pub mod view;

use std::collections::BTreeMap;

use crate::course::Course;
use crate::files::{Blob, FilePath, Files, text};
use crate::finding::Judged;
use crate::grammar::namespace::XSI;
use crate::grammar::{self, Edition};
use crate::package::{FormatId, Package};
use crate::xml::{self, Document, Element, Namespace};

/// The manifest's path.
pub const MANIFEST: &str = "imsmanifest.xml";

/// Where editions spell the same things differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The manifest's own namespace.
    pub imscp: Namespace,
    /// ADL's additions.
    pub adlcp: Namespace,
    /// The attribute that says whether a resource is a SCO: `scormtype` or `scormType`.
    pub scorm_type: &'static str,
}

impl Dialect {
    /// SCORM 1.2.
    pub const SCORM_1_2: Self = Self {
        imscp: grammar::namespace::IMSCP_1_1_2,
        adlcp: grammar::namespace::ADLCP_1_2,
        scorm_type: "scormtype",
    };
    /// SCORM 2004, all editions.
    pub const SCORM_2004: Self = Self {
        imscp: grammar::namespace::IMSCP_1_1_4,
        adlcp: grammar::namespace::ADLCP_2004,
        scorm_type: "scormType",
    };
    /// Common Cartridge, 1.0 to 1.3: nothing of ADL's ever stands in one.
    pub const COMMON_CARTRIDGE: [Self; 4] = [
        Self { imscp: grammar::namespace::CC_1_0, ..Self::SCORM_2004 },
        Self { imscp: grammar::namespace::CC_1_1, ..Self::SCORM_2004 },
        Self { imscp: grammar::namespace::CC_1_2, ..Self::SCORM_2004 },
        Self { imscp: grammar::namespace::CC_1_3, ..Self::SCORM_2004 },
    ];

    /// QTI 3.0, which has no SCOs.
    pub const QTI_3_0: Self = Self { imscp: grammar::namespace::IMSCP_QTI_3_0, ..Self::SCORM_2004 };

    /// The dialect of a manifest, by the namespace of its root.
    #[must_use]
    pub fn of(root: &Element) -> Option<&'static Self> {
        const OTHERS: &[Dialect] = &[Dialect::SCORM_1_2, Dialect::SCORM_2004, Dialect::QTI_3_0];
        let known = OTHERS.iter().chain(&Self::COMMON_CARTRIDGE);
        known.into_iter().find(|dialect| root.is(&dialect.imscp, "manifest"))
    }
}

/// The root of a course's manifest, with what every edition has on it.
#[must_use]
pub fn root(dialect: &Dialect, course: &Course) -> Element {
    // The longest version that a manifest may name is 20 characters (CAM, smallest permitted maximum).
    let version = Some(course.version.to_string()).filter(|version| version.len() <= 20);
    let root = Element::new(&dialect.imscp, "manifest")
        .declare(&dialect.imscp)
        .declare(&dialect.adlcp)
        .attribute("identifier", identifier::of_course(course, "manifest"));
    match version {
        Some(version) => root.attribute("version", version),
        None => root,
    }
}

/// The manifest's own metadata: the standard, its edition as that spells itself, and the course's record.
#[must_use]
pub fn metadata(dialect: &Dialect, schema_version: &str, record: Element) -> Element {
    let imscp = &dialect.imscp;
    Element::new(imscp, "metadata")
        .child(Element::new(imscp, "schema").text("ADL SCORM"))
        .child(Element::new(imscp, "schemaversion").text(schema_version))
        .child(record)
}

/// How far into a manifest is looked for what it is, in bytes: namespaces and versions stand at its start.
const HEAD: usize = 64 << 10;

/// Whether a tree has a manifest at its root that names a namespace, in its first 64 KiB.
#[must_use]
pub fn declares(files: &Files, uri: &str) -> bool {
    let text = manifest(files).and_then(|(_, blob)| blob.head(HEAD).ok());
    text.is_some_and(|bytes| text::lossy(&bytes).contains(uri))
}

/// The manifest: under its own name, or under any when there is nothing else.
fn manifest(files: &Files) -> Option<(&FilePath, &Blob)> {
    let only = || files.iter().next().filter(|_| files.len() == 1);
    files.get_key_value(MANIFEST).or_else(only)
}

/// A package of these files with its manifest and control documents added.
#[must_use]
pub fn pack(format: FormatId, edition: Edition, document: Document, mut files: Files) -> Package {
    let text = xml::write(&located(document, edition));
    // Read back, its elements have places, as those of a stranger's manifest.
    let document = xml::read(text.as_bytes()).document;
    let manifest = FilePath::new(MANIFEST).ok().zip(document);
    files.extend(grammar::control_documents(edition));
    files.extend(manifest.iter().map(|(path, _)| (path.clone(), Blob::from(text.as_str()))));
    Package { format, manifest, documents: BTreeMap::new(), files, is_bare: false }
}

/// A document that says where the control documents of its namespaces stand: at the root of the package.
#[must_use]
pub fn located(mut document: Document, edition: Edition) -> Document {
    let pairs: Vec<String> = rules::control::used(&document, edition)
        .iter()
        .map(|grammar| format!("{} {}", grammar.namespace.uri, grammar.file))
        .collect();
    document.root = document.root.attribute_in(&XSI, "schemaLocation", pairs.join(" "));
    document
}

/// Reads a package of these files: its manifest, with the faults that reading it finds.
#[must_use]
pub fn open(format: FormatId, files: Files) -> Judged<Package> {
    let name = manifest(&files).map_or(MANIFEST.to_owned(), |(path, _)| path.to_string());
    Package::open(format, &name, files)
}
