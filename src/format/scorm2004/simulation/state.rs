//! Where a learner stands: the activity at hand, how each went, and what is shared.

use super::report::Report;
use super::tree::Tree;

/// How an attempt on an activity went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Completed, and the objective met with a full score.
    Passed,
    /// Completed, and the objective not met.
    Failed,
    /// Left before the end, without a verdict.
    Left,
}

/// What an objective says: whether it is met and completed, and its measure in ten-thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Shared {
    /// Whether it is met.
    pub satisfied: Option<bool>,
    /// Its measure.
    pub measure: Option<i32>,
    /// Whether it is completed.
    pub completed: Option<bool>,
}

/// A state.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    /// The activity at hand; none before the start.
    pub current: Option<usize>,
    /// Whether it is open.
    pub active: bool,
    /// How often each activity was attempted, up to what makes a difference.
    attempts: Vec<u8>,
    /// How the last attempt on each leaf went.
    pub outcomes: Vec<Option<Report>>,
    /// The shared objectives.
    pub shared: Vec<Shared>,
    /// How each draw turned out; none before it.
    draws: Vec<Option<u8>>,
}

impl State {
    /// Before the start.
    #[must_use]
    pub fn new(tree: &Tree) -> Self {
        let count = tree.nodes.len();
        Self {
            current: None,
            active: false,
            attempts: vec![0; count],
            outcomes: vec![None; count],
            shared: vec![Shared::default(); tree.globals],
            draws: vec![None; tree.draws],
        }
    }

    /// How often an activity was attempted.
    #[must_use]
    pub fn attempts(&self, index: usize) -> u8 {
        self.attempts[index]
    }

    /// Which way a draw turned out; none before it.
    #[must_use]
    pub fn drawn(&self, slot: usize) -> Option<usize> {
        self.draws[slot].map(usize::from)
    }

    /// The same state with a draw that turned out so.
    #[must_use]
    pub fn with_draw(&self, slot: usize, way: usize) -> Self {
        let mut next = self.clone();
        next.draws[slot] = u8::try_from(way).ok();
        next
    }

    /// Takes draws back that no new attempt came of: those around what is at hand alone count, and those made once.
    pub fn keep_draws(&mut self, tree: &Tree, before: &Self) {
        if tree.draws == 0 {
            return;
        }
        let around: Vec<usize> =
            self.current.into_iter().flat_map(|current| tree.ancestors(current)).collect();
        for (index, node) in tree.nodes.iter().enumerate() {
            let Some(draw) = node.draw.as_ref().filter(|draw| !draw.once) else { continue };
            if !around.contains(&index) {
                self.draws[draw.slot] = before.draws[draw.slot];
            }
        }
    }

    /// Whether an activity was left in an attempt that goes on the next time: it or something in it.
    #[must_use]
    pub fn is_suspended(&self, tree: &Tree, index: usize) -> bool {
        let is_left = |leaf: usize| tree.node(leaf).reports && self.outcomes[leaf].is_some();
        tree.suspends && (is_left(index) || tree.descendants(index).into_iter().any(is_left))
    }

    /// The state in which a leaf has been opened: what it is in and was not open yet starts anew.
    #[must_use]
    pub fn deliver(&self, tree: &Tree, leaf: usize) -> Self {
        let mut next = self.clone();
        // What both have around them goes on; an activity that is at hand itself and opened again starts anew.
        let open = match self.current {
            Some(current) => tree.common(current, leaf),
            None => usize::MAX,
        };
        let goes_on: Vec<usize> = match self.current {
            Some(_) if open != leaf && self.current != Some(open) => tree.path(open),
            Some(_) => tree.path(open).into_iter().filter(|index| *index != open).collect(),
            None => vec![],
        };
        for index in tree.path(leaf).into_iter().filter(|index| !goes_on.contains(index)) {
            if !self.is_suspended(tree, index) {
                next.start(tree, index);
            }
        }
        next.current = Some(leaf);
        next.active = true;
        next
    }

    fn start(&mut self, tree: &Tree, index: usize) {
        let node = tree.node(index);
        let most = node.limit.unwrap_or(1).max(1);
        self.attempts[index] = self.attempts[index].saturating_add(1).min(most);
        self.outcomes[index] = None;
        if node.mode.forgets {
            for inside in tree.descendants(index) {
                self.outcomes[inside] = None;
            }
        }
    }
}
