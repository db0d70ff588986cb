//! What an LMS does with learners' attempts when the package of an activity is replaced by another.

use crate::finding::Clause;

/// What becomes of attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Update {
    /// What they are kept by.
    pub keeps: Keeps,
    /// What opening it again means for who has finished.
    pub finished: Finished,
    /// Where that was seen.
    pub sources: &'static [Clause],
}

/// What attempts are kept by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// The identifier of each `<item>` in the manifest.
    ByIdentifier(Vanished),
    /// The place in the LMS's course, whatever its package holds.
    ByPlace,
    /// Nobody looked yet.
    NotKnown,
}

/// What becomes of the attempts of an identifier that is not in the new package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vanished {
    /// They are deleted, and the grade becomes 0.
    Deleted,
    /// Nobody looked yet.
    NotKnown,
}

/// What opening an activity again means for who has finished it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// It is for review: what our packages do then changes no grade.
    Reviews,
    /// Nobody looked yet.
    NotKnown,
}

impl Update {
    /// Nobody looked yet.
    pub const NOT_KNOWN: Self =
        Self { keeps: Keeps::NotKnown, finished: Finished::NotKnown, sources: &[] };
}
