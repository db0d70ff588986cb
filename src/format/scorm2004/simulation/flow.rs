//! Flow: onwards and back through the tree (SN, SB.2.1 to SB.2.3).

use super::rule::{Action, before};
use super::state::State;
use super::status::Statuses;
use super::tree::Tree;

/// What a request leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Led {
    /// This leaf opens.
    To(usize),
    /// The course ends.
    End,
    /// Nothing happens.
    Nowhere,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Onwards.
    On,
    /// Back.
    Back,
}

/// A tree in a state.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The tree.
    pub tree: &'a Tree<'a>,
    /// The state.
    pub state: &'a State,
    /// What it makes of every activity.
    pub statuses: &'a Statuses,
}

impl View<'_> {
    /// Whether a rule before an activity is entered holds.
    #[must_use]
    pub fn before(self, index: usize, action: Action) -> bool {
        before(self.tree.node(index), index, action, self.statuses.get(index), self.state)
    }

    /// Whether an activity cannot be entered: a rule says so, or its attempts are used (SN, UP.5).
    #[must_use]
    pub fn is_closed(self, index: usize) -> bool {
        let node = self.tree.node(index);
        let open = self.state.current.is_some_and(|current| {
            let mut around = self.tree.ancestors(current);
            around.any(|one| one == index && (one != current || self.state.active))
        });
        let used = node.limit.is_some_and(|limit| self.state.attempts(index) >= limit);
        let used = used && node.mode.tracked && !open;
        self.before(index, Action::Disabled) || used && !self.state.is_suspended(self.tree, index)
    }

    /// Whether a leaf can be opened: nothing around it is closed (SN, DB.1.1).
    #[must_use]
    pub fn deliver(self, leaf: usize) -> Led {
        let closed = self.tree.ancestors(leaf).any(|index| self.is_closed(index));
        if closed { Led::Nowhere } else { Led::To(leaf) }
    }

    /// Flow from an activity, into what is in it or past it.
    #[must_use]
    pub fn flow(self, from: usize, way: Way, into: bool) -> Led {
        let (mut at, mut way, mut into) = (from, way, into);
        // Going back into a group that only goes onwards turns around: a bound, so that this ends whatever is skipped.
        for _ in 0..=2 * self.tree.nodes.len() {
            let Some((next, turned)) = self.step(at, way, into) else {
                return if way == Way::On { Led::End } else { Led::Nowhere };
            };
            let flows =
                self.tree.node(next).parent.is_some_and(|one| self.tree.node(one).mode.flow);
            if !flows {
                return Led::Nowhere;
            }
            (at, way) = (next, turned);
            into = !self.before(next, Action::Skip);
            if into && self.is_closed(next) {
                return Led::Nowhere;
            }
            if into && self.tree.is_leaf(next) {
                return self.deliver(next);
            }
        }
        Led::Nowhere
    }

    /// The activity beside an activity, within the same group.
    #[must_use]
    pub fn neighbour(self, at: usize, way: Way) -> Option<usize> {
        let children = self.tree.children(self.tree.node(at).parent?, self.state);
        let place = self.tree.place(at, self.state)?;
        let next = match way {
            Way::On => place + 1,
            Way::Back => place.checked_sub(1)?,
        };
        children.get(next).copied()
    }

    /// The activity that comes next; none past either end of the tree.
    fn step(self, at: usize, way: Way, into: bool) -> Option<(usize, Way)> {
        let node = self.tree.node(at);
        if into && !node.children.is_empty() {
            let last = way == Way::Back && !node.mode.forward_only;
            let children = self.tree.children(at, self.state);
            let child = if last { children.last() } else { children.first() };
            return child.map(|child| (*child, if last { Way::Back } else { Way::On }));
        }
        let mut at = at;
        loop {
            let node = self.tree.node(at);
            let parent = node.parent?;
            if way == Way::Back && self.tree.node(parent).mode.forward_only {
                return None;
            }
            if let Some(next) = self.neighbour(at, way) {
                return Some((next, way));
            }
            at = parent;
        }
    }
}
