//! LTI 1.3 tools described in JSON: how a document is found, and what all kinds are judged by.

pub mod rules;
mod tool;

use std::collections::BTreeMap;

use crate::files::{Blob, FilePath, Files};
use crate::finding::{Findings, Judged};
use crate::package::{FormatId, Package};

pub use tool::Tool;

/// The member of a registration that describes the tool.
pub const TOOL_CONFIGURATION: &str = "https://purl.imsglobal.org/spec/lti-tool-configuration";

/// Whether files are one document that says something of the kind.
#[must_use]
pub fn says(files: &Files, mark: &str) -> bool {
    let has = |(_, blob): (&FilePath, &Blob)| {
        blob.read_document().is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            text.trim_start_matches('\u{feff}').trim_start().starts_with('{') && text.contains(mark)
        })
    };
    files.len() == 1 && files.iter().next().is_some_and(has)
}

/// Takes a document for a package; what it says is read by each rule, for it is small.
#[must_use]
pub fn open(format: FormatId, files: Files) -> Judged<Package> {
    let package =
        Package { format, manifest: None, documents: BTreeMap::new(), files, is_bare: false };
    Judged { value: Some(package), findings: Findings::new() }
}
