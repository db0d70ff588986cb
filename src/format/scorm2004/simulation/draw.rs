//! What is drawn: which children of an activity a learner gets, and in which order (SN, SR.1 and SR.2).

use super::state::State;
use super::tree::Tree;

/// A draw of the children of an activity.
pub struct Draw {
    /// Which of the draws of a state it is.
    pub slot: usize,
    /// Ways in which it can turn out.
    pub ways: Vec<Vec<usize>>,
    /// Whether these are all ways.
    pub is_whole: bool,
    /// Whether it is drawn at the start of the course alone, and not on each new attempt.
    pub once: bool,
}

/// The most ways that are followed of one draw.
const WAYS: usize = 6;
/// The most states that draws make of one state.
const STATES: usize = 12;

impl Draw {
    /// A draw of `count` of these children, or of all, in the order of the source or in any.
    #[must_use]
    pub fn new(
        slot: usize,
        children: &[usize],
        count: Option<usize>,
        reorders: bool,
        once: bool,
    ) -> Self {
        let taken = count.unwrap_or(children.len()).min(children.len());
        let mut ways: Vec<Vec<usize>> = Vec::new();
        for start in 0..children.len().min(WAYS) {
            let mut way: Vec<usize> =
                children.iter().cycle().skip(start).take(taken).copied().collect();
            if reorders {
                let back = way.iter().rev().copied().collect();
                add(&mut ways, way);
                add(&mut ways, back);
            } else {
                way.sort_unstable();
                add(&mut ways, way);
            }
        }
        let is_whole = possible(children.len(), taken, reorders) == Some(ways.len());
        ways.truncate(WAYS);
        Self { slot, is_whole: is_whole && ways.len() <= WAYS, ways, once }
    }
}

fn add(ways: &mut Vec<Vec<usize>>, way: Vec<usize>) {
    if !ways.contains(&way) {
        ways.push(way);
    }
}

/// In how many ways so many can be taken out of all; none when they are more than can be counted.
fn possible(all: usize, taken: usize, reorders: bool) -> Option<usize> {
    let mut count: usize = 1;
    for index in 0..taken {
        count = count.checked_mul(all - index)?;
        if !reorders {
            // After each step this is a whole number: the ways to take that many.
            count /= index + 1;
        }
    }
    Some(count)
}

impl Tree<'_> {
    /// The children that a learner gets in a state, in order.
    #[must_use]
    pub fn children<'a>(&'a self, index: usize, state: &State) -> &'a [usize] {
        let node = self.node(index);
        let drawn = node.draw.as_ref().and_then(|draw| draw.ways.get(state.drawn(draw.slot)?));
        drawn.unwrap_or(&node.children)
    }

    /// Which of the children of its parent an activity is; none when the learner does not get it.
    #[must_use]
    pub fn place(&self, index: usize, state: &State) -> Option<usize> {
        let node = self.node(index);
        match node.parent.filter(|parent| self.node(*parent).draw.is_some()) {
            Some(parent) => self.children(parent, state).iter().position(|one| *one == index),
            None => Some(node.place),
        }
    }
}

/// The states that one state can be once everything is drawn that is due, and whether they are all.
///
/// Due is what is drawn once at the start, and what is drawn on each new attempt of an activity that is not at hand.
#[must_use]
pub fn drawn(tree: &Tree, state: &State) -> (Vec<State>, bool) {
    let mut states = vec![state.clone()];
    let mut is_whole = true;
    if tree.draws == 0 {
        return (states, is_whole);
    }
    for (index, node) in tree.nodes.iter().enumerate() {
        let Some(draw) = node.draw.as_ref().filter(|draw| is_due(tree, state, index, draw)) else {
            continue;
        };
        let ways = if states.len() * draw.ways.len() > STATES { 1 } else { draw.ways.len() };
        is_whole &= draw.is_whole && ways == draw.ways.len();
        let with = |way: usize| states.iter().map(move |state| state.with_draw(draw.slot, way));
        states = (0..ways).flat_map(with).collect();
    }
    (states, is_whole)
}

fn is_due(tree: &Tree, state: &State, index: usize, draw: &Draw) -> bool {
    if state.drawn(draw.slot).is_none() {
        return true;
    }
    let is_around = |current| tree.ancestors(current).skip(1).any(|one| one == index);
    !draw.once && !state.current.is_some_and(is_around)
}
