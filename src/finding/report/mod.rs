//! Findings for people and programs: one file a form. A form is a pure function from what was judged to text.

mod excerpt;
mod github;
mod human;
mod json;
mod junit;
mod lines;
mod locate;
mod sarif;

use crate::files::Files;

use super::{Findings, Severity};

pub use excerpt::{Excerpt, cut, visible};
pub use github::github;
pub use human::{human, summary_line};
pub use json::json;
pub use junit::junit;
use locate::locate_some;
pub use locate::{Entry, Position, locate};
pub use sarif::sarif;

/// One input that was judged: its files, and what was found in them.
#[derive(Clone, Copy)]
pub struct Judgement<'a> {
    /// What was named: the path of an archive, a folder or a document.
    pub name: &'a str,
    /// What precedes a path when it is shown: `course/`, or `package.zip!` for an archive.
    pub prefix: &'a str,
    /// Where source lines are looked up.
    pub files: &'a Files,
    /// In the order in which they are shown.
    pub findings: &'a Findings,
}

/// How much was looked at and how much was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Findings at error level.
    pub errors: usize,
    /// Findings at warning level.
    pub warnings: usize,
    /// Findings at info level.
    pub infos: usize,
    /// Files that were looked at.
    pub files: usize,
}

impl Summary {
    /// Counts what was judged.
    #[must_use]
    pub fn of(judged: &[Judgement]) -> Self {
        let count = |severity| judged.iter().map(|one| one.findings.count(severity)).sum();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            files: judged.iter().map(|one| one.files.len()).sum(),
        }
    }
}
