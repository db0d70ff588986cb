//! Plays a course in every way that its SCOs may go about it, and keeps what goes wrong in all of them.

use super::explore::{Explored, explore};
use super::said::{Jumps, Said};
use super::tree::Tree;
use crate::package::Package;

/// Plays a course. Its scripts are only read when something was found that they can make good: SCOs that suspend go on
/// in the same attempt, and one that jumps gets out of any round.
#[must_use]
pub fn play(package: &Package, tree: &mut Tree) -> Explored {
    let mut found = explore(tree);
    if found == Explored::default() {
        return found;
    }
    let said = Said::by(package);
    if said.suspends {
        tree.suspends = true;
        let suspended = explore(tree);
        tree.suspends = false;
        found.dead_ends.retain(|end| suspended.dead_ends.contains(end));
        found.endless = found.endless.filter(|_| suspended.endless.is_some());
    }
    if said.jumps != Jumps::nowhere() {
        found.endless = None;
    }
    found
}
