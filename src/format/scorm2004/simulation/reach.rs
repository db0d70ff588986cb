//! What no learner ever gets to see: everything counts as possible that cannot be excluded.

use super::rule::{Action, Condition, Kind, Rule};
use super::tree::{Node, Tree};

/// Why an activity cannot be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is always disabled, or allows no attempt.
    Closed,
    /// Flow always skips it, and it cannot be chosen.
    Skipped,
    /// Its parent allows neither choice nor flow to it.
    NoWay,
}

/// The outermost activities in which nothing can be reached, in order.
#[must_use]
pub fn unreachable(tree: &Tree) -> Vec<(usize, Reason)> {
    let mut reached = vec![false; tree.nodes.len()];
    // What can be reached can be attempted, and that can open up more.
    loop {
        let next = pass(tree, &reached);
        if next == reached {
            break;
        }
        reached = next;
    }
    let outermost = |index: &usize| {
        let parent = tree.node(*index).parent;
        !reached[*index] && parent.is_none_or(|parent| reached[parent])
    };
    (0..tree.nodes.len())
        .filter(outermost)
        .map(|index| (index, reason(tree, index, &reached)))
        .collect()
}

fn reason(tree: &Tree, index: usize, reached: &[bool]) -> Reason {
    let node = tree.node(index);
    if is_closed(node, reached[index]) {
        Reason::Closed
    } else if must(node, Action::Skip, reached[index]) {
        Reason::Skipped
    } else {
        Reason::NoWay
    }
}

/// One round: what can be reached if what was reached before can be attempted. A group is reached with a leaf in it.
fn pass(tree: &Tree, attempted: &[bool]) -> Vec<bool> {
    let count = tree.nodes.len();
    let mut open = vec![true; count];
    let mut chosen = vec![true; count];
    let mut entered = vec![false; count];
    for index in 0..count {
        let node = tree.node(index);
        let tried = attempted[index];
        let Some(parent) = node.parent else {
            open[index] = !is_closed(node, tried);
            chosen[index] = !must(node, Action::HiddenFromChoice, tried);
            entered[index] = open[index];
            continue;
        };
        let mode = &tree.node(parent).mode;
        open[index] = open[parent] && !is_closed(node, tried);
        chosen[index] = chosen[parent] && !must(node, Action::HiddenFromChoice, tried);
        let flows = mode.flow && entered[parent] && !must(node, Action::Skip, tried);
        entered[index] = open[index] && (flows || mode.choice && chosen[index]);
    }
    let mut reached: Vec<bool> =
        (0..count).map(|index| tree.is_leaf(index) && entered[index]).collect();
    for index in (1..count).rev() {
        if let Some(parent) = tree.node(index).parent.filter(|_| reached[index]) {
            reached[parent] = true;
        }
    }
    flow_inside(tree, &open, attempted, &mut reached);
    reached
}

/// From a leaf that was chosen in a group, flow leads on to its neighbours, and to what is in them.
fn flow_inside(tree: &Tree, open: &[bool], attempted: &[bool], reached: &mut [bool]) {
    let mut inside: Vec<bool> = reached.to_vec();
    for index in 1..tree.nodes.len() {
        let node = tree.node(index);
        let Some(parent) = node.parent.filter(|parent| inside[*parent]) else { continue };
        let skipped = must(node, Action::Skip, attempted[index]);
        inside[index] |= tree.node(parent).mode.flow && open[index] && !skipped;
        if tree.is_leaf(index) {
            reached[index] |= inside[index];
        }
    }
    for index in (1..tree.nodes.len()).rev() {
        if let Some(parent) = tree.node(index).parent.filter(|_| reached[index]) {
            reached[parent] = true;
        }
    }
}

fn is_closed(node: &Node, attempted: bool) -> bool {
    let no_attempt = node.limit == Some(0) && node.mode.tracked;
    no_attempt || must(node, Action::Disabled, attempted)
}

/// Whether a rule before an activity holds whatever happens.
fn must(node: &Node, action: Action, attempted: bool) -> bool {
    let holds = |rule: &Rule| {
        let mut always = rule.conditions.iter().map(|one| always(one, node, attempted));
        if rule.any {
            always.any(|always| always)
        } else {
            !rule.conditions.is_empty() && always.all(|always| always)
        }
    };
    node.before.iter().any(|rule| rule.action == action && holds(rule))
}

/// Whether a condition holds whatever happens, on an activity that can be attempted or cannot.
fn always(condition: &Condition, node: &Node, attempted: bool) -> bool {
    let objective = condition.objective.and_then(|index| node.objectives.get(index));
    let reads =
        objective.is_some_and(|one| one.reads_satisfied.is_some() || one.reads_measure.is_some());
    let fixed = match condition.kind {
        Kind::Always => Some(true),
        // A condition on an objective that is not there is never known to be so.
        Kind::StatusKnown | Kind::MeasureKnown if !reads && !attempted => Some(false),
        Kind::ProgressKnown | Kind::Attempted if !attempted => Some(false),
        Kind::LimitExceeded => match node.limit {
            Some(0) => Some(true),
            None => Some(false),
            Some(_) => (!attempted).then_some(false),
        },
        _ => None,
    };
    fixed == Some(!condition.negated)
}
