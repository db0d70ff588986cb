//! Items: what is common to all kinds, and the table of kinds. A kind is one file here, one template and one row.

mod accepted;
mod choice;
mod cloze;
mod essay;
pub mod fault;
mod handin;
mod info;
mod kind;
mod likert;
mod matching;
mod numeric;
mod order;
mod side;
mod source;
mod text;
mod truefalse;

use std::sync::Arc;

use super::{Block, CriterionLevels, Grading, Id, Interaction, Response, Reveal, Scoring};
use crate::finding::Place;

pub use accepted::credit;
pub use kind::{Body, Defaults, Kind};
pub use side::{DIGITS, LETTERS};
pub use source::{Attribute, Attributes, Cell, GapSource, Line, Mark, Part, Source, Table};

/// Every kind, in the order of the manual.
pub static KINDS: &[&Kind] = &[
    &choice::KIND,
    &truefalse::KIND,
    &text::KIND,
    &numeric::KIND,
    &cloze::KIND,
    &matching::KIND,
    &order::KIND,
    &essay::KIND,
    &handin::KIND,
    &likert::KIND,
    &info::KIND,
];

/// A task or question on a page or in a bank.
#[derive(Debug, Clone)]
pub struct Item {
    /// Stable name.
    pub id: Id,
    /// What kind it is.
    pub kind: &'static Kind,
    /// The kind's own part.
    pub answer: Arc<dyn Answer>,
    /// Plain text, shown as a small heading.
    pub title: Option<String>,
    /// What is asked. Gaps stand in the prose as `<!--gap:g1-->`.
    pub stem: Vec<Block>,
    /// The stem as plain text, at most 250 characters.
    pub prompt: String,
    /// What a full answer brings.
    pub points: f64,
    /// Whether its page asks for it.
    pub required: bool,
    /// What it assesses.
    pub objectives: Vec<Id>,
    /// What a quiz draws by.
    pub tags: Vec<String>,
    /// Who marks it.
    pub grading: Grading,
    /// How parts count.
    pub scoring: Scoring,
    /// Points lost for each wrong choice.
    pub negative: f64,
    /// How many tries; 0 is no limit.
    pub attempts: u32,
    /// Percent of the points lost for each further try.
    pub penalty: f64,
    /// Whether the order of choices is drawn.
    pub shuffle: bool,
    /// When the key shows.
    pub reveal: Reveal,
    /// Rendered HTML, in order.
    pub hints: Vec<String>,
    /// Rendered HTML by outcome, in the order of outcomes.
    pub feedback: Box<[(Outcome, String)]>,
    /// Rendered HTML by choice id, in the order of the ids.
    pub choice_feedback: Box<[(String, String)]>,
    /// A model answer: rendered HTML.
    pub model: Option<String>,
    /// How open work is judged.
    pub rubric: Option<Rubric>,
    /// Where it is defined.
    pub place: Place,
}

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All of the points.
    Correct,
    /// Some of them.
    Partial,
    /// None of them.
    Incorrect,
    /// Not right, and another try is left.
    Retry,
    /// Whatever came of it.
    General,
}

/// How open work is judged: criteria with levels.
#[derive(Debug, Clone, PartialEq)]
pub struct Rubric {
    /// At least one.
    pub criteria: Vec<Criterion>,
}

/// One criterion of a rubric.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Stable name within the item.
    pub id: Id,
    /// Plain text.
    pub title: String,
    /// From low to high: points and rendered inline HTML.
    pub levels: Vec<(f64, String)>,
}

/// The part of an item that differs by kind.
pub trait Answer: std::fmt::Debug + Send + Sync {
    /// What answers it, as formats see it.
    fn response(&self) -> Response;
    /// What its template needs beyond the response (captions, units, rendered texts by id), as a JSON object.
    fn view(&self) -> serde_json::Value;
}

impl Rubric {
    /// What of it counts: each criterion with the points of its levels.
    #[must_use]
    pub fn levels(&self) -> Vec<CriterionLevels> {
        let one = |criterion: &Criterion| CriterionLevels {
            id: criterion.id.clone(),
            levels: criterion.levels.iter().map(|(points, _)| *points).collect(),
        };
        self.criteria.iter().map(one).collect()
    }
}

impl Item {
    /// The points that count towards the score: those of [`Item::lower`], without making it.
    #[must_use]
    pub fn graded_points(&self) -> f64 {
        self.grading.counted(self.points)
    }

    /// The item as formats and the run-time see it.
    #[must_use]
    pub fn lower(&self) -> Interaction {
        Interaction {
            id: self.id.clone(),
            kind: self.kind.id,
            response: self.answer.response(),
            prompt: self.prompt.clone(),
            points: self.points,
            required: self.required,
            grading: self.grading,
            scoring: self.scoring,
            negative: self.negative,
            attempts: self.attempts,
            penalty: self.penalty,
            reveal: self.reveal,
            shuffle: self.shuffle,
            objectives: self.objectives.clone(),
        }
    }
}
