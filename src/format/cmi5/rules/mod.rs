//! Rules over cmi5 packages, by the numbers of the specification's requirements.

mod clause;

mod file_missing;
mod grammar;
mod identifier_unique;
mod iri_relative;
mod language_repeated;
mod mastery_score_precision;
mod objective_dangling;
mod reserved_parameter;
mod title_empty;
mod url_malformed;

use crate::finding::Rule;
use crate::package::Package;

/// Every rule over a cmi5 package.
pub static RULES: &[&Rule<Package>] = &[
    &file_missing::RULE,
    &grammar::RULE,
    &identifier_unique::RULE,
    &iri_relative::RULE,
    &language_repeated::RULE,
    &mastery_score_precision::RULE,
    &objective_dangling::RULE,
    &reserved_parameter::RULE,
    &title_empty::RULE,
    &url_malformed::RULE,
];
