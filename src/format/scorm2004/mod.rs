//! SCORM 2004: three editions that differ in data only.

mod activity;
mod edition;
mod export;
mod losses;
mod manifest;
pub mod rules;
mod sequencing;
mod simulation;

use super::content_package::{self, Dialect, declares};
use super::{Export, Format};
use crate::files::Files;
use crate::package::FormatId;
use edition::Edition;

/// The 4th Edition.
pub static FOURTH: Format = Format {
    id: FormatId::SCORM_2004_4TH,
    title: "SCORM 2004 4th Edition",
    recognise: |files| recognise(files, &edition::FOURTH),
    manifest: Some(content_package::MANIFEST),
    open: content_package::open,
    export: Some(Export {
        make: |order| export::export(order, &edition::FOURTH),
        losses: |order| losses::losses(order, &edition::FOURTH),
    }),
    rules: rules::RULES,
};

/// The 3rd Edition.
pub static THIRD: Format = Format {
    id: FormatId::SCORM_2004_3RD,
    title: "SCORM 2004 3rd Edition",
    recognise: |files| recognise(files, &edition::THIRD),
    manifest: Some(content_package::MANIFEST),
    open: content_package::open,
    export: Some(Export {
        make: |order| export::export(order, &edition::THIRD),
        losses: |order| losses::losses(order, &edition::THIRD),
    }),
    rules: rules::RULES,
};

/// The 2nd Edition.
pub static SECOND: Format = Format {
    id: FormatId::SCORM_2004_2ND,
    title: "SCORM 2004 2nd Edition",
    recognise: |files| recognise(files, &edition::SECOND),
    manifest: Some(content_package::MANIFEST),
    open: content_package::open,
    export: Some(Export {
        make: |order| export::export(order, &edition::SECOND),
        losses: |order| losses::losses(order, &edition::SECOND),
    }),
    rules: rules::RULES,
};

/// How the editions spell their manifest.
pub const DIALECT: Dialect = Dialect::SCORM_2004;

/// All editions share their namespaces; the text of `<schemaversion>` tells them apart.
fn recognise(files: &Files, edition: &Edition) -> bool {
    declares(files, DIALECT.imscp.uri) && declares(files, edition.schema_version)
}
