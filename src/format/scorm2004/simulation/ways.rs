//! What can come of a state: everything that the learner, the SCO and the rules can do next.

use super::flow::{Led, View};
use super::report::Report;
use super::state::State;
use super::status::Statuses;
use super::step::{Request, Step, carry, end};
use super::tree::Tree;

/// The most choices that are followed from one state; where one can be made, nobody is stuck.
const CHOICES: usize = 3;
/// The most activities that are looked at from one state, to find the choices that can be made.
const TRIED: usize = 3_000_000;

/// What can come of a state.
pub struct Ways {
    /// Each with the leaf that ended, and how.
    pub steps: Vec<(Option<(usize, Report)>, Step)>,
    /// Whether there may be more.
    pub is_open: bool,
}

/// What can come of an open leaf.
#[must_use]
pub fn ways_out(tree: &Tree, state: &State, leaf: usize, is_wide: bool) -> Ways {
    let node = tree.node(leaf);
    let all = if is_wide { Report::all(tree, node) } else { Some(Report::plain(node)) };
    let mut ways = Ways { steps: vec![], is_open: all.is_none() };
    for report in all.unwrap_or_default() {
        let over = end(tree, state, report);
        let statuses = Statuses::of(tree, &over);
        let view = View { tree, state: &over, statuses: &statuses };
        let (choices, is_whole) = choices(view, true);
        ways.is_open |= !is_whole;
        let mut add = |request, ended| {
            let steps = carry(view, request, ended);
            ways.steps.extend(steps.into_iter().map(|step| (Some((leaf, report)), step)));
        };
        for request in [Request::Exit, Request::Continue, Request::Previous] {
            add(request, true);
        }
        // Some LMSs let a choice go before the rules after an activity.
        for request in choices {
            add(request, false);
        }
    }
    ways
}

/// What can be asked where nothing is open.
#[must_use]
pub fn from_nothing(tree: &Tree, state: &State, ended: Option<(usize, Report)>) -> Ways {
    let statuses = Statuses::of(tree, state);
    let view = View { tree, state, statuses: &statuses };
    let (choices, is_whole) = choices(view, false);
    let mut requests = match state.current {
        Some(_) => vec![Request::Continue, Request::Previous],
        None => vec![Request::Start],
    };
    requests.extend(choices);
    let steps = requests.into_iter().flat_map(|request| carry(view, request, false));
    Ways { steps: steps.map(|step| (ended, step)).collect(), is_open: !is_whole }
}

/// The first few activities that can be chosen, and whether all were tried; the course as a whole stands in no table of
/// contents. `leaves` says that the activity at hand is still open.
fn choices(view: View, leaves: bool) -> (Vec<Request>, bool) {
    let mut found = Vec::new();
    let mut left = TRIED;
    for target in 1..view.tree.nodes.len() {
        let Some(rest) = left.checked_sub(cost(view.tree, target)) else {
            return (found, false);
        };
        left = rest;
        if matches!(view.choose(target, leaves), Led::To(_)) {
            found.push(Request::Choose(target));
        }
        if found.len() == CHOICES {
            break;
        }
    }
    (found, true)
}

/// How many activities trying a choice may have to look at: those that flow leads through, or those in between.
fn cost(tree: &Tree, target: usize) -> usize {
    if tree.is_leaf(target) && !tree.asked.stops { 1 } else { tree.nodes.len() }
}
