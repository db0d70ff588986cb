//! Rules over cartridges: what they share with other content packages, what they say of links to LTI tools, and their own.

mod clause;

mod attachment_missing;
mod dependency_repeated;
mod dependency_type;
mod document;
mod file_count;
mod file_repeated;
mod grammar;
mod intended_use;
mod item_with_items;
mod launch_missing;
mod link_address;
mod metadata_missing;
mod question_bank;
mod question_type;
mod resource_type;
mod schema_version;
mod thin_content;

use crate::finding::Rule;
use crate::format::basic_lti;
use crate::format::content_package;
use crate::package::Package;

/// Every rule over a cartridge of its own.
pub static RULES: &[&Rule<Package>] = &[
    content_package::rules::FILE_MISSING,
    content_package::rules::FILE_NOT_LISTED,
    content_package::rules::HREF_NOT_LISTED,
    content_package::rules::IDENTIFIER_UNIQUE,
    content_package::rules::IDENTIFIERREF_DANGLING,
    basic_lti::rules::ADDRESS,
    basic_lti::rules::ADDRESS_MISSING,
    basic_lti::rules::INSECURE,
    &attachment_missing::RULE,
    &dependency_repeated::RULE,
    &dependency_type::RULE,
    &document::RULE,
    &file_count::RULE,
    &file_repeated::RULE,
    &grammar::RULE,
    &intended_use::RULE,
    &item_with_items::RULE,
    &launch_missing::RULE,
    &link_address::RULE,
    &metadata_missing::RULE,
    &question_bank::RULE,
    &question_type::RULE,
    &resource_type::RULE,
    &schema_version::RULE,
    &thin_content::RULE,
];
