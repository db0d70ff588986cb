//! What an LTI 1.3 tool sends to a platform that it registers with (LTI Dynamic Registration 1.0). It is read and judged, not written.

pub mod rules;

use super::{Format, lti_json};
use crate::package::FormatId;

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::LTI_REGISTRATION,
    title: "LTI registration",
    recognise: |files| lti_json::says(files, MARK),
    manifest: None,
    open: lti_json::open,
    export: None,
    rules: rules::RULES,
};

/// The member that only a registration has.
const MARK: &str = lti_json::TOOL_CONFIGURATION;
