//! What a manifest says of each activity, as numbers: activities in the order of the source, the organization first.

use super::asked::Asked;
use super::draw::Draw;
use super::rule::Rule;
use crate::xml::Element;

/// The activities of one organization.
pub struct Tree<'a> {
    /// Every activity, parents before children.
    pub nodes: Vec<Node<'a>>,
    /// How many shared objectives they name.
    pub globals: usize,
    /// How many of them draw what a learner gets.
    pub draws: usize,
    /// Whether other courses can write to the shared objectives.
    pub is_shared_outside: bool,
    /// What their rules ask.
    pub asked: Asked,
    /// Whether SCOs are suspended when they are left, so that the next time the same attempt goes on.
    pub suspends: bool,
}

/// An activity.
pub struct Node<'a> {
    /// Its organization or item.
    pub element: &'a Element,
    /// What it is in; none for the organization.
    pub parent: Option<usize>,
    /// What is in it, in order.
    pub children: Vec<usize>,
    /// What of that a learner gets, and in which order, when it is drawn.
    pub draw: Option<Draw>,
    /// Which of its parent's children it is.
    pub place: usize,
    /// Whether a SCO reports how it went; an asset is done by being opened.
    pub reports: bool,
    /// Its control modes.
    pub mode: Mode,
    /// Rules before it is entered.
    pub before: Vec<Rule>,
    /// Rules that end it when something in it ends.
    pub exit: Vec<Rule>,
    /// Rules after it ended.
    pub after: Vec<Rule>,
    /// How many attempts it allows.
    pub limit: Option<u8>,
    /// Its local objectives, the primary one first; there always is one.
    pub objectives: Vec<Objective>,
    /// What it adds to its parent, and makes of its children.
    pub rollup: Rollup,
}

/// The switches of an activity.
#[expect(clippy::struct_excessive_bools, reason = "they are the switches of the specification")]
pub struct Mode {
    /// Its children can be chosen.
    pub choice: bool,
    /// It can be left by choosing.
    pub choice_exit: bool,
    /// Its children can be walked through.
    pub flow: bool,
    /// Only onwards.
    pub forward_only: bool,
    /// From inside, nothing beyond its neighbours can be chosen.
    pub constrains: bool,
    /// What is in it can only be chosen from inside.
    pub prevents_activation: bool,
    /// A new attempt forgets what happened in it before.
    pub forgets: bool,
    /// Its state is kept.
    pub tracked: bool,
}

/// A local objective.
#[derive(Default)]
pub struct Objective {
    /// Its name as it compares; none when it has none.
    pub name: Option<String>,
    /// The measure from which it is satisfied, when that decides.
    pub bound: Option<i32>,
    /// The shared objective that its satisfaction is read from.
    pub reads_satisfied: Option<usize>,
    /// The shared objective that its measure is read from.
    pub reads_measure: Option<usize>,
    /// The shared objective that its completion is read from.
    pub reads_completed: Option<usize>,
    /// The shared objectives that its completion is written to.
    pub writes_completed: Vec<usize>,
    /// The shared objectives that its satisfaction is written to.
    pub writes_satisfied: Vec<usize>,
    /// The shared objectives that its measure is written to.
    pub writes_measure: Vec<usize>,
}

/// What an activity adds to its parent's state, and how its own is made.
pub struct Rollup {
    /// Whether its objective counts for its parent.
    pub satisfied: bool,
    /// Whether its progress counts for its parent.
    pub completed: bool,
    /// How much its measure counts for its parent, in ten-thousandths.
    pub weight: i32,
    /// When it counts: for satisfied, not satisfied, completed and incomplete.
    pub required: [Required; 4],
    /// The rules that make its own state.
    pub rules: Vec<RollupRule>,
}

/// When an activity counts for a rollup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// Always.
    Always,
    /// When it was attempted.
    IfAttempted,
    /// When it is not skipped.
    IfNotSkipped,
    /// When it was attempted and is not suspended.
    IfNotSuspended,
}

/// A rollup rule.
pub struct RollupRule {
    /// How many children it asks for.
    pub set: ChildSet,
    /// What it asks of each.
    pub conditions: Rule,
    /// What it sets.
    pub sets: Sets,
}

/// How many children a rollup rule asks for.
#[derive(Debug, Clone, Copy)]
pub enum ChildSet {
    /// All.
    All,
    /// One or more.
    Any,
    /// None.
    None,
    /// So many or more.
    Count(usize),
    /// This share or more, in ten-thousandths.
    Share(usize),
}

/// What a rollup rule sets; the numbers are places in [`Rollup::required`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sets {
    /// Satisfied.
    Satisfied = 0,
    /// Not satisfied.
    NotSatisfied = 1,
    /// Completed.
    Completed = 2,
    /// Incomplete.
    Incomplete = 3,
}

impl<'a> Tree<'a> {
    /// One activity; the numbers in a tree are all of its own activities.
    #[must_use]
    pub fn node(&self, index: usize) -> &Node<'a> {
        &self.nodes[index]
    }

    /// An activity and all that it is in, inside first.
    pub fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(index), |index| self.node(*index).parent)
    }

    /// The path from the organization to an activity, both included.
    #[must_use]
    pub fn path(&self, index: usize) -> Vec<usize> {
        let mut path: Vec<usize> = self.ancestors(index).collect();
        path.reverse();
        path
    }

    /// The innermost activity that two activities are in, which may be one of them.
    #[must_use]
    pub fn common(&self, one: usize, other: usize) -> usize {
        let pairs = self.path(one).into_iter().zip(self.path(other));
        pairs.take_while(|(one, other)| one == other).last().map_or(0, |(one, _)| one)
    }

    /// The activities in an activity at any depth.
    #[must_use]
    pub fn descendants(&self, index: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut waiting: Vec<usize> = self.node(index).children.iter().rev().copied().collect();
        while let Some(next) = waiting.pop() {
            found.push(next);
            waiting.extend(self.node(next).children.iter().rev());
        }
        found
    }

    /// Whether nothing is in an activity.
    #[must_use]
    pub fn is_leaf(&self, index: usize) -> bool {
        self.node(index).children.is_empty()
    }
}
