//! Ending the activity at hand and doing what was asked (SN, TB.2.1 to TB.2.3, SB.2.7 to SB.2.10).

use super::draw::drawn;
use super::flow::{Led, View, Way};
use super::report::Report;
use super::rule::{Action, Rule};
use super::state::{Shared, State};
use super::status::Statuses;
use super::tree::Tree;

/// What a learner asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// The first activity.
    Start,
    /// The next one.
    Continue,
    /// The one before.
    Previous,
    /// This one.
    Choose(usize),
    /// To leave the activity at hand.
    Exit,
}

/// What came of a request.
pub struct Step {
    /// Where it led.
    pub led: Led,
    /// The state it led to: with a leaf open, or with nothing open if it led nowhere.
    pub state: State,
    /// Whether a rule decided instead of the learner.
    pub forced: bool,
    /// Whether a draw could have turned out in other ways than those that were followed.
    pub is_open: bool,
}

/// Ends the open activity with what it reports, and shares what it shares.
#[must_use]
pub fn end(tree: &Tree, state: &State, report: Report) -> State {
    let mut next = state.clone();
    let Some(current) = state.current else { return next };
    next.active = false;
    next.outcomes[current] = Some(report);
    // What is shared can change what the next reads; from the inside out, each writes once.
    for index in tree.ancestors(current) {
        share(tree, index, &mut next);
    }
    next
}

fn share(tree: &Tree, index: usize, state: &mut State) {
    let node = tree.node(index);
    let writes = |one: &super::tree::Objective| {
        !one.writes_satisfied.is_empty()
            || !one.writes_measure.is_empty()
            || !one.writes_completed.is_empty()
    };
    if !node.objectives.iter().any(writes) {
        return;
    }
    // What is written is the activity's own: what it reads back does not come into it.
    let mut own = state.clone();
    own.shared.iter_mut().for_each(|shared| *shared = Shared::default());
    let statuses = Statuses::of(tree, &own);
    for (objective, value) in node.objectives.iter().zip(&statuses.get(index).objectives) {
        for target in objective.writes_satisfied.iter().filter(|_| value.satisfied.is_some()) {
            state.shared[*target].satisfied = value.satisfied;
        }
        for target in objective.writes_measure.iter().filter(|_| value.measure.is_some()) {
            state.shared[*target].measure = value.measure;
        }
        for target in objective.writes_completed.iter().filter(|_| value.completed.is_some()) {
            state.shared[*target].completed = value.completed;
        }
    }
}

/// Does what was asked in a state in which nothing is open, once for every way in which what is due to be drawn can turn
/// out; `ended` says that an activity has just ended, so that the rules after it come first.
#[must_use]
pub fn carry(view: View, request: Request, ended: bool) -> Vec<Step> {
    let mut state = view.state.clone();
    let mut forced = false;
    let mut asked = Asked::For(request);
    if ended {
        let (current, ruled) = after(view);
        state.current = current;
        if let Some(ruled) = ruled {
            (asked, forced) = (ruled, true);
        }
    }
    let (draws, is_whole) = drawn(view.tree, &state);
    let step = |draw: State| {
        let led = answer(View { state: &draw, ..view }, asked);
        let state = match led {
            Led::To(leaf) => open_leaf(view.tree, &state, &draw, leaf),
            Led::Nowhere | Led::End => state.clone(),
        };
        Step { led, state, forced, is_open: !is_whole }
    };
    draws.into_iter().map(step).collect()
}

/// The state in which a leaf is open that a draw led to.
fn open_leaf(tree: &Tree, before: &State, draw: &State, leaf: usize) -> State {
    let mut next = draw.deliver(tree, leaf);
    next.keep_draws(tree, before);
    next
}

/// What is to be done: what the learner asked, or a rule.
#[derive(Clone, Copy)]
enum Asked {
    For(Request),
    Retry,
    RetryAll,
    End,
}

fn answer(view: View, asked: Asked) -> Led {
    let current = view.state.current;
    let flows = |index: usize| {
        view.tree.node(index).parent.is_some_and(|one| view.tree.node(one).mode.flow)
    };
    match (asked, current) {
        (Asked::End, _) => Led::End,
        (Asked::RetryAll | Asked::For(Request::Start), _) => open(view, 0),
        (Asked::Retry, Some(current)) => open(view, current),
        (Asked::For(Request::Continue), Some(current)) if flows(current) => {
            view.flow(current, Way::On, false)
        }
        (Asked::For(Request::Previous), Some(current)) if flows(current) => {
            view.flow(current, Way::Back, false)
        }
        (Asked::For(Request::Choose(target)), _) => view.choose(target, false),
        _ => Led::Nowhere,
    }
}

/// Opens a leaf, or the first of a group that flow comes to.
fn open(view: View, index: usize) -> Led {
    if view.tree.is_leaf(index) { view.deliver(index) } else { view.flow(index, Way::On, true) }
}

/// The rules after the activity at hand, and those that end what it is in: the activity that ended last, and what they
/// ask for.
fn after(view: View) -> (Option<usize>, Option<Asked>) {
    let Some(mut current) = view.state.current else { return (None, None) };
    let holds = |rules: &[Rule], index: usize| {
        let (node, status) = (view.tree.node(index), view.statuses.get(index));
        let rule = rules.iter().find(|rule| rule.holds(node, status, view.state.attempts(index)));
        rule.map(|rule| rule.action)
    };
    let around: Vec<usize> =
        view.tree.path(current).into_iter().filter(|index| *index != current).collect();
    if let Some(ended) =
        around.into_iter().find(|one| holds(&view.tree.node(*one).exit, *one).is_some())
    {
        current = ended;
    }
    loop {
        let asked = match holds(&view.tree.node(current).after, current) {
            Some(Action::ExitParent) => match view.tree.node(current).parent {
                Some(parent) => {
                    current = parent;
                    continue;
                }
                None => None,
            },
            Some(Action::ExitAll) => Some(Asked::End),
            Some(Action::Retry) => Some(Asked::Retry),
            Some(Action::RetryAll) => Some(Asked::RetryAll),
            Some(Action::Continue) => Some(Asked::For(Request::Continue)),
            Some(Action::Previous) => Some(Asked::For(Request::Previous)),
            _ => None,
        };
        let is_root = view.tree.node(current).parent.is_none();
        let retries = matches!(asked, Some(Asked::Retry | Asked::RetryAll));
        if matches!(asked, Some(Asked::RetryAll)) {
            return (Some(0), asked);
        }
        return (Some(current), if is_root && !retries { Some(Asked::End) } else { asked });
    }
}
