//! Rules over SCORM 2004 packages: those of IMS Content Packaging, and the editions' own.

mod control_documents;
mod edition;
mod grammar;
mod item_target;
mod objective_id_missing;
mod objective_unique;
mod schema_version;
mod scorm_type;
mod sequencing_reference;

use crate::finding::Rule;
use crate::format::content_package::rules::with_shared;
use crate::package::Package;

/// Every rule over a SCORM 2004 package, of whichever edition.
pub static RULES: &[&Rule<Package>] = &with_shared::<8, 17>([
    &control_documents::RULE,
    &grammar::RULE,
    &item_target::RULE,
    &objective_id_missing::RULE,
    &objective_unique::RULE,
    &schema_version::RULE,
    &scorm_type::RULE,
    &sequencing_reference::RULE,
]);
