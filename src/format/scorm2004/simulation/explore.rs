//! Plays every way through a course, state by state and within bounds.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::draw::drawn;
use super::flow::Led;
use super::report::Report;
use super::rule::Kind;
use super::state::{Outcome, State};
use super::status::Statuses;
use super::tree::Tree;
use super::ways::{from_nothing, ways_out};

/// What went wrong on the way.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Explored {
    /// Leaves after which nothing leads on, with how they went.
    pub dead_ends: BTreeSet<(usize, Outcome)>,
    /// A leaf from which rules alone decide what opens, without end.
    pub endless: Option<usize>,
}

/// The most states that are looked into; beyond that all goes well.
const STATES: usize = 600;
/// The most states times activities: what looking into them costs.
const COST: usize = 30_000;
/// With fewer states nothing would come to light, however large the course is.
const FEWEST: usize = 60;
/// What that may cost at most: states times activities.
const MOST_COST: usize = 1_200_000;
/// The most steps times activities that are tried from states that go round: what that costs.
const STEPS: usize = 60_000;
/// The most states that go round that are looked at again with all that a SCO can report.
const ROUNDS: usize = 3;

/// Plays a course.
#[must_use]
pub fn explore(tree: &Tree) -> Explored {
    if !is_ruled(tree) {
        return Explored::default();
    }
    let count = tree.nodes.len().max(1);
    let states = STATES.min(COST / count).max(FEWEST.min(MOST_COST / count));
    let mut graph = Graph::new(states, false);
    for start in drawn(tree, &State::new(tree)).0 {
        graph.reach(start, None);
    }
    graph.expand_all(tree);
    let mut endless = graph.endless().into_iter().take(ROUNDS).filter(|state| {
        let mut wide = Graph::new(states, true);
        wide.reach((*state).clone(), None);
        wide.expand_all(tree);
        !wide.frees().contains(&0)
    });
    let endless = endless.find_map(|state| state.current);
    Explored { endless, dead_ends: graph.dead_ends }
}

/// Leaves that no way through the course opens, where rules hold always: then it does not matter what SCOs report, and all
/// ways can be played to their end. None where that is not so, or where it costs too much.
#[must_use]
pub fn never_opened(tree: &Tree) -> BTreeSet<usize> {
    let count = tree.nodes.len().max(1);
    if !is_ruled(tree) || tree.globals > 0 || tree.draws > 0 || !is_fixed(tree) {
        return BTreeSet::new();
    }
    let mut graph = Graph::new(STATES.min(COST / count), false);
    graph.reach(State::new(tree), None);
    graph.expand_all(tree);
    // What a round keeps from opening is told with the round.
    if graph.is_cut || !graph.endless().is_empty() {
        return BTreeSet::new();
    }
    let opened = graph.opened();
    (0..tree.nodes.len()).filter(|index| tree.is_leaf(*index) && !opened.contains(index)).collect()
}

/// Whether every rule holds always.
fn is_fixed(tree: &Tree) -> bool {
    let rules =
        tree.nodes.iter().flat_map(|node| [&node.before, &node.exit, &node.after]).flatten();
    let mut conditions = rules.flat_map(|rule| &rule.conditions);
    conditions.all(|condition| condition.kind == Kind::Always && !condition.negated)
}

/// Whether rules or limits can make the course go another way.
fn is_ruled(tree: &Tree) -> bool {
    tree.nodes.iter().any(|node| {
        node.limit.is_some()
            || [&node.before, &node.exit, &node.after].iter().any(|rules| !rules.is_empty())
    })
}

/// The states that were reached.
pub(super) struct Graph {
    /// How many states there may be.
    most: usize,
    /// Whether SCOs report all that they can, or what they do in every course.
    is_wide: bool,
    /// Each state is kept once: in a large course it is large.
    known: BTreeMap<Rc<State>, usize>,
    nodes: Vec<Reached>,
    dead_ends: BTreeSet<(usize, Outcome)>,
    /// Whether there were more states than there may be.
    is_cut: bool,
}

/// A state that was reached.
struct Reached {
    state: Rc<State>,
    /// The leaf that ended just before, and how, where nothing is open.
    ended: Option<(usize, Report)>,
    /// Whether the learner can still do something here, the course is done, or it was not looked into.
    is_open: bool,
    next: BTreeSet<usize>,
}

impl Graph {
    pub(super) fn new(most: usize, is_wide: bool) -> Self {
        let (known, nodes, dead_ends) = (BTreeMap::new(), vec![], BTreeSet::new());
        Self { most, is_wide, known, nodes, dead_ends, is_cut: false }
    }

    /// The number of a state; none of a new one when there are as many as there may be.
    fn reach(&mut self, state: State, ended: Option<(usize, Report)>) -> Option<usize> {
        if let Some(index) = self.known.get(&state) {
            return Some(*index);
        }
        let index = self.nodes.len();
        if index == self.most {
            self.is_cut = true;
            return None;
        }
        let state = Rc::new(state);
        self.known.insert(Rc::clone(&state), index);
        self.nodes.push(Reached { state, ended, is_open: true, next: BTreeSet::new() });
        Some(index)
    }

    /// Looks into every state, as long as that does not cost too much; what is not looked into is open.
    fn expand_all(&mut self, tree: &Tree) {
        let most = STEPS / tree.nodes.len().max(1);
        let mut index = 0;
        let mut tried = 0;
        while index < self.nodes.len() && (!self.is_wide || tried <= most) {
            tried += self.expand(tree, index);
            index += 1;
        }
    }

    /// Looks into a state, and says how many steps that took.
    fn expand(&mut self, tree: &Tree, index: usize) -> usize {
        let (state, ended) = (Rc::clone(&self.nodes[index].state), self.nodes[index].ended);
        let ways = match state.current.filter(|_| state.active) {
            Some(leaf) => ways_out(tree, &state, leaf, self.is_wide),
            None => from_nothing(tree, &state, ended),
        };
        let leads = ways.is_open || ways.steps.iter().any(|(_, step)| step.led != Led::Nowhere);
        let is_done = Statuses::of(tree, &state).is_done();
        if let Some((leaf, Report::Plain(outcome))) = ended
            && !state.active
            && !leads
            && !is_done
        {
            self.dead_ends.insert((leaf, outcome));
        }
        let mut is_open = is_done || ways.is_open;
        let count = ways.steps.len();
        for (ended, step) in ways.steps {
            is_open |= !step.forced || step.is_open || step.led == Led::End;
            // Standing still where nothing is open is no step.
            let stands = step.led == Led::Nowhere && !state.active;
            if stands || step.led == Led::End {
                continue;
            }
            let ended = ended.filter(|_| step.led == Led::Nowhere);
            match self.reach(step.state, ended) {
                Some(next) => {
                    self.nodes[index].next.insert(next);
                }
                None => is_open = true,
            }
        }
        self.nodes[index].is_open = is_open;
        count
    }

    /// The states from which an open one can be reached.
    fn frees(&self) -> BTreeSet<usize> {
        let mut before: Vec<Vec<usize>> = vec![vec![]; self.nodes.len()];
        for (index, node) in self.nodes.iter().enumerate() {
            node.next.iter().for_each(|next| before[*next].push(index));
        }
        let mut frees = BTreeSet::new();
        let mut waiting: Vec<usize> =
            (0..self.nodes.len()).filter(|index| self.nodes[*index].is_open).collect();
        while let Some(index) = waiting.pop() {
            if frees.insert(index) {
                waiting.extend(&before[index]);
            }
        }
        frees
    }

    /// The states with an open leaf from which no open one can be reached.
    fn endless(&self) -> Vec<&State> {
        let frees = self.frees();
        let caught = self.nodes.iter().enumerate().filter(|(index, node)| {
            !frees.contains(index) && node.state.active && !node.next.is_empty()
        });
        caught.map(|(_, node)| &*node.state).collect()
    }
}

impl Graph {
    /// Every leaf that was opened on the way.
    fn opened(&self) -> BTreeSet<usize> {
        let open = self.nodes.iter().filter(|node| node.state.active);
        open.filter_map(|node| node.state.current).collect()
    }
}

#[cfg(test)]
impl Graph {
    /// Every leaf that is opened, whatever SCOs report.
    pub(super) fn opened_by_all(tree: &Tree) -> BTreeSet<usize> {
        let mut graph = Self::new(300, true);
        for start in drawn(tree, &State::new(tree)).0 {
            graph.reach(start, None);
        }
        graph.expand_all(tree);
        graph.opened()
    }
}
