//! IMS Content Packaging without the additions of a profile. It is read and judged, not written.

pub mod rules;

use super::Format;
use super::content_package::{self, declares};
use crate::files::Files;
use crate::grammar::namespace::{ADLCP_2004, IMSCP_1_1_4};
use crate::package::FormatId;

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::IMS_CP,
    title: "IMS Content Packaging",
    recognise,
    manifest: Some(content_package::MANIFEST),
    open: content_package::open,
    export: None,
    rules: rules::RULES,
};

/// A manifest of the namespace that SCORM 2004 is built on, without anything of SCORM.
fn recognise(files: &Files) -> bool {
    let scorm = [ADLCP_2004.uri, "ADL SCORM"];
    declares(files, IMSCP_1_1_4.uri) && !scorm.iter().any(|mark| declares(files, mark))
}
