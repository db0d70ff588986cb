//! Rules over a package as a heap of files, whatever its format; and all that a package is judged by.

mod case_collision;
mod junk;
mod manifest_misplaced;
mod path_characters;
mod server_script;

use crate::files::Files;
use crate::finding::{Findings, Rule};
use crate::format::{self, Format};
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

/// What is wrong with files that are no package because their manifest stands elsewhere.
#[must_use]
pub fn misplaced(files: &Files) -> Findings {
    let mut findings = Findings::new();
    manifest_misplaced::look(files, &mut findings);
    findings
}

/// Judges a package as a whole: its files, its manifest by its format, its pages and SCOs, and what each LMS does with it.
#[must_use]
pub fn judge<'a>(
    package: &Package,
    format: &Format,
    systems: impl IntoIterator<Item = &'a Lms>,
) -> Findings {
    let mut findings = super::run(RULES, package);
    findings.append(super::run(format.rules, package));
    for lms in systems {
        findings.extend(lms.refusal(package, format::title));
        findings.append(super::run(lms.quirks, package));
    }
    findings.append(super::page::judge(package));
    findings.append(super::sco::judge(package));
    findings
}
