//! SCORM 1.2: the format that every LMS takes.

mod export;
mod losses;
mod manifest;
mod prerequisites;
pub mod rules;

use super::Format;
use super::content_package::Dialect;
use crate::files::Files;
use crate::package::FormatId;

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::SCORM_1_2,
    title: "SCORM 1.2",
    recognise,
    export: Some(export::export),
    losses: losses::losses,
    rules: rules::RULES,
};

/// How the edition spells its manifest.
pub const DIALECT: Dialect = Dialect::SCORM_1_2;

fn recognise(files: &Files) -> bool {
    super::content_package::declares(files, DIALECT.imscp.uri)
}
