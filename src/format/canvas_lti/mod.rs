//! An LTI 1.3 tool as Canvas takes it: the JSON of a developer key. It is read and judged, not written.

pub mod rules;

use super::{Format, lti_json};
use crate::package::FormatId;

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::CANVAS_LTI,
    title: "Canvas LTI key",
    recognise: |files| lti_json::says(files, MARK),
    manifest: None,
    open: lti_json::open,
    export: None,
    rules: rules::RULES,
};

/// The member that only such a key has.
const MARK: &str = "\"oidc_initiation_url\"";
