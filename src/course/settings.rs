//! The settings of a course: completion, navigation, SCORM, theme, date.

use std::collections::BTreeMap;

use crate::files::{FilePath, Files};

/// When the course is done, and from which score it is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// When it is done.
    pub rule: CompletionRule,
    /// The pass mark in percent, 0–100.
    pub pass: Option<u8>,
}

/// When a course is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompletionRule {
    /// Every required page was seen.
    PagesViewed,
    /// Every required page is done by its own rule.
    AllRequired,
    /// As [`CompletionRule::AllRequired`], and the pass mark is reached.
    Passed,
}

/// Whether pages may be visited in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Navigation {
    /// In any order.
    Free,
    /// A page opens when the one before it is done.
    Linear,
}

/// How SCORM packages are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScormSettings {
    /// What `--format scorm` means.
    pub edition: Edition,
    /// What a SCO is.
    pub sco: ScoScope,
    /// What a failed try reports.
    pub failed: FailedTry,
}

/// An edition of SCORM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004 2nd Edition.
    Scorm2004Second,
    /// SCORM 2004 3rd Edition.
    Scorm2004Third,
    /// SCORM 2004 4th Edition.
    Scorm2004Fourth,
}

impl Edition {
    /// As `course.toml` writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scorm12 => "1.2",
            Self::Scorm2004Second => "2004-2nd",
            Self::Scorm2004Third => "2004-3rd",
            Self::Scorm2004Fourth => "2004-4th",
        }
    }
}

/// What one SCO holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoScope {
    /// The whole course: one entry in the LMS, the safe choice.
    Course,
    /// One page: the LMS shows the table of contents.
    Page,
}

/// What a try below the pass mark reports; `failed` locks some LMSs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FailedTry {
    /// The learner can go on.
    Incomplete,
    /// The try is over.
    Failed,
}

/// A theme: a few CSS variables, a logo, and files that stand in for the program's own templates.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// CSS variables by name (`accent`), with checked colour values (`#0b5cad`).
    pub colors: BTreeMap<String, String>,
    /// A key of the course's media and its alternative text.
    pub logo: Option<(FilePath, String)>,
    /// Overrides, by their path in `templates/`.
    pub overrides: Files,
}

/// A calendar date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// 1980–2107: what an archive can hold.
    pub year: u16,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
