//! A link to an LTI 1 tool as a document of its own (`cartridge_basiclti_link`). It is read and judged, not written.

pub mod rules;

use super::Format;
use crate::files::{Blob, FilePath, Files};
use crate::finding::Judged;
use crate::grammar::namespace::LTI_LINKS;
use crate::package::{FormatId, Package};

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::LTI_LINK,
    title: "LTI link",
    recognise: |files| link(files).is_some(),
    manifest: None,
    open,
    export: None,
    rules: rules::RULES,
};

/// The one document, when it names the namespace of links.
fn link(files: &Files) -> Option<&FilePath> {
    let is_link = |(_, blob): &(&FilePath, &Blob)| {
        blob.read_document().is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            LTI_LINKS.iter().any(|namespace| text.contains(namespace.uri))
        })
    };
    files.iter().next().filter(|_| files.len() == 1).filter(is_link).map(|(path, _)| path)
}

fn open(format: FormatId, files: Files) -> Judged<Package> {
    let name = link(&files).map(ToString::to_string).unwrap_or_default();
    Package::open(format, &name, files)
}
