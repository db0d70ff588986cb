//! Rules over SCORM 1.2 packages: those of IMS Content Packaging, and the edition's own.

mod control_documents;
mod element_misplaced;
mod element_repeated;
mod grammar;
mod item_idle;
mod item_kind;
mod mastery_score;
mod max_time_allowed;
mod metadata_mandatory;
mod prerequisites_cycle;
mod prerequisites_syntax;
mod prerequisites_target;
mod schema_version;
mod scorm_type;
mod table;
mod time_limit_action;

use crate::finding::Rule;
use crate::format::content_package::rules::with_shared;
use crate::package::Package;

/// Every rule over a SCORM 1.2 package.
pub static RULES: &[&Rule<Package>] = &with_shared::<15, 39>([
    &control_documents::RULE,
    &element_misplaced::RULE,
    &element_repeated::RULE,
    &grammar::RULE,
    &item_idle::RULE,
    &item_kind::RULE,
    &mastery_score::RULE,
    &max_time_allowed::RULE,
    &metadata_mandatory::RULE,
    &prerequisites_cycle::RULE,
    &prerequisites_syntax::RULE,
    &prerequisites_target::RULE,
    &schema_version::RULE,
    &scorm_type::RULE,
    &time_limit_action::RULE,
]);
