//! What is wrong in an input: where, why, and the way out. A finding is a fault of the input, never of the program.

mod findings;
mod nearest;
pub mod report;
mod words;

use std::ops::Range;

use crate::files::FilePath;
use crate::words;

pub use findings::{Findings, MOST_OF_A_CODE};
pub use nearest::{ALIKE, likeness, nearest};
pub use words::{Language, Words, plain};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The input is wrong: the exit status is 1.
    Error,
    /// It works, at a price that the message names.
    Warning,
    /// Good to know.
    Info,
}

/// A place in a specification or guideline that a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clause {
    /// What a reader would look up: `SCORM 1.2 CAM 2.3.5.2`.
    pub name: &'static str,
    /// Where it stands, when it has a public address.
    pub url: Option<&'static str>,
}

/// What one kind of finding is: its name, weight, ground and documentation.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `family/name`: its address in the sources, the tests, `explain` and the configuration.
    pub id: &'static str,
    /// The level it has unless the user sets another.
    pub severity: Severity,
    /// What it rests on.
    pub clauses: &'static [Clause],
    /// What it means, what it costs in practice and how to mend it: Markdown, Dutch and English.
    pub doc: Doc,
}

/// A text that stands in the program in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doc {
    /// Dutch.
    pub nl: &'static str,
    /// English.
    pub en: &'static str,
}

impl Doc {
    /// The text in one language.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

/// Where in the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, relative to the course folder or inside the archive.
    pub file: FilePath,
    /// The bytes in it; none for the file as a whole.
    pub span: Option<Range<usize>>,
}

impl Place {
    /// A file as a whole.
    #[must_use]
    pub fn file(file: &FilePath) -> Self {
        Self { file: file.clone(), span: None }
    }

    /// Some bytes of a file.
    #[must_use]
    pub fn span(file: &FilePath, span: Range<usize>) -> Self {
        Self { file: file.clone(), span: Some(span) }
    }
}

/// Something read from the source, with the place it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// What was read.
    pub value: T,
    /// Where.
    pub place: Place,
}

/// One fault: what, where, and the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub code: &'static Code,
    /// The kind's severity, unless the user's settings changed it.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What is wrong and what was expected.
    pub message: Words,
    /// The way out.
    pub help: Words,
    /// What it rests on: the code's clauses, or the one of them that binds here.
    pub clauses: &'static [Clause],
    /// How many findings it stands for: one, or more where a subject has so many that the rest is only counted.
    pub times: usize,
    /// Whether those that it stands for are of several files.
    pub is_spread: bool,
}

impl Finding {
    /// A finding at its code's own severity.
    #[must_use]
    pub fn new(code: &'static Code, place: Place, message: Words, help: Words) -> Self {
        let (severity, clauses) = (code.severity, code.clauses);
        Self { code, severity, place, message, help, clauses, times: 1, is_spread: false }
    }

    /// One finding in place of two of a code that are beyond those kept: it says how many there are.
    fn and_more(&self, other: &Self) -> Self {
        let times = self.times.saturating_add(other.times);
        let is_spread = self.is_spread || other.is_spread || self.place.file != other.place.file;
        let message = if is_spread {
            words!(
                "en nog {times} keer, vanaf dit bestand",
                "and {times} times more, from this file on"
            )
        } else {
            words!("en nog {times} keer in dit bestand", "and {times} times more in this file")
        };
        let help = words!("herstel eerst de andere", "mend the others first");
        let place = Place::file(&self.place.file);
        let Self { code, severity, clauses, .. } = *self;
        Self { code, severity, place, message, help, clauses, times, is_spread }
    }
}

/// A rule: what it finds, and how it looks for it in a `S` (a course, a package).
pub struct Rule<S: 'static> {
    /// What it finds.
    pub code: &'static Code,
    /// Looks, and adds what it finds.
    pub check: fn(&S, &mut Findings),
}

/// What came out of reading or making something, with all that was found on the way.
#[derive(Debug, Clone)]
pub struct Judged<T> {
    /// The thing; none when it could not be made at all.
    pub value: Option<T>,
    /// What was found.
    pub findings: Findings,
}
