//! The engine of rules, and the rule families that are tied to no one format.

pub mod archive;
pub mod baseline;
pub mod course;
pub mod folder;
pub mod levels;
mod manual;
pub mod package;
pub mod page;
pub mod recognition;
pub mod sco;
pub mod script;
pub mod theme;
mod wcag;

use rayon::prelude::*;

pub use manual::manual;

use crate::definition;
use crate::finding::{Code, Findings, Rule};
use crate::format::FORMATS;
use crate::grammar;
use crate::i18n;
use crate::lms;

/// Lets rules look at one subject, side by side; the findings stand in the order of the rules.
#[must_use]
pub fn run<S: Sync>(rules: &[&'static Rule<S>], subject: &S) -> Findings {
    let look = |rule: &&'static Rule<S>| {
        let mut findings = Findings::new();
        (rule.check)(subject, &mut findings);
        findings
    };
    let found: Vec<Findings> = rules.par_iter().map(look).collect();
    found.into_iter().flatten().collect()
}

/// Every code that the program can find, by its id: what `explain` knows.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let of_packages = FORMATS.iter().flat_map(|format| format.rules);
    let of_systems = lms::SYSTEMS.iter().flat_map(|system| system.quirks);
    let mut codes: Vec<&'static Code> = [folder::CODES, recognition::CODES, theme::CODES].concat();
    codes.extend(definition::CODES);
    codes.extend(grammar::CODES);
    codes.extend(i18n::CODES);
    codes.push(&lms::NOT_IMPORTED);
    codes.extend(page::RULES.iter().map(|rule| rule.code));
    codes.extend(archive::RULES.iter().map(|rule| rule.code));
    codes.extend(sco::RULES.iter().map(|rule| rule.code));
    codes.extend(package::RULES.iter().map(|rule| rule.code));
    codes.extend(course::rules().map(|rule| rule.code));
    codes.extend(of_packages.chain(of_systems).map(|rule| rule.code));
    codes.sort_by_key(|code| code.id);
    // Formats share rules; two codes of one name would be a fault that must stay visible.
    codes.dedup_by(|one, other| std::ptr::eq(*one, *other));
    codes
}
