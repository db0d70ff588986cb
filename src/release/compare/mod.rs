//! What changed from one outline to the next, and how far each change goes.

mod activity;
mod contents;
mod course;
mod item;
mod item_response;
mod matter;
mod page;
mod quiz;

use std::collections::BTreeMap;

use super::change::Change;
use super::outline::Outline;

pub use contents::{contents_changes, format_change};

/// Compares one part of two outlines.
type Comparer = fn(&Outline, &Outline, &mut Vec<Change>);

/// Every part, in the order of a report.
static COMPARERS: &[Comparer] = &[
    activity::compare,
    course::compare,
    page::compare,
    quiz::compare,
    item::compare,
    matter::compare,
];

/// Every change from one outline to another; the gravest come first, equals in the order of the course.
#[must_use]
pub fn changes(before: &Outline, after: &Outline) -> Vec<Change> {
    let mut changes = Vec::new();
    for compare in COMPARERS {
        compare(before, after, &mut changes);
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    changes
}

/// What became of the entries of two maps: gone, new, and in both.
struct Split<'a, K, V> {
    gone: Vec<(&'a K, &'a V)>,
    new: Vec<(&'a K, &'a V)>,
    both: Vec<(&'a K, &'a V, &'a V)>,
}

fn split<'a, K: Ord, V>(before: &'a BTreeMap<K, V>, after: &'a BTreeMap<K, V>) -> Split<'a, K, V> {
    let both = before.iter().filter_map(|(key, old)| Some((key, old, after.get(key)?)));
    Split {
        gone: before.iter().filter(|(key, _)| !after.contains_key(*key)).collect(),
        new: after.iter().filter(|(key, _)| !before.contains_key(*key)).collect(),
        both: both.collect(),
    }
}

/// A number as people write it: `1`, `2.5`.
fn number(value: f64) -> String {
    format!("{value}")
}
