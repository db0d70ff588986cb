//! The difference between two states of a course or package: what changed, what that does to learners, and what to do.

use super::change::{Change, class};
use super::effect::{self, Advice, Effect, Fate};
use super::side::{self, Incomparable, Side};
use crate::course::Class;
use crate::finding::Words;
use crate::lms::Lms;

/// A difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// How far all changes together go.
    pub class: Class,
    /// The gravest first.
    pub changes: Vec<Change>,
    /// What putting the new in the place of the old does to learners.
    pub effects: Vec<Effect>,
    /// What to do.
    pub advice: Advice,
    /// The same in words, with the reason.
    pub reason: Words,
    /// What could not be compared.
    pub unseen: Vec<Words>,
}

/// Compares two sides; effects are told for these LMSs.
pub fn difference(
    before: &Side,
    after: &Side,
    systems: &[&'static Lms],
) -> Result<Difference, Incomparable> {
    let compared = side::compare(before, after)?;
    let fate = Fate::new(before, after);
    let class = class(&compared.changes);
    let (advice, reason) = effect::advice(&compared.changes, class, &fate, compared.reads_state);
    let effects = effect::effects(&compared.changes, after, &fate, compared.reads_state, systems);
    Ok(Difference {
        class,
        changes: compared.changes,
        effects,
        advice,
        reason,
        unseen: compared.unseen,
    })
}
