//! Rules over an LTI tool as Canvas takes it.

mod member_missing;
mod placement;
mod privacy_level;

use crate::finding::{Clause, Rule};
use crate::format::lti_json;
use crate::package::Package;

/// What Canvas takes.
const CANVAS: Clause = Clause {
    name: "Canvas, Configuring LTI Advantage Tools",
    url: Some("https://canvas.instructure.com/doc/api/file.lti_dev_key_config.html"),
};
/// Every rule over a developer key.
pub static RULES: &[&Rule<Package>] = &[
    lti_json::rules::ADDRESS,
    lti_json::rules::MALFORMED,
    lti_json::rules::MEMBER_TYPE,
    lti_json::rules::MESSAGE_TYPE,
    lti_json::rules::SCOPE_UNKNOWN,
    &member_missing::RULE,
    &placement::RULE,
    &privacy_level::RULE,
];
