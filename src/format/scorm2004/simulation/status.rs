//! The state of every activity: how leaves went, rolled up (SN, RB.1.1 to RB.1.5).

use super::rule::{Action, before};
use super::state::{Shared, State};
use super::tree::{ChildSet, Node, Required, RollupRule, Sets, Tree};

/// A full measure, in ten-thousandths.
pub const FULL: i32 = 10_000;

/// What is known of an activity.
#[derive(Debug, Clone, Default)]
pub struct Status {
    /// Whether it is completed.
    pub completed: Option<bool>,
    /// Each of its objectives.
    pub objectives: Vec<Shared>,
}

impl Status {
    /// Whether its primary objective is met.
    #[must_use]
    pub fn satisfied(&self) -> Option<bool> {
        self.objectives.first().and_then(|one| one.satisfied)
    }

    fn measure(&self) -> Option<i32> {
        self.objectives.first().and_then(|one| one.measure)
    }
}

/// The state of every activity of a tree, by its number.
pub struct Statuses(Vec<Status>);

impl Statuses {
    /// Rolls up a state; children before parents.
    #[must_use]
    pub fn of(tree: &Tree, state: &State) -> Self {
        let mut all = Self(vec![Status::default(); tree.nodes.len()]);
        for index in (0..tree.nodes.len()).rev() {
            let node = tree.node(index);
            let own = if !node.mode.tracked {
                Status::default()
            } else if tree.is_leaf(index) {
                state.outcomes[index]
                    .map_or_else(Status::default, |report| report.status(tree, node))
            } else {
                all.cluster(tree, state, index)
            };
            all.0[index] = finish(node, &own, state);
        }
        all
    }

    /// The state of one activity.
    #[must_use]
    pub fn get(&self, index: usize) -> &Status {
        &self.0[index]
    }

    /// Whether the course as a whole is completed or passed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.0
            .first()
            .is_some_and(|root| root.completed == Some(true) || root.satisfied() == Some(true))
    }

    fn cluster(&self, tree: &Tree, state: &State, index: usize) -> Status {
        let node = tree.node(index);
        let verdict = |yes, no, standard: fn(&Status) -> Option<bool>| {
            let rules: Vec<&RollupRule> =
                node.rollup.rules.iter().filter(|rule| [yes, no].contains(&rule.sets)).collect();
            if rules.is_empty() {
                return self.standard(tree, state, index, [yes, no], standard);
            }
            let holds = |sets| {
                let mut own = rules.iter().filter(|rule| rule.sets == sets);
                own.any(|rule| self.holds(tree, state, index, rule))
            };
            if holds(yes) { Some(true) } else { holds(no).then_some(false) }
        };
        let satisfied = verdict(Sets::Satisfied, Sets::NotSatisfied, Status::satisfied);
        let completed = verdict(Sets::Completed, Sets::Incomplete, |status| status.completed);
        let measure = self.measure(tree, tree.children(index, state));
        Status { completed, objectives: vec![Shared { satisfied, measure, completed }] }
    }

    /// Without rules: yes when all children say yes, no when all say something.
    fn standard(
        &self,
        tree: &Tree,
        state: &State,
        index: usize,
        [yes, no]: [Sets; 2],
        of: fn(&Status) -> Option<bool>,
    ) -> Option<bool> {
        let values = |sets| {
            self.counting(tree, state, index, sets).map(|child| of(self.get(child))).collect()
        };
        let (for_yes, for_no): (Vec<Option<bool>>, Vec<Option<bool>>) = (values(yes), values(no));
        if !for_yes.is_empty() && for_yes.iter().all(|value| *value == Some(true)) {
            return Some(true);
        }
        (!for_no.is_empty() && for_no.iter().all(Option::is_some)).then_some(false)
    }

    fn holds(&self, tree: &Tree, state: &State, index: usize, rule: &RollupRule) -> bool {
        let mut all = 0;
        let mut met = 0;
        for child in self.counting(tree, state, index, rule.sets) {
            all += 1;
            let status = self.get(child);
            let holds = rule.conditions.holds(tree.node(child), status, state.attempts(child));
            met += usize::from(holds);
        }
        all > 0
            && match rule.set {
                ChildSet::All => met == all,
                ChildSet::Any => met > 0,
                ChildSet::None => met == 0,
                ChildSet::Count(count) => met >= count,
                ChildSet::Share(share) => met * 10_000 >= share * all,
            }
    }

    /// The children that count for what is set.
    fn counting<'a>(
        &'a self,
        tree: &'a Tree,
        state: &'a State,
        index: usize,
        sets: Sets,
    ) -> impl Iterator<Item = usize> + 'a {
        tree.children(index, state).iter().copied().filter(move |child| {
            let one = tree.node(*child);
            let counts = match sets {
                Sets::Satisfied | Sets::NotSatisfied => one.rollup.satisfied,
                Sets::Completed | Sets::Incomplete => one.rollup.completed,
            };
            let when = match one.rollup.required[sets as usize] {
                Required::Always => true,
                Required::IfAttempted => state.attempts(*child) > 0,
                Required::IfNotSuspended => {
                    state.attempts(*child) > 0 && !state.is_suspended(tree, *child)
                }
                Required::IfNotSkipped => {
                    !before(one, *child, Action::Skip, self.get(*child), state)
                }
            };
            one.mode.tracked && counts && when
        })
    }

    /// The weighed mean of what children measure; one without a measure counts as nothing.
    fn measure(&self, tree: &Tree, children: &[usize]) -> Option<i32> {
        let counting: Vec<usize> =
            children.iter().copied().filter(|child| tree.node(*child).mode.tracked).collect();
        let weight: i64 = counting.iter().map(|one| i64::from(tree.node(*one).rollup.weight)).sum();
        let known = counting.iter().any(|one| self.get(*one).measure().is_some());
        let sum: i64 = counting
            .iter()
            .map(|one| {
                let measure = self.get(*one).measure().unwrap_or(0);
                i64::from(tree.node(*one).rollup.weight) * i64::from(measure)
            })
            .sum();
        let mean = sum.checked_div(weight).and_then(|mean| i32::try_from(mean).ok());
        mean.filter(|_| known)
    }
}

/// Gives each objective what it reads, and its verdict by measure.
fn finish(node: &Node, own: &Status, state: &State) -> Status {
    let objectives = node.objectives.iter().enumerate().map(|(index, objective)| {
        let mut value = own.objectives.get(index).copied().unwrap_or_default();
        let shared = |from: Option<usize>| from.and_then(|from| state.shared.get(from));
        if let Some(measure) = shared(objective.reads_measure).and_then(|one| one.measure) {
            value.measure = Some(measure);
        }
        if let Some(bound) = objective.bound {
            value.satisfied = value.measure.map(|measure| measure >= bound);
        }
        if let Some(satisfied) = shared(objective.reads_satisfied).and_then(|one| one.satisfied) {
            value.satisfied = Some(satisfied);
        }
        if let Some(completed) = shared(objective.reads_completed).and_then(|one| one.completed) {
            value.completed = Some(completed);
        }
        value
    });
    let objectives: Vec<Shared> = objectives.collect();
    // The progress of the primary objective is that of the activity.
    let read = node.objectives.first().is_some_and(|one| one.reads_completed.is_some());
    let completed = objectives.first().and_then(|one| one.completed).filter(|_| read);
    Status { completed: completed.or(own.completed), objectives }
}
