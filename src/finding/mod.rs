//! What is wrong in an input: where, why, and the way out. A finding is a fault of the input, never of the program.

mod nearest;
pub mod report;
mod words;

use std::ops::Range;

use crate::files::FilePath;
use crate::words;

pub use nearest::{likeness, nearest};
pub use words::{Language, Words};

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
}

impl Finding {
    /// A finding at its code's own severity.
    #[must_use]
    pub fn new(code: &'static Code, place: Place, message: Words, help: Words) -> Self {
        let (severity, clauses) = (code.severity, code.clauses);
        Self { code, severity, place, message, help, clauses, times: 1 }
    }

    /// What stands for the findings of a code in a file that are beyond those kept: it says how many they are.
    #[must_use]
    pub fn more(code: &'static Code, place: Place, times: usize) -> Self {
        let message =
            words!("en nog {times} keer in dit bestand", "and {times} times more in this file");
        let help = words!("herstel eerst de andere", "mend the others first");
        Self { times, ..Self::new(code, place, message, help) }
    }
}

/// Findings in the order in which they were made; [`Findings::sorted`] gives the order of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds one at its code's own severity.
    pub fn add(&mut self, code: &'static Code, place: Place, message: Words, help: Words) {
        self.0.push(Finding::new(code, place, message, help));
    }

    /// Adds all of another.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// How many have this severity, with those that others stand for.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let of = self.0.iter().filter(|finding| finding.severity == severity);
        of.map(|finding| finding.times).sum()
    }

    /// All of them, in the order of the source: by file, then place, then code; the same one stands once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let key = |finding: &Finding| {
            let span = finding.place.span.clone().unwrap_or(0..0);
            (finding.place.file.clone(), span.start, span.end, finding.code.id)
        };
        self.0.sort_by_cached_key(key);
        self.0.dedup();
        self
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// All of them, to be changed in place (severity settings).
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Finding> {
        self.0.iter_mut()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a mut Findings {
    type Item = &'a mut Finding;
    type IntoIter = std::slice::IterMut<'a, Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
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
