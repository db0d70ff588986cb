//! cmi5: a course structure (`cmi5.xml`) with its media, or alone. It is read and judged, not written.

pub mod rules;
mod structure;

use super::Format;
use crate::files::{Blob, FilePath, Files, text};
use crate::finding::Judged;
use crate::grammar::namespace::CMI5;
use crate::package::{FormatId, Package};

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::CMI5,
    title: "cmi5",
    recognise: |files| manifest(files).is_some(),
    manifest: Some(MANIFEST),
    open,
    export: None,
    rules: rules::RULES,
};

/// The course structure's path in a package.
const MANIFEST: &str = "cmi5.xml";

/// The course structure: under its own name, or, when there is nothing but one document, under any (14.2).
fn manifest(files: &Files) -> Option<&FilePath> {
    let named = files.get_key_value(MANIFEST).map(|(path, _)| path);
    named.or_else(|| {
        files.iter().next().filter(|_| files.len() == 1).filter(is_structure).map(|(path, _)| path)
    })
}

/// Whether a document names the namespace of course structures, of whichever version.
fn is_structure((_, blob): &(&FilePath, &Blob)) -> bool {
    blob.read_document().is_ok_and(|bytes| {
        let text = text::lossy(&bytes);
        text.contains(CMI5.uri) || text.contains("<courseStructure")
    })
}

fn open(format: FormatId, files: Files) -> Judged<Package> {
    let name = manifest(&files).map_or(MANIFEST.to_owned(), ToString::to_string);
    Package::open(format, &name, files)
}
