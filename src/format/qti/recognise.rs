//! Which version of QTI a tree of files is of: by its manifest, or by the documents when there is none.

use crate::files::{Blob, FilePath, Files};
use crate::format::content_package::{MANIFEST, declares};
use crate::grammar::namespace::{ADLCP_1_2, ADLCP_2004, IMSCP_QTI_3_0};
use crate::xml::Namespace;

/// A version of QTI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// 1.2, and 1.1 before it.
    V1P2,
    /// 2.1, and 2.0 before it.
    V2P1,
    /// 2.2.
    V2P2,
    /// 3.0.
    V3P0,
}

/// What a manifest of SCORM declares.
const ADL: [Namespace; 2] = [ADLCP_1_2, ADLCP_2004];

/// Manifests of other formats, whose packages may hold QTI documents beside the rest.
const OTHERS: [&str; 2] = ["cmi5.xml", "tincan.xml"];

/// The version that files are of; none when they are no QTI package and no QTI documents.
pub(super) fn version(files: &Files) -> Option<Version> {
    match files.get(MANIFEST) {
        // SCORM may hold resources of QTI too: it is known by ADL's namespaces, at the start.
        Some(_) if ADL.iter().any(|namespace| declares(files, namespace.uri)) => None,
        Some(manifest) => of_manifest(&text(manifest)?),
        None if OTHERS.iter().any(|name| files.contains_key(*name)) => None,
        None => documents(files).find_map(|(_, blob)| of_document(&text(blob)?)),
    }
}

/// The files that may be XML documents.
pub(super) fn documents(files: &Files) -> impl Iterator<Item = (&FilePath, &Blob)> {
    files.iter().filter(|(path, _)| path.extension() == "xml" && path.as_str() != MANIFEST)
}

/// The text of a file, whatever its bytes.
pub(super) fn text(blob: &Blob) -> Option<String> {
    blob.read_document().ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// By the namespace of the manifest, or by the types of its resources. Common Cartridge may hold resources of QTI too: it is
/// known by what its types add.
fn of_manifest(text: &str) -> Option<Version> {
    if text.contains(IMSCP_QTI_3_0.uri) {
        return Some(Version::V3P0);
    }
    let types = text.match_indices("imsqti_").filter_map(|(at, _)| {
        let quoted = text.get(..at)?.ends_with(['"', '\'']);
        let end = text.get(at..)?.find(['"', '\''])?;
        text.get(at..at + end).filter(|_| quoted)
    });
    types.filter(|kind| !kind.contains('/')).find_map(of_type)
}

/// By the type of a resource: `imsqti_item_xmlv2p1`.
fn of_type(kind: &str) -> Option<Version> {
    [
        ("v1p", Version::V1P2),
        ("v2p2", Version::V2P2),
        ("v2p", Version::V2P1),
        ("v3p", Version::V3P0),
    ]
    .into_iter()
    .find(|(mark, _)| kind.contains(mark))
    .map(|(_, version)| version)
}

/// By the root element of a document.
pub(super) fn of_document(text: &str) -> Option<Version> {
    let (tag, name) = root(text)?;
    match name {
        "questestinterop" => Some(Version::V1P2),
        "assessmentItem" | "assessmentTest" | "assessmentSection" | "assessmentStimulus" => {
            let later = tag.contains("/imsqti_v2p2\"") || tag.contains("/imsqti_v2p2'");
            Some(if later { Version::V2P2 } else { Version::V2P1 })
        }
        "qti-assessment-item"
        | "qti-assessment-test"
        | "qti-assessment-section"
        | "qti-assessment-stimulus" => Some(Version::V3P0),
        _ => None,
    }
}

/// The start tag of the root element, and its name without prefix.
fn root(text: &str) -> Option<(&str, &str)> {
    let mut rest = text;
    loop {
        rest = rest.get(rest.find('<')?..)?;
        let skipped = [("<?", "?>"), ("<!--", "-->"), ("<!", ">")];
        let Some((_, close)) = skipped.iter().find(|(open, _)| rest.starts_with(open)) else {
            break;
        };
        rest = rest.get(rest.find(close)? + close.len()..)?;
    }
    let tag = rest.get(..=rest.find('>')?)?;
    let name = tag.get(1..)?.split(|c: char| c.is_whitespace() || c == '/' || c == '>').next()?;
    Some((tag, name.rsplit(':').next().unwrap_or(name)))
}
