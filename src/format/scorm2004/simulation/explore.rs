//! Plays every way through a course, state by state and within bounds.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::{Led, View};
use super::state::{Outcome, State};
use super::status::Statuses;
use super::step::{Request, Step, carry, end};
use super::tree::Tree;

/// What went wrong on the way.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Explored {
    /// Leaves after which nothing leads on, with how they went: each leaf once.
    pub dead_ends: Vec<(usize, Outcome)>,
    /// A leaf from which rules alone decide what opens, without end.
    pub endless: Option<usize>,
}

/// The most states that are looked into; beyond that all goes well.
const STATES: usize = 600;
/// The most states times activities: what looking into them costs.
const COST: usize = 30_000;
/// With fewer states nothing would come to light.
const FEWEST: usize = 10;
/// The most choices that are followed from one state; where one can be made, nobody is stuck.
const CHOICES: usize = 3;

/// Plays a course.
#[must_use]
pub fn explore(tree: &Tree) -> Explored {
    let states = STATES.min(COST / tree.nodes.len().max(1));
    if !is_ruled(tree) || states < FEWEST {
        return Explored::default();
    }
    let mut graph = Graph::default();
    graph.reach(State::new(tree), None);
    let mut index = 0;
    while index < graph.nodes.len() && index < states {
        graph.expand(tree, index);
        index += 1;
    }
    Explored { endless: graph.endless(), dead_ends: graph.dead_ends.into_iter().collect() }
}

/// Whether rules or limits can make the course go another way.
fn is_ruled(tree: &Tree) -> bool {
    tree.nodes.iter().any(|node| {
        node.limit.is_some()
            || [&node.before, &node.exit, &node.after].iter().any(|rules| !rules.is_empty())
    })
}

/// The states that were reached.
#[derive(Default)]
pub(super) struct Graph {
    known: BTreeMap<State, usize>,
    nodes: Vec<Reached>,
    dead_ends: BTreeMap<usize, Outcome>,
}

/// A state that was reached.
struct Reached {
    state: State,
    /// The leaf that ended just before, and how, where nothing is open.
    ended: Option<(usize, Outcome)>,
    /// Whether the learner can still do something here, the course is done, or it was not looked into.
    is_open: bool,
    next: BTreeSet<usize>,
}

impl Graph {
    /// The number of a state.
    fn reach(&mut self, state: State, ended: Option<(usize, Outcome)>) -> usize {
        if let Some(index) = self.known.get(&state) {
            return *index;
        }
        let index = self.nodes.len();
        self.known.insert(state.clone(), index);
        self.nodes.push(Reached { state, ended, is_open: true, next: BTreeSet::new() });
        index
    }

    fn expand(&mut self, tree: &Tree, index: usize) {
        let (state, ended) = (self.nodes[index].state.clone(), self.nodes[index].ended);
        let steps = match state.current.filter(|_| state.active) {
            Some(leaf) => ways_out(tree, &state, leaf),
            None => from_nothing(tree, &state).into_iter().map(|step| (ended, step)).collect(),
        };
        let leads = steps.iter().any(|(_, step)| step.led != Led::Nowhere);
        let is_done = Statuses::of(tree, &state).is_done();
        if let Some((leaf, outcome)) = ended.filter(|_| !state.active && !leads && !is_done) {
            self.dead_ends.entry(leaf).or_insert(outcome);
        }
        let mut is_open = is_done;
        for (ended, step) in steps {
            is_open |= !step.forced || step.led == Led::End;
            match step.led {
                Led::To(leaf) => {
                    let next = self.reach(step.state.deliver(tree, leaf), None);
                    self.nodes[index].next.insert(next);
                }
                // Standing still where nothing is open is no step.
                Led::Nowhere if state.active => {
                    let next = self.reach(step.state, ended);
                    self.nodes[index].next.insert(next);
                }
                Led::Nowhere | Led::End => {}
            }
        }
        self.nodes[index].is_open = is_open;
    }

    /// The leaf of a state from which no open one can be reached.
    fn endless(&self) -> Option<usize> {
        let mut before: Vec<Vec<usize>> = vec![vec![]; self.nodes.len()];
        for (index, node) in self.nodes.iter().enumerate() {
            node.next.iter().for_each(|next| before[*next].push(index));
        }
        let mut frees = vec![false; self.nodes.len()];
        let mut waiting: Vec<usize> =
            (0..self.nodes.len()).filter(|index| self.nodes[*index].is_open).collect();
        while let Some(index) = waiting.pop() {
            if !std::mem::replace(&mut frees[index], true) {
                waiting.extend(&before[index]);
            }
        }
        let mut caught = self
            .nodes
            .iter()
            .zip(&frees)
            .filter(|(node, free)| !**free && node.state.active && !node.next.is_empty());
        caught.next().and_then(|(node, _)| node.state.current)
    }
}

/// What can come of an open leaf, with how it ended.
fn ways_out(tree: &Tree, state: &State, leaf: usize) -> Vec<(Option<(usize, Outcome)>, Step)> {
    let outcomes: &[Outcome] = if tree.node(leaf).reports {
        &[Outcome::Passed, Outcome::Failed, Outcome::Left]
    } else {
        &[Outcome::Passed]
    };
    let mut steps = Vec::new();
    for outcome in outcomes {
        let over = end(tree, state, *outcome);
        let statuses = Statuses::of(tree, &over);
        let view = View { tree, state: &over, statuses: &statuses };
        let ended = Some((leaf, *outcome));
        for request in [Request::Exit, Request::Continue, Request::Previous] {
            steps.push((ended, carry(view, request, true)));
        }
        // Some LMSs let a choice go before the rules after an activity.
        let choices = choices(view, Some(leaf));
        steps.extend(choices.map(|request| (ended, carry(view, request, false))));
    }
    steps
}

/// What can be asked where nothing is open.
fn from_nothing(tree: &Tree, state: &State) -> Vec<Step> {
    let statuses = Statuses::of(tree, state);
    let view = View { tree, state, statuses: &statuses };
    let mut requests: Vec<Request> = choices(view, None).collect();
    if state.current.is_some() {
        requests.extend([Request::Continue, Request::Previous]);
    } else {
        requests.push(Request::Start);
    }
    requests.into_iter().map(|request| carry(view, request, false)).collect()
}

/// The first few activities that can be chosen; the course as a whole stands in no table of contents.
fn choices(view: View, leaves: Option<usize>) -> impl Iterator<Item = Request> {
    let leads = move |target: &usize| matches!(view.choose(*target, leaves), Led::To(_));
    (1..view.tree.nodes.len()).filter(leads).take(CHOICES).map(Request::Choose)
}

#[cfg(test)]
impl Graph {
    /// Every leaf that was opened on the way.
    pub(super) fn opened(tree: &Tree) -> BTreeSet<usize> {
        let mut graph = Self::default();
        graph.reach(State::new(tree), None);
        for index in 0..300 {
            if index < graph.nodes.len() {
                graph.expand(tree, index);
            }
        }
        let open = graph.nodes.iter().filter(|node| node.state.active);
        open.filter_map(|node| node.state.current).collect()
    }
}
