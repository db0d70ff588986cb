//! Rules over content packages without a profile: those that profiles share, and the grammar.

mod grammar;

use crate::finding::Rule;
use crate::format::content_package::rules::with_plain;
use crate::package::Package;

/// Every rule over a content package.
pub static RULES: &[&Rule<Package>] = &with_plain::<1, 10>([&grammar::RULE]);
