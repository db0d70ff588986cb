//! Tests within cartridges: what a Common Cartridge takes from QTI 1.2, with the rules that come with it.

use super::{common_cartridge, qti};
use crate::finding::Rule;
use crate::package::Package;

const OWN: &[&Rule<Package>] = common_cartridge::rules::RULES;
const TESTS: &[&Rule<Package>] = qti::rules::INTEROPERABLE;

/// Every rule over a cartridge: its own, and those over the questions of its tests and its question bank.
pub(super) static RULES: &[&Rule<Package>] = &joined();

const fn joined() -> [&'static Rule<Package>; OWN.len() + TESTS.len()] {
    let mut all = [OWN[0]; OWN.len() + TESTS.len()];
    let mut index = 0;
    while index < all.len() {
        all[index] = if index < OWN.len() { OWN[index] } else { TESTS[index - OWN.len()] };
        index += 1;
    }
    all
}
