//! What an attempt on a leaf can leave behind.
//!
//! Three outcomes are what learners do. A SCO may report anything beside: each of its objectives met or not, any measure,
//! complete or not. Those are tried where it matters that nothing is overlooked.

use super::state::{Outcome, Shared};
use super::status::{FULL, Status};
use super::tree::{Node, Tree};

/// How an attempt on a leaf ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Report {
    /// In one of the ways that every course has.
    Plain(Outcome),
    /// In one of all ways that rules can tell apart, by its number.
    Other(u8),
}

/// The most reports of one leaf that are tried.
const MOST: usize = 150;
/// The most of them times activities: what trying them costs.
const COST: usize = 500_000;

impl Report {
    /// What a leaf can report at least.
    #[must_use]
    pub fn plain(node: &Node) -> Vec<Self> {
        let outcomes: &[Outcome] = if node.reports {
            &[Outcome::Passed, Outcome::Failed, Outcome::Left]
        } else {
            &[Outcome::Passed]
        };
        outcomes.iter().copied().map(Self::Plain).collect()
    }

    /// All that a leaf can report as far as rules can tell it apart; none when that is too much to try.
    #[must_use]
    pub fn all(tree: &Tree, node: &Node) -> Option<Vec<Self>> {
        let mut all = Self::plain(node);
        if !node.reports {
            return Some(all);
        }
        // That an objective is complete while the activity is not is left to chance.
        if node.objectives.iter().skip(1).any(|one| !one.writes_completed.is_empty()) {
            return None;
        }
        let mut count = completions(tree).len();
        for _ in &node.objectives {
            count = count.checked_mul(verdicts(tree).len() * measures(tree).len())?;
        }
        let most = MOST.min(COST / tree.nodes.len().max(1));
        let count = u8::try_from(count).ok().filter(|count| usize::from(*count) <= most)?;
        all.extend((0..count).map(Self::Other));
        Some(all)
    }

    /// What it makes known of a leaf.
    #[must_use]
    pub fn status(self, tree: &Tree, node: &Node) -> Status {
        match self {
            Self::Plain(outcome) => plain(node, outcome),
            Self::Other(number) => other(tree, node, number.into()),
        }
    }
}

/// The other objectives go as the primary one; one that is read from elsewhere is not for this activity to set.
fn plain(node: &Node, outcome: Outcome) -> Status {
    let (completed, satisfied, measure) = match outcome {
        Outcome::Passed => (Some(true), Some(true), Some(FULL)),
        Outcome::Failed => (Some(true), Some(false), Some(0)),
        Outcome::Left => (Some(false), None, None),
    };
    let own = Shared { satisfied, measure, completed };
    let objectives = node.objectives.iter().enumerate().map(|(index, objective)| {
        let is_set = index == 0 || objective.reads_satisfied.is_none();
        if is_set { own } else { Shared::default() }
    });
    Status { completed, objectives: objectives.collect() }
}

/// Each part of the number stands for one thing that is reported.
fn other(tree: &Tree, node: &Node, number: usize) -> Status {
    let mut rest = number;
    let mut take = |count: usize| {
        let part = rest % count;
        rest /= count;
        part
    };
    let (completions, verdicts, measures) = (completions(tree), verdicts(tree), measures(tree));
    let completed = completions[take(completions.len())];
    let objectives = node.objectives.iter().map(|_| Shared {
        satisfied: verdicts[take(verdicts.len())],
        measure: measures[take(measures.len())],
        completed,
    });
    Status { completed, objectives: objectives.collect() }
}

fn completions(tree: &Tree) -> &'static [Option<bool>] {
    if tree.asked.completed { &[Some(true), Some(false), None] } else { &[Some(true)] }
}

fn verdicts(tree: &Tree) -> &'static [Option<bool>] {
    if tree.asked.satisfied { &[Some(true), Some(false), None] } else { &[Some(true)] }
}

fn measures(tree: &Tree) -> Vec<Option<i32>> {
    let known = tree.asked.measures.iter().copied().map(Some);
    known.chain([None]).collect()
}
