//! Rules over a link to an LTI 1 tool that stands alone.

mod grammar;

use crate::finding::Rule;
use crate::format::basic_lti;
use crate::package::Package;

/// Every rule over a link.
pub static RULES: &[&Rule<Package>] = &[
    &grammar::RULE,
    basic_lti::rules::ADDRESS,
    basic_lti::rules::ADDRESS_MISSING,
    basic_lti::rules::INSECURE,
];
