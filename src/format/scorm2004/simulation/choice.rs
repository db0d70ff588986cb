//! Choice: an activity picked from the table of contents (SN, NB.2.1, SB.2.4 and SB.2.9).

use super::flow::{Led, View, Way};
use super::rule::Action;

impl View<'_> {
    /// What choosing an activity leads to. `leaves` is the activity that is open and would have to be left.
    #[must_use]
    pub fn choose(self, target: usize, leaves: Option<usize>) -> Led {
        let node = self.tree.node(target);
        let offered = node.parent.is_none_or(|one| self.tree.node(one).mode.choice)
            && !self.tree.ancestors(target).any(|one| self.before(one, Action::HiddenFromChoice));
        if !offered || !self.may_leave(target, leaves) || !self.may_enter(target) {
            return Led::Nowhere;
        }
        if self.tree.is_leaf(target) {
            self.deliver(target)
        } else {
            self.flow(target, Way::On, true)
        }
    }

    /// Whether nothing around the open activity holds the learner inside.
    fn may_leave(self, target: usize, leaves: Option<usize>) -> bool {
        let Some(current) = leaves else { return true };
        let common = self.tree.common(current, target);
        let mut inside = self.tree.ancestors(current).take_while(|one| *one != common);
        inside.all(|one| self.tree.node(one).mode.choice_exit)
    }

    /// Whether nothing between here and there stops the learner.
    fn may_enter(self, target: usize) -> bool {
        let common = self.state.current.map_or(0, |current| self.tree.common(current, target));
        let mut down = self.tree.path(target);
        down.retain(|one| *one != target && !self.tree.path(common).contains(one));
        let open = down.iter().all(|one| {
            !self.tree.node(*one).mode.prevents_activation
                && !self.before(*one, Action::StopForwardTraversal)
        });
        open && self.may_pass(common, target)
    }

    /// Whether the neighbours in between let pass, onwards or back.
    fn may_pass(self, common: usize, target: usize) -> bool {
        let below = |index: usize| {
            self.tree.ancestors(index).find(|one| self.tree.node(*one).parent == Some(common))
        };
        let Some((from, to)) = self.state.current.and_then(below).zip(below(target)) else {
            return true;
        };
        let parent = self.tree.node(common);
        let (start, end) = (self.tree.node(from).place, self.tree.node(to).place);
        if end < start {
            return !parent.mode.forward_only;
        }
        let mut passed = parent.children.iter().skip(start).take(end - start);
        !passed.any(|one| self.before(*one, Action::StopForwardTraversal))
    }
}
