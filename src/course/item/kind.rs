//! A kind of item: one row of the table of kinds.

use std::sync::Arc;

use super::{Answer, Source};
use crate::course::key::Key;
use crate::course::{Grading, Scoring};
use crate::finding::Doc;

/// A kind of item: its row. A new kind is a file with one `static` of this type, a template and a row in [`super::KINDS`].
pub struct Kind {
    /// The author's word for it; also the name of its template (`item/<id>.hbs`).
    pub id: &'static str,
    /// What it is for, in one line.
    pub doc: Doc,
    /// The attributes it has beyond those of every item.
    pub keys: &'static [Key],
    /// What stands in its body beside prose.
    pub body: Body,
    /// The attributes that a line or cell of its body may carry after its text.
    pub line_keys: &'static [Key],
    /// The sub-blocks it takes beyond those of every item: of `model`, `rubric`, `template`.
    pub parts: &'static [&'static str],
    /// What holds when the author says nothing.
    pub defaults: Defaults,
    /// Reads its own part; none when a fault keeps it from being one (the fault is in the source's findings).
    pub read: fn(&mut Source) -> Option<Arc<dyn Answer>>,
}

/// What the body of a kind holds beside prose; the reader takes it out of the stem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// Prose only.
    Prose,
    /// The last bullet list, its lines marked `[x]` or `[ ]`.
    Choices,
    /// The last bullet list, its lines marked `=` or `50% =`.
    Answers,
    /// The last bullet list.
    List,
    /// The last numbered list.
    Steps,
    /// The last table.
    Table,
    /// `[[…]]` in the prose.
    Gaps,
}

/// What holds when the author says nothing.
#[derive(Debug, Clone, Copy)]
pub struct Defaults {
    /// What a full answer brings.
    pub points: f64,
    /// Who marks it.
    pub grading: Grading,
    /// How parts count.
    pub scoring: Scoring,
    /// Whether its page asks for it.
    pub required: bool,
}

impl Defaults {
    /// One point, marked by the program, all or nothing.
    pub const GRADED: Self =
        Self { points: 1.0, grading: Grading::Auto, scoring: Scoring::All, required: true };
    /// One point, marked by the program, each part counts.
    pub const PARTIAL: Self = Self { scoring: Scoring::Partial, ..Self::GRADED };
    /// One point, judged by the learner.
    pub const OPEN: Self =
        Self { grading: Grading::SelfMarked, scoring: Scoring::None, ..Self::GRADED };
    /// Nothing to mark.
    pub const UNGRADED: Self =
        Self { points: 0.0, grading: Grading::None, scoring: Scoring::None, required: false };
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}
