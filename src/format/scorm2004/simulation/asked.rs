//! What the rules of a course can tell apart.

use std::collections::BTreeSet;

use super::rule::{Action, Kind};
use super::status::FULL;
use super::tree::Node;

/// What rules ask of activities at all: what none asks need not be told apart.
#[derive(Default)]
pub struct Asked {
    /// Whether an activity is completed.
    pub completed: bool,
    /// Whether an objective is met.
    pub satisfied: bool,
    /// Whether more can be chosen is for a rule to say.
    pub stops: bool,
    /// The measures that they tell apart, in order; none when they ask for no measure.
    pub measures: Vec<i32>,
}

impl Asked {
    /// What the rules of these activities ask.
    #[must_use]
    pub fn by(nodes: &[Node]) -> Self {
        let mut asked = Self::default();
        let mut bounds = BTreeSet::new();
        for node in nodes {
            let rules = node.before.iter().chain(&node.exit).chain(&node.after);
            let rules = rules.chain(node.rollup.rules.iter().map(|rule| &rule.conditions));
            for condition in rules.flat_map(|rule| &rule.conditions) {
                match condition.kind {
                    Kind::Satisfied | Kind::StatusKnown => asked.satisfied = true,
                    Kind::Completed | Kind::ProgressKnown => asked.completed = true,
                    Kind::MeasureAbove(bound) | Kind::MeasureBelow(bound) => {
                        bounds.insert(bound);
                    }
                    Kind::MeasureKnown => {
                        bounds.insert(0);
                    }
                    _ => {}
                }
            }
            bounds.extend(node.objectives.iter().filter_map(|one| one.bound));
            let mut before = node.before.iter();
            asked.stops |= before.any(|rule| rule.action == Action::StopForwardTraversal);
        }
        asked.measures = told_apart(&bounds);
        asked
    }
}

/// One measure below, at, between and above each of these.
fn told_apart(bounds: &BTreeSet<i32>) -> Vec<i32> {
    if bounds.is_empty() {
        return vec![];
    }
    let ends: BTreeSet<i32> = bounds.iter().copied().chain([-FULL, FULL]).collect();
    let next = ends.iter().skip(1);
    let between = ends.iter().zip(next).map(|(one, other)| i32::midpoint(*one, *other));
    ends.iter().copied().chain(between).collect::<BTreeSet<i32>>().into_iter().collect()
}
