//! What no learner ever gets to see: everything counts as possible that cannot be excluded.

use super::rule::{Action, Condition, Kind, Rule};
use super::said::Jumps;
use super::tree::{Node, Objective, Tree};

/// Why an activity cannot be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is always disabled, or allows no attempt.
    Closed,
    /// Flow always skips it, and it cannot be chosen.
    Skipped,
    /// Its parent allows neither choice nor flow to it.
    NoWay,
    /// Rules of others lead past it.
    Passed,
}

/// The most rounds in which what was reached opens up more; whoever needs more is taken to get everywhere.
const ROUNDS: usize = 100;

/// The outermost activities in which nothing can be reached, in order. SCOs can `jump` as it says.
#[must_use]
pub fn unreachable(tree: &Tree, jumps: &Jumps) -> Vec<(usize, Reason)> {
    let mut known = Known { jumped: jumped(tree, jumps), ..Known::nothing(tree) };
    // What can be reached can be attempted, and that can open up more.
    for _ in 0..ROUNDS {
        let next = pass(tree, &known);
        if next == known.reached {
            return outermost(tree, &known);
        }
        known.written = written(tree, &next);
        known.reached = next;
    }
    vec![]
}

/// What is known to be possible so far.
struct Known {
    /// For each activity, whether it can be reached, and so attempted.
    reached: Vec<bool>,
    /// For each activity, whether a SCO jumps there.
    jumped: Vec<bool>,
    /// For each shared objective, whether it can be known.
    written: Vec<bool>,
}

impl Known {
    fn nothing(tree: &Tree) -> Self {
        let none = || vec![false; tree.nodes.len()];
        let written = vec![tree.is_shared_outside; tree.globals];
        Self { reached: none(), jumped: none(), written }
    }

    /// Whether it can come to be known how an objective stands that is read from elsewhere.
    fn is_read(&self, objective: &Objective) -> bool {
        let mut from = objective.reads_satisfied.into_iter().chain(objective.reads_measure);
        from.any(|global| self.written[global])
    }
}

fn jumped(tree: &Tree, jumps: &Jumps) -> Vec<bool> {
    let is_target = |index: usize| match (jumps, tree.node(index).element.value("identifier")) {
        (Jumps::Anywhere, _) => true,
        (Jumps::To(targets), Some(name)) => targets.contains(name.trim()),
        (Jumps::To(_), None) => false,
    };
    (0..tree.nodes.len()).map(is_target).collect()
}

/// The shared objectives that something reachable writes to, or another course.
fn written(tree: &Tree, reached: &[bool]) -> Vec<bool> {
    let mut written = vec![tree.is_shared_outside; tree.globals];
    for (node, _) in tree.nodes.iter().zip(reached).filter(|(_, reached)| **reached) {
        for one in &node.objectives {
            let targets = one.writes_satisfied.iter().chain(&one.writes_measure);
            targets.for_each(|global| written[*global] = true);
        }
    }
    written
}

fn outermost(tree: &Tree, known: &Known) -> Vec<(usize, Reason)> {
    let outermost = |index: &usize| {
        let parent = tree.node(*index).parent;
        !known.reached[*index] && parent.is_none_or(|parent| known.reached[parent])
    };
    let all = (0..tree.nodes.len()).filter(outermost);
    all.map(|index| (index, reason(tree, index, known))).collect()
}

fn reason(tree: &Tree, index: usize, known: &Known) -> Reason {
    let node = tree.node(index);
    let tried = known.reached[index];
    if is_closed(node, tried, known) {
        Reason::Closed
    } else if must(node, Action::Skip, tried, known) {
        Reason::Skipped
    } else {
        Reason::NoWay
    }
}

/// One round: what can be reached if what was reached before can be attempted. A group is reached with a leaf in it.
fn pass(tree: &Tree, known: &Known) -> Vec<bool> {
    let count = tree.nodes.len();
    let mut open = vec![true; count];
    let mut chosen = vec![true; count];
    let mut entered = vec![false; count];
    for index in 0..count {
        let node = tree.node(index);
        let tried = known.reached[index];
        let Some(parent) = node.parent else {
            open[index] = !is_closed(node, tried, known);
            chosen[index] = !must(node, Action::HiddenFromChoice, tried, known);
            entered[index] = open[index];
            continue;
        };
        let mode = &tree.node(parent).mode;
        open[index] = open[parent] && !is_closed(node, tried, known);
        chosen[index] = chosen[parent] && !must(node, Action::HiddenFromChoice, tried, known);
        let flows = mode.flow && entered[parent] && !must(node, Action::Skip, tried, known);
        let led = flows || mode.choice && chosen[index] || known.jumped[index];
        entered[index] = open[index] && led;
    }
    let mut reached: Vec<bool> =
        (0..count).map(|index| tree.is_leaf(index) && entered[index]).collect();
    for index in (1..count).rev() {
        if let Some(parent) = tree.node(index).parent.filter(|_| reached[index]) {
            reached[parent] = true;
        }
    }
    flow_inside(tree, &open, known, &mut reached);
    reached
}

/// From a leaf that was chosen in a group, flow leads on to its neighbours, and to what is in them.
fn flow_inside(tree: &Tree, open: &[bool], known: &Known, reached: &mut [bool]) {
    let mut inside: Vec<bool> = reached.to_vec();
    for index in 1..tree.nodes.len() {
        let node = tree.node(index);
        let Some(parent) = node.parent.filter(|parent| inside[*parent]) else { continue };
        let skipped = must(node, Action::Skip, known.reached[index], known);
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

fn is_closed(node: &Node, attempted: bool, known: &Known) -> bool {
    let no_attempt = node.limit == Some(0) && node.mode.tracked;
    no_attempt || must(node, Action::Disabled, attempted, known)
}

/// Whether a rule before an activity holds whatever happens.
fn must(node: &Node, action: Action, attempted: bool, known: &Known) -> bool {
    let holds = |rule: &Rule| {
        let mut always = rule.conditions.iter().map(|one| always(one, node, attempted, known));
        if rule.any {
            always.any(|always| always)
        } else {
            !rule.conditions.is_empty() && always.all(|always| always)
        }
    };
    node.before.iter().any(|rule| rule.action == action && holds(rule))
}

/// Whether a condition holds whatever happens, on an activity that can be attempted or cannot.
fn always(condition: &Condition, node: &Node, attempted: bool, known: &Known) -> bool {
    let objective = condition.objective.and_then(|index| node.objectives.get(index));
    let reads = objective.is_some_and(|one| known.is_read(one));
    let reads_progress = node.objectives.first().is_some_and(|one| one.reads_completed.is_some());
    let fixed = match condition.kind {
        Kind::Always => Some(true),
        // A condition on an objective that is not there is never known to be so.
        Kind::StatusKnown | Kind::MeasureKnown if !reads && !attempted => Some(false),
        Kind::ProgressKnown if !attempted && !reads_progress => Some(false),
        Kind::Attempted if !attempted => Some(false),
        Kind::LimitExceeded => match node.limit {
            Some(0) => Some(true),
            None => Some(false),
            Some(_) => (!attempted).then_some(false),
        },
        _ => None,
    };
    fixed == Some(!condition.negated)
}
