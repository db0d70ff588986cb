//! Rules: conditions in three-valued logic, and what follows from them.

use super::state::State;
use super::status::Status;
use super::tree::Node;

/// A rule: when its conditions hold, its action follows.
pub struct Rule {
    /// Whether one condition suffices.
    pub any: bool,
    /// The conditions; a rule without any never holds.
    pub conditions: Vec<Condition>,
    /// What follows.
    pub action: Action,
}

/// What a rule does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Flow passes over it.
    Skip,
    /// It cannot be entered.
    Disabled,
    /// It cannot be chosen.
    HiddenFromChoice,
    /// Nothing after it can be chosen.
    StopForwardTraversal,
    /// It ends.
    Exit,
    /// What it is in ends.
    ExitParent,
    /// Everything ends.
    ExitAll,
    /// It starts again.
    Retry,
    /// Everything starts again.
    RetryAll,
    /// Flow goes on.
    Continue,
    /// Flow goes back.
    Previous,
    /// Nothing, or nothing that is known.
    Nothing,
}

/// A condition.
pub struct Condition {
    /// Whether its opposite is asked.
    pub negated: bool,
    /// What is asked.
    pub kind: Kind,
    /// Of which of the activity's objectives: the primary one unless it says so. None for one that is not there.
    pub objective: Option<usize>,
}

/// What a condition asks. Measures are in ten-thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: it holds.
    Always,
    /// The objective is met.
    Satisfied,
    /// It is known whether the objective is met.
    StatusKnown,
    /// The objective has a measure.
    MeasureKnown,
    /// The measure is above this.
    MeasureAbove(i32),
    /// The measure is below this.
    MeasureBelow(i32),
    /// The activity is completed.
    Completed,
    /// It is known whether the activity is completed.
    ProgressKnown,
    /// The activity was attempted.
    Attempted,
    /// All attempts are used.
    LimitExceeded,
    /// Something on a clock, which LMSs do not look at.
    Clock,
}

impl Rule {
    /// Whether the rule holds of an activity; unknown does not.
    #[must_use]
    pub fn holds(&self, node: &Node, status: &Status, attempts: u8) -> bool {
        let mut values = self.conditions.iter().map(|one| one.value(node, status, attempts));
        if self.any {
            values.any(|value| value == Some(true))
        } else {
            !self.conditions.is_empty() && values.all(|value| value == Some(true))
        }
    }
}

impl Condition {
    /// Whether the condition holds; none when that is unknown.
    fn value(&self, node: &Node, status: &Status, attempts: u8) -> Option<bool> {
        let objective = self.objective.and_then(|index| status.objectives.get(index));
        let satisfied = objective.and_then(|one| one.satisfied);
        let measure = objective.and_then(|one| one.measure);
        let value = match self.kind {
            Kind::Always => Some(true),
            Kind::Satisfied => satisfied,
            Kind::StatusKnown => Some(satisfied.is_some()),
            Kind::MeasureKnown => Some(measure.is_some()),
            Kind::MeasureAbove(bound) => measure.map(|measure| measure > bound),
            Kind::MeasureBelow(bound) => measure.map(|measure| measure < bound),
            Kind::Completed => status.completed,
            Kind::ProgressKnown => Some(status.completed.is_some()),
            Kind::Attempted => Some(attempts > 0),
            Kind::LimitExceeded => Some(node.limit.is_some_and(|limit| attempts >= limit)),
            Kind::Clock => Some(false),
        };
        value.map(|value| value != self.negated)
    }
}

/// Whether one of an activity's rules before it is entered holds.
#[must_use]
pub fn before(node: &Node, index: usize, action: Action, status: &Status, state: &State) -> bool {
    let attempts = state.attempts(index);
    node.before.iter().any(|rule| rule.action == action && rule.holds(node, status, attempts))
}
