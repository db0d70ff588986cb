//! Rules over any manifest on IMS Content Packaging, and what they look through. Each format on it
//! names them in its own table.

pub mod clause;
pub mod control;
pub mod placement;
pub mod record;
pub mod reference;
pub mod scope;
pub mod scorm_type;
pub mod term;
pub mod version;

mod default_organization;
mod dependency_cycle;
mod edition_mixed;
mod file_missing;
mod file_not_listed;
mod href_not_listed;
mod identifier_unique;
mod identifierref_dangling;
mod launch_missing;
mod metadata_count;
mod metadata_date;
mod metadata_file;
mod metadata_length;
mod metadata_term;
mod metadata_vcard;
mod namespace_unknown;
mod organizations_empty;
mod parameters;
mod resource_type;
mod resource_unused;
mod sco_external;
mod submanifest;
mod title_missing;
mod xml_base;

use crate::finding::Rule;
use crate::package::Package;

/// A file that is named and not there.
pub const FILE_MISSING: &Rule<Package> = &file_missing::RULE;
/// A file that is there and not named.
pub const FILE_NOT_LISTED: &Rule<Package> = &file_not_listed::RULE;
/// A resource that opens a file it does not list.
pub const HREF_NOT_LISTED: &Rule<Package> = &href_not_listed::RULE;
/// An identifier that stands twice.
pub const IDENTIFIER_UNIQUE: &Rule<Package> = &identifier_unique::RULE;
/// A reference to no resource.
pub const IDENTIFIERREF_DANGLING: &Rule<Package> = &identifierref_dangling::RULE;

/// A moment or length of time in metadata that cannot be read.
pub const METADATA_DATE: &Rule<Package> = &metadata_date::RULE;
/// A term in metadata that its vocabulary does not have.
pub const METADATA_TERM: &Rule<Package> = &metadata_term::RULE;
/// A person or organization in metadata that cannot be read.
pub const METADATA_VCARD: &Rule<Package> = &metadata_vcard::RULE;

/// The rules that every edition of SCORM shares.
pub const RULES: [&Rule<Package>; 24] = [
    &default_organization::RULE,
    &dependency_cycle::RULE,
    &edition_mixed::RULE,
    &file_missing::RULE,
    &file_not_listed::RULE,
    &href_not_listed::RULE,
    &identifier_unique::RULE,
    &identifierref_dangling::RULE,
    &launch_missing::RULE,
    &metadata_count::RULE,
    &metadata_date::RULE,
    &metadata_file::RULE,
    &metadata_length::RULE,
    &metadata_term::RULE,
    &metadata_vcard::RULE,
    &namespace_unknown::RULE,
    &organizations_empty::RULE,
    &parameters::RULE,
    &resource_type::RULE,
    &resource_unused::RULE,
    &sco_external::RULE,
    &submanifest::RULE,
    &title_missing::RULE,
    &xml_base::RULE,
];

/// The rules that hold for every manifest on IMS Content Packaging, whatever builds on it.
const PLAIN: [&Rule<Package>; 9] = [
    &default_organization::RULE,
    &file_missing::RULE,
    &file_not_listed::RULE,
    &href_not_listed::RULE,
    &identifier_unique::RULE,
    &identifierref_dangling::RULE,
    &launch_missing::RULE,
    &metadata_file::RULE,
    &title_missing::RULE,
];

/// One table of two: the rules that the editions of SCORM share, and an edition's own.
///
/// # Panics
///
/// When `ALL` is not the length of both together: tables are made at compile time, so it does not compile.
#[must_use]
pub const fn with_shared<const OWN: usize, const ALL: usize>(
    own: [&'static Rule<Package>; OWN],
) -> [&'static Rule<Package>; ALL] {
    join(&RULES, own)
}

/// One table of two: the rules that every manifest on IMS Content Packaging follows, and a format's own.
///
/// # Panics
///
/// As [`with_shared`].
#[must_use]
pub const fn with_plain<const OWN: usize, const ALL: usize>(
    own: [&'static Rule<Package>; OWN],
) -> [&'static Rule<Package>; ALL] {
    join(&PLAIN, own)
}

const fn join<const OWN: usize, const ALL: usize>(
    shared: &[&'static Rule<Package>],
    own: [&'static Rule<Package>; OWN],
) -> [&'static Rule<Package>; ALL] {
    assert!(ALL == OWN + shared.len(), "a table is as long as its parts");
    let mut all = [shared[0]; ALL];
    let mut index = 0;
    while index < ALL {
        all[index] = if index < shared.len() { shared[index] } else { own[index - shared.len()] };
        index += 1;
    }
    all
}
