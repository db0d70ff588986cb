//! SCORM 1.2: the format that every LMS takes.

mod export;
mod losses;
mod manifest;
mod prerequisites;
pub mod rules;

use super::content_package::{self, Dialect};
use super::{Export, Format};
use crate::files::Files;
use crate::package::FormatId;

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::SCORM_1_2,
    title: "SCORM 1.2",
    recognise,
    manifest: Some(content_package::MANIFEST),
    open: content_package::open,
    export: Some(Export { make: export::export, losses: losses::losses }),
    rules: rules::RULES,
};

/// How the edition spells its manifest.
pub const DIALECT: Dialect = Dialect::SCORM_1_2;

fn recognise(files: &Files) -> bool {
    super::content_package::declares(files, DIALECT.imscp.uri)
}
