//! The waist between items and formats: what an item asks and what answers it, whatever its kind.
//!
//! Item kinds *lower* to an [`Interaction`]; formats and the run-time see nothing else. The serialised form is what
//! the run-time reads from a page (`data-item`), so names here are an interface.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Id;

/// One question as formats and the run-time see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Interaction {
    /// The item's id.
    pub id: Id,
    /// The author's kind, for labels.
    pub kind: &'static str,
    /// What answers it.
    #[serde(flatten)]
    pub response: Response,
    /// The stem as plain text, at most 250 characters.
    pub prompt: String,
    /// What a full answer brings, ≥ 0.
    pub points: f64,
    /// Whether its page asks for it.
    pub required: bool,
    /// Who marks it.
    pub grading: Grading,
    /// How parts count.
    pub scoring: Scoring,
    /// Points lost for each wrong choice; the item never goes below 0.
    pub negative: f64,
    /// How many tries; 0 is no limit.
    pub attempts: u32,
    /// Percent of the points lost for each further try.
    pub penalty: f64,
    /// When the key shows.
    pub reveal: Reveal,
    /// Whether the order of choices, targets or steps is drawn.
    pub shuffle: bool,
    /// What it assesses.
    pub objectives: Vec<Id>,
}

impl Interaction {
    /// The points that count towards the score: those of items that the program marks.
    #[must_use]
    pub fn graded_points(&self) -> f64 {
        self.grading.counted(self.points)
    }
}

/// Who marks an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grading {
    /// The program.
    Auto,
    /// The learner, with the model answer or rubric.
    #[serde(rename = "self")]
    SelfMarked,
    /// A teacher.
    Teacher,
    /// Nobody.
    None,
}

impl Grading {
    /// What counts towards the score of some points: all of them when the program marks, else none.
    #[must_use]
    pub const fn counted(self, points: f64) -> f64 {
        match self {
            Self::Auto => points,
            Self::SelfMarked | Self::Teacher | Self::None => 0.0,
        }
    }
}

/// How the parts of an answer count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scoring {
    /// All or nothing.
    All,
    /// Each right part counts.
    Partial,
    /// Each right choice adds, each wrong one takes away.
    PerOption,
    /// Not scored.
    None,
}

/// When the key shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reveal {
    /// Never.
    Never,
    /// After each submit.
    Submit,
    /// After the last attempt, or once right.
    LastAttempt,
    /// At the end of the quiz or course.
    End,
}

/// What answers a question, by the types that SCORM, xAPI and QTI share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Response {
    /// One or more of some choices.
    Choice {
        /// In source order.
        choices: Vec<Side>,
        /// The ids of the right ones.
        correct: Vec<String>,
        /// Whether more than one may be chosen.
        multiple: bool,
    },
    /// True or false.
    TrueFalse {
        /// The right one.
        correct: bool,
    },
    /// One or more gaps.
    FillIn {
        /// In reading order.
        gaps: Vec<Gap>,
    },
    /// A number.
    Numeric {
        /// Right ranges, both ends included; an open end is none.
        ranges: Vec<(Option<f64>, Option<f64>)>,
    },
    /// Pairs.
    Matching {
        /// What is to be matched: ids `1`, `2`, …
        sources: Vec<Side>,
        /// What it is matched with, distractors too: ids `a`, `b`, …
        targets: Vec<Side>,
        /// The right pairs.
        pairs: Vec<(String, String)>,
    },
    /// An order.
    Sequencing {
        /// In the order in which they are shown.
        steps: Vec<Side>,
        /// The right order.
        order: Vec<String>,
        /// How a partly right order counts; none for all or nothing.
        partial: Option<StepsCredit>,
    },
    /// A place on a scale.
    Likert {
        /// In order.
        choices: Vec<Side>,
    },
    /// A long text.
    LongFillIn {
        /// The least and most words.
        words: (Option<u32>, Option<u32>),
        /// The criteria; empty when there is no rubric.
        rubric: Vec<CriterionLevels>,
    },
    /// Handed in elsewhere, or an address.
    Other {
        /// `file`, `url`, `text`.
        accept: Vec<String>,
    },
    /// Nothing to answer.
    None,
}

impl Response {
    /// What may be chosen, put in order or matched with; and what is matched. Both empty where answers are free. An option
    /// of a gap has the name of its gap before its own: `g1.a`.
    #[must_use]
    pub fn sides(&self) -> (Cow<'_, [Side]>, &[Side]) {
        match self {
            Self::Choice { choices, .. } | Self::Likert { choices } => (choices.into(), &[]),
            Self::Sequencing { steps, .. } => (steps.into(), &[]),
            Self::Matching { sources, targets, .. } => (targets.into(), sources),
            Self::FillIn { gaps } => (gaps.iter().flat_map(Gap::sides).collect(), &[]),
            _ => (Cow::default(), &[]),
        }
    }
}

impl Response {
    /// The same to be changed; without the options of gaps.
    pub fn sides_mut(&mut self) -> impl Iterator<Item = &mut Side> {
        let (sides, sources): (&mut [Side], &mut [Side]) = match self {
            Self::Choice { choices, .. } | Self::Likert { choices } => (choices, &mut []),
            Self::Sequencing { steps, .. } => (steps, &mut []),
            Self::Matching { sources, targets, .. } => (targets, sources),
            _ => (&mut [], &mut []),
        };
        sides.iter_mut().chain(sources)
    }
}

impl Gap {
    fn sides(&self) -> Vec<Side> {
        let GapKind::Choice { choices, .. } = &self.kind else { return Vec::new() };
        let named = |side: &Side| Side { id: format!("{}.{}", self.id, side.id), ..side.clone() };
        choices.iter().map(named).collect()
    }
}

/// One thing to choose, match or order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// One character, `a`–`z` or `0`–`9`, as SCORM 1.2 wants it; longer only where the author says so.
    pub id: String,
    /// Plain text.
    pub text: String,
    /// Keeps its place in a shuffle.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fixed: bool,
}

/// What counts of a rubric's criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CriterionLevels {
    /// The criterion.
    pub id: Id,
    /// The points of each level, from low to high.
    pub levels: Vec<f64>,
}

/// One gap of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// `g1`, `g2`, …
    pub id: String,
    /// What fills it.
    #[serde(flatten)]
    pub kind: GapKind,
}

/// What fills a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum GapKind {
    /// Text.
    Text {
        /// What is right, with the fraction of the points it brings.
        accepted: Vec<Accepted>,
        /// Whether capitals count.
        case: bool,
        /// Whether diacritics count.
        diacritics: bool,
    },
    /// One of a list.
    Choice {
        /// In source order.
        choices: Vec<Side>,
        /// The id of the right one.
        correct: String,
    },
    /// A number.
    Numeric {
        /// The least right value.
        min: f64,
        /// The greatest right value.
        max: f64,
    },
}

/// An accepted answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    /// The text.
    pub text: String,
    /// 0–1.
    pub fraction: f64,
}

/// How a partly right order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepsCredit {
    /// Each step in its exact place.
    Exact,
    /// Each pair of neighbours in the right order.
    Pairs,
    /// The longest run in the right order.
    Run,
}
