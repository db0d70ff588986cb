//! Rules over QTI packages and documents: one set for all versions, and those of IMS Content Packaging.

mod clause;

mod asset_missing;
mod base_type_missing;
mod catalog_missing;
mod choice_missing;
mod dependency_missing;
mod document_missing;
mod expression_type;
mod feedback_missing;
mod feedback_undeclared;
mod grammar;
mod identifier_unique;
mod interaction_limits;
mod interaction_type;
mod label_missing;
mod linkrefid_missing;
mod mapping_bounds;
mod mapping_missing;
mod package_profile;
mod resource_type;
mod respident_missing;
mod response_undeclared;
mod score_unset;
mod selection_count;
mod template_unfit;
mod template_unknown;
mod test_reference;
mod value_malformed;
mod variable_undeclared;

use crate::finding::Rule;
use crate::format::content_package::rules::{
    METADATA_DATE, METADATA_TERM, METADATA_VCARD, with_plain,
};
use crate::package::Package;

/// Every rule over a QTI package, of whichever version.
pub static RULES: &[&Rule<Package>] = &with_plain::<31, 40>([
    METADATA_DATE,
    METADATA_TERM,
    METADATA_VCARD,
    &asset_missing::RULE,
    &base_type_missing::RULE,
    &catalog_missing::RULE,
    &choice_missing::RULE,
    &dependency_missing::RULE,
    &document_missing::RULE,
    &expression_type::RULE,
    &feedback_missing::RULE,
    &feedback_undeclared::RULE,
    &grammar::RULE,
    &identifier_unique::RULE,
    &interaction_limits::RULE,
    &interaction_type::RULE,
    &label_missing::RULE,
    &linkrefid_missing::RULE,
    &mapping_bounds::RULE,
    &mapping_missing::RULE,
    &package_profile::RULE,
    &resource_type::RULE,
    &respident_missing::RULE,
    &response_undeclared::RULE,
    &score_unset::RULE,
    &selection_count::RULE,
    &template_unfit::RULE,
    &template_unknown::RULE,
    &test_reference::RULE,
    &value_malformed::RULE,
    &variable_undeclared::RULE,
]);

/// The rules that look into documents of QTI 1.2, whatever package these are in.
pub const INTEROPERABLE: &[&Rule<Package>] = &[
    &asset_missing::RULE,
    &feedback_missing::RULE,
    &identifier_unique::RULE,
    &label_missing::RULE,
    &linkrefid_missing::RULE,
    &respident_missing::RULE,
    &score_unset::RULE,
    &variable_undeclared::RULE,
];
