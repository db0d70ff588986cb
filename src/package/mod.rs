//! A package: a manifest tree with its files.

pub mod address;

use std::collections::BTreeMap;

use crate::files::{FilePath, Files};
use crate::finding::{Doc, Findings, Judged};
use crate::grammar;
use crate::xml::Document;

/// The name of a format, as it is typed: `scorm12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct FormatId(pub &'static str);

impl FormatId {
    /// Plain web pages.
    pub const WEB: Self = Self("web");
    /// SCORM 1.2.
    pub const SCORM_1_2: Self = Self("scorm12");
    /// SCORM 2004 4th Edition.
    pub const SCORM_2004_4TH: Self = Self("scorm2004");
    /// SCORM 2004 3rd Edition.
    pub const SCORM_2004_3RD: Self = Self("scorm2004-3rd");
    /// SCORM 2004 2nd Edition.
    pub const SCORM_2004_2ND: Self = Self("scorm2004-2nd");
    /// cmi5.
    pub const CMI5: Self = Self("cmi5");
    /// Common Cartridge 1.0.
    pub const COMMON_CARTRIDGE_1_0: Self = Self("common-cartridge-1.0");
    /// Common Cartridge 1.1.
    pub const COMMON_CARTRIDGE_1_1: Self = Self("common-cartridge-1.1");
    /// Common Cartridge 1.2.
    pub const COMMON_CARTRIDGE_1_2: Self = Self("common-cartridge-1.2");
    /// Common Cartridge 1.3.
    pub const COMMON_CARTRIDGE_1_3: Self = Self("common-cartridge-1.3");
    /// Thin Common Cartridge 1.2.
    pub const THIN_COMMON_CARTRIDGE_1_2: Self = Self("thin-common-cartridge-1.2");
    /// Thin Common Cartridge 1.3.
    pub const THIN_COMMON_CARTRIDGE_1_3: Self = Self("thin-common-cartridge-1.3");
    /// IMS Content Packaging without a profile.
    pub const IMS_CP: Self = Self("ims-cp");
    /// A link to an LTI 1 tool.
    pub const LTI_LINK: Self = Self("lti-link");
    /// What an LTI 1.3 tool registers itself with.
    pub const LTI_REGISTRATION: Self = Self("lti-registration");
    /// An LTI 1.3 tool as Canvas takes it.
    pub const CANVAS_LTI: Self = Self("canvas-lti");
    /// QTI 1.2.
    pub const QTI_1_2: Self = Self("qti12");
    /// QTI 2.1.
    pub const QTI_2_1: Self = Self("qti21");
    /// QTI 2.2.
    pub const QTI_2_2: Self = Self("qti22");
    /// QTI 3.0.
    pub const QTI_3_0: Self = Self("qti30");
}

impl std::fmt::Display for FormatId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// A package of any vendor, read or made.
#[derive(Debug, Clone)]
pub struct Package {
    /// What it is taken for.
    pub format: FormatId,
    /// The manifest, where the format has one: its path and its tree.
    pub manifest: Option<(FilePath, Document)>,
    /// Other documents that the format reads, by their paths: items, discussion topics, links.
    pub documents: BTreeMap<FilePath, Document>,
    /// Every file, the manifest too.
    pub files: Files,
    /// Whether the manifest was given alone: of the files that it names nothing can be said.
    pub is_bare: bool,
}

impl Package {
    /// Files taken for a package, whose manifest is the file of that name: what reading that finds comes along.
    #[must_use]
    pub fn open(format: FormatId, manifest: &str, files: Files) -> Judged<Self> {
        let found =
            files.get_key_value(manifest).map(|(path, blob)| (path.clone(), blob.read_document()));
        let read = found.and_then(|(path, bytes)| Some((grammar::read(&path, &bytes.ok()?), path)));
        let (manifest, findings) = match read {
            Some((judged, path)) => {
                (judged.value.map(|document| (path, document)), judged.findings)
            }
            None => (None, Findings::new()),
        };
        let package = Self { format, manifest, documents: BTreeMap::new(), files, is_bare: false };
        Judged { value: Some(package), findings }
    }
}

/// Something of the course that a target cannot express, and what stands in for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The target.
    pub format: FormatId,
    /// The item's id; none for the course as a whole.
    pub item: Option<String>,
    /// What is lost.
    pub what: Doc,
    /// What the package does instead.
    pub instead: Doc,
}
