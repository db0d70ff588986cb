//! What an update does to learners: in each LMS, to who has not begun, is in the middle, or has finished.
//!
//! Two things decide: whether an LMS keeps the attempts, by the facts that stand in [`crate::lms`]; and what the course's own
//! run-time makes of the answers that it then finds.

mod advice;
mod attempts;
mod state;

use super::change::{Change, Subject};
use super::side::{Seen, Side};
use crate::finding::{Clause, Words};
use crate::lms::Lms;

pub use advice::{Advice, advice};

/// One thing that happens to a group of learners.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// The LMS that does it; none for what the course itself does, in any LMS that keeps the attempts.
    pub lms: Option<&'static str>,
    /// To whom.
    pub learners: Learners,
    /// To what of theirs.
    pub matter: Matter,
    /// What happens, as a stable name: `kept`, `deleted`, `not_known`, …
    pub effect: &'static str,
    /// What it happens to: activities or questions.
    pub subjects: Vec<Subject>,
    /// The same in words.
    pub words: Words,
    /// Where that was seen; none for what is not known.
    pub sources: &'static [Clause],
}

/// A group of learners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Learners {
    /// Never opened it.
    NotBegun,
    /// Opened it, and has more to do.
    InTheMiddle,
    /// Completed it.
    Finished,
}

/// Something of a learner's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// What the LMS keeps of an activity.
    Attempts,
    /// The grade that the LMS shows.
    Grade,
    /// Answers and position, which the course keeps.
    State,
    /// Whether the course is done.
    Completion,
}

/// What became of the activities that attempts are kept by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate<'a> {
    /// In both.
    pub kept: Vec<&'a str>,
    /// Only in the old.
    pub gone: Vec<&'a str>,
}

impl<'a> Fate<'a> {
    /// Of two sides.
    #[must_use]
    pub fn new(before: &'a Side, after: &'a Side) -> Self {
        if [before, after].into_iter().any(has_no_activities) {
            return Self { kept: Vec::new(), gone: Vec::new() };
        }
        let (old, new) = (before.identifiers(), after.identifiers());
        Self {
            kept: old.intersection(&new).copied().collect(),
            gone: old.difference(&new).copied().collect(),
        }
    }
}

/// Whether a side is a package of ours that no LMS takes: there learners' work is kept in the browser.
fn has_no_activities(side: &Side) -> bool {
    matches!(&side.seen, Seen::Packaged(outline, _) if outline.scos.is_empty())
}

/// Every effect of putting the new side in the place of the old; none when nothing changed.
#[must_use]
pub fn effects(
    changes: &[Change],
    after: &Side,
    fate: &Fate,
    reads_state: bool,
    systems: &[&'static Lms],
) -> Vec<Effect> {
    if changes.is_empty() {
        return Vec::new();
    }
    let mut effects = match after.outline().filter(|_| reads_state) {
        Some(outline) => state::of_ours(changes, outline, fate),
        None => state::of_others(),
    };
    if !fate.kept.is_empty() || !fate.gone.is_empty() {
        effects.extend(systems.iter().flat_map(|lms| attempts::of(lms, fate)));
    }
    effects
}
