//! Rules over what a tool registers itself with.

mod domain;
mod member_missing;
mod value;

use crate::finding::Rule;
use crate::format::lti_json;
use crate::package::Package;

/// Every rule over a registration.
pub static RULES: &[&Rule<Package>] = &[
    lti_json::rules::ADDRESS,
    lti_json::rules::MALFORMED,
    lti_json::rules::MEMBER_TYPE,
    lti_json::rules::MESSAGE_TYPE,
    lti_json::rules::SCOPE_UNKNOWN,
    &domain::RULE,
    &member_missing::RULE,
    &value::RULE,
];
