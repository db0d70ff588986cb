//! Choice: an activity picked from the table of contents (SN, NB.2.1, SB.2.4 and SB.2.9).

use super::flow::{Led, View, Way};
use super::rule::Action;

impl View<'_> {
    /// What choosing an activity leads to. `leaves` says that the activity at hand is open and would have to be left.
    #[must_use]
    pub fn choose(self, target: usize, leaves: bool) -> Led {
        let may = self.is_offered(target)
            && self.may_leave(target, leaves)
            && self.is_within_bounds(target)
            && self.may_enter(target);
        if !may {
            return Led::Nowhere;
        }
        if self.tree.is_leaf(target) {
            self.deliver(target)
        } else {
            self.flow(target, Way::On, true)
        }
    }

    /// Whether the table of contents has it: the learner got it, its parent lets choose, and nothing hides it.
    fn is_offered(self, target: usize) -> bool {
        let parent = self.tree.node(target).parent;
        parent.is_none_or(|one| self.tree.node(one).mode.choice)
            && self.tree.ancestors(target).all(|one| {
                self.tree.place(one, self.state).is_some()
                    && !self.before(one, Action::HiddenFromChoice)
            })
    }

    /// Whether nothing that is open holds the learner inside. What is around an activity that ended is still open.
    fn may_leave(self, target: usize, leaves: bool) -> bool {
        let Some(current) = self.state.current else { return true };
        let common = self.tree.common(current, target);
        let mut inside = self.tree.ancestors(current).take_while(|one| *one != common);
        inside.all(|one| {
            let is_open = one != current || leaves;
            !is_open || self.tree.node(one).mode.choice_exit
        })
    }

    /// Whether the innermost group that bounds choice lets the learner go there: into itself, its neighbour on that side,
    /// or what is in that.
    fn is_within_bounds(self, target: usize) -> bool {
        let Some(current) = self.state.current else { return true };
        let common = self.tree.common(current, target);
        let parent = |index: usize| self.tree.node(index).parent;
        if common == target || parent(current) == parent(target) {
            return true;
        }
        let mut inside = self.tree.ancestors(current).take_while(|one| *one != common);
        // Of an activity without others in it the specification says two things.
        let bounds = |one: &usize| self.tree.node(*one).mode.constrains && !self.tree.is_leaf(*one);
        let Some(bound) = inside.find(bounds) else { return true };
        // Activities stand in the order of the source, which a draw may have changed: then both sides count.
        let drawn = self.tree.draws > 0;
        let ways = [Way::On, Way::Back].into_iter();
        let mut ways = ways.filter(|way| drawn || (*way == Way::On) == (target > bound));
        ways.any(|way| {
            let beside = self.beside(bound, way);
            self.tree.ancestors(target).any(|one| one == beside)
        })
    }

    /// What lies beside a group, or beside what it is in when it is the last there; the group itself at the very end.
    fn beside(self, group: usize, way: Way) -> usize {
        let mut around = self.tree.ancestors(group);
        around.find_map(|one| self.neighbour(one, way)).unwrap_or(group)
    }

    /// Whether nothing between here and there stops the learner.
    fn may_enter(self, target: usize) -> bool {
        let common = self.state.current.map_or(0, |current| self.tree.common(current, target));
        let above = |one: &usize| *one != common;
        // The common one and what it is in are open already.
        let mut down = self.tree.ancestors(target).take_while(above).filter(|one| *one != target);
        let open = down.all(|one| {
            !self.tree.node(one).mode.prevents_activation
                && !self.before(one, Action::StopForwardTraversal)
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
        let place = |one| self.tree.place(one, self.state);
        let Some((start, end)) = place(from).zip(place(to)) else { return true };
        if end < start {
            return !self.tree.node(common).mode.forward_only;
        }
        let children = self.tree.children(common, self.state);
        let mut passed = children.iter().skip(start).take(end - start);
        !self.tree.asked.stops || !passed.any(|one| self.before(*one, Action::StopForwardTraversal))
    }
}
