//! A change between two releases, in words that a teacher understands.

use serde::Serialize;

use crate::course::{Class, Id};
use crate::finding::Words;

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// A stable name of this sort of change, such as `item-kind`.
    pub code: &'static str,
    /// How far it goes.
    pub class: Class,
    /// What changed.
    pub subject: Subject,
    /// What a reader sees of the subject: a title or the beginning of a question.
    pub title: String,
    /// What happened.
    pub words: Words,
    /// What was there, where words say it.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
    /// What to do instead of a change that costs learners something.
    pub advice: Option<Words>,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Subject {
    /// The course as a whole.
    Course,
    /// An activity of the LMS, by its identifier.
    Activity(String),
    /// A unit.
    Unit(Id),
    /// A page.
    Page(Id),
    /// A quiz.
    Quiz(Id),
    /// An item.
    Item(Id),
    /// An objective.
    Objective(Id),
    /// A term of the glossary.
    Term(Id),
    /// A file, by its path.
    File(String),
}

impl Change {
    /// A change without texts before and after.
    #[must_use]
    pub fn new(
        code: &'static str,
        class: Class,
        subject: Subject,
        title: &str,
        words: Words,
    ) -> Self {
        let title = title.to_owned();
        Self { code, class, subject, title, words, before: None, after: None, advice: None }
    }

    /// The same with what was there and what is there now.
    #[must_use]
    pub fn from_to(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self.after = Some(after.into());
        self
    }

    /// The same with what to do instead.
    #[must_use]
    pub fn instead(mut self, advice: Words) -> Self {
        self.advice = Some(advice);
        self
    }
}

/// The class of all of them together.
#[must_use]
pub fn class(changes: &[Change]) -> Class {
    changes.iter().map(|change| change.class).max().unwrap_or(Class::None)
}
