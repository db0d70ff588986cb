//! QTI: items and tests as packages, as folders of documents, or as one document. They are read and judged, not written.
//!
//! Four versions, one set of rules: what they share is looked at through [`asi`], whatever its spelling; what is QTI 1.2's
//! own through [`interop`].

mod asi;
mod binding;
mod expression;
mod href;
mod interop;
mod open;
mod outline;
mod place;
mod portable;
mod recognise;
pub mod rules;
mod spelling;
mod template;

use super::Format;
use super::content_package::MANIFEST;
use crate::package::FormatId;
use recognise::{Version, version};

/// QTI 1.2.
pub static V1P2: Format = Format {
    id: FormatId::QTI_1_2,
    title: "QTI 1.2",
    recognise: |files| version(files) == Some(Version::V1P2),
    manifest: Some(MANIFEST),
    open: open::open,
    export: None,
    rules: rules::RULES,
};

/// QTI 2.1.
pub static V2P1: Format = Format {
    id: FormatId::QTI_2_1,
    title: "QTI 2.1",
    recognise: |files| version(files) == Some(Version::V2P1),
    manifest: Some(MANIFEST),
    open: open::open,
    export: None,
    rules: rules::RULES,
};

/// QTI 2.2.
pub static V2P2: Format = Format {
    id: FormatId::QTI_2_2,
    title: "QTI 2.2",
    recognise: |files| version(files) == Some(Version::V2P2),
    manifest: Some(MANIFEST),
    open: open::open,
    export: None,
    rules: rules::RULES,
};

/// QTI 3.0.
pub static V3P0: Format = Format {
    id: FormatId::QTI_3_0,
    title: "QTI 3.0",
    recognise: |files| version(files) == Some(Version::V3P0),
    manifest: Some(MANIFEST),
    open: open::open,
    export: None,
    rules: rules::RULES,
};
