//! Rules over a package as a heap of files, whatever its format; and all that a package is judged by.

mod case_collision;
mod junk;
mod manifest_misplaced;
mod path_characters;
mod server_script;

use crate::finding::{Findings, Rule};
use crate::format::Format;
use crate::lms::Lms;
use crate::package::Package;

/// Every rule over the files of a package.
pub static RULES: &[&Rule<Package>] = &[
    &case_collision::RULE,
    &junk::RULE,
    &manifest_misplaced::RULE,
    &path_characters::RULE,
    &server_script::RULE,
];

/// Judges a package as a whole: its files, its manifest by its format, its pages and SCOs, and what an LMS does with it.
#[must_use]
pub fn judge(package: &Package, format: &Format, lms: Option<&Lms>) -> Findings {
    let mut findings = super::run(RULES, package);
    findings.append(super::run(format.rules, package));
    findings.append(super::run(lms.map_or(&[], |lms| lms.quirks), package));
    findings.append(super::page::judge(package));
    findings.append(super::sco::judge(package));
    findings
}
