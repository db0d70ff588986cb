//! Rules over SCORM 1.2 packages: those of IMS Content Packaging, and the edition's own.

mod control_documents;
mod grammar;
mod item_idle;
mod mastery_score;
mod max_time_allowed;
mod schema_version;
mod scorm_type;

use crate::finding::Rule;
use crate::format::content_package::rules::with_shared;
use crate::package::Package;

/// Every rule over a SCORM 1.2 package.
pub static RULES: &[&Rule<Package>] = &with_shared::<7, 16>([
    &control_documents::RULE,
    &grammar::RULE,
    &item_idle::RULE,
    &mastery_score::RULE,
    &max_time_allowed::RULE,
    &schema_version::RULE,
    &scorm_type::RULE,
]);
