//! What a target cannot express, and what stands in for it: a table per format, so that nothing is lost in silence.

mod adapted;
pub mod shared;

use std::collections::BTreeSet;

use crate::course::{Course, Interaction, Item};
use crate::finding::Doc;
use crate::format::Order;
use crate::package::{FormatId, Loss};

/// A limit of a target that some items meet.
pub struct ItemLimit {
    /// Whether an item meets it.
    pub meets: fn(&Item, &Interaction) -> bool,
    /// What is lost.
    pub what: Doc,
    /// What the package does instead.
    pub instead: Doc,
}

/// A limit of a target that some courses meet.
pub struct CourseLimit {
    /// Whether a course meets it.
    pub meets: fn(&Course) -> bool,
    /// What is lost.
    pub what: Doc,
    /// What the package does instead.
    pub instead: Doc,
}

/// What a course loses: first as a whole, then for the LMS that it is made for, then item by item in the order of the course; an item that several quizzes
/// draw from stands once.
#[must_use]
pub fn losses(
    format: FormatId,
    order: &Order,
    whole: &[&CourseLimit],
    each: &[&ItemLimit],
) -> Vec<Loss> {
    let course = order.course;
    let of_course = whole.iter().filter(|limit| (limit.meets)(course)).map(|limit| Loss {
        format,
        item: None,
        what: limit.what,
        instead: limit.instead,
    });
    let items = items(course);
    of_course
        .chain(adapted::losses(format, order))
        .chain(items.into_iter().flat_map(|item| of_item(format, item, each)))
        .collect()
}

fn of_item<'a>(
    format: FormatId,
    item: &'a Item,
    limits: &'a [&ItemLimit],
) -> impl Iterator<Item = Loss> + 'a {
    let interaction = item.lower();
    limits.iter().filter(move |limit| (limit.meets)(item, &interaction)).map(move |limit| Loss {
        format,
        item: Some(item.id.to_string()),
        what: limit.what,
        instead: limit.instead,
    })
}

/// Every item, those of quizzes too, each once.
fn items(course: &Course) -> Vec<&Item> {
    let mut seen = BTreeSet::new();
    let all = course.pages().flat_map(|(_, page)| {
        let drawn = page.quizzes().into_iter().flat_map(|quiz| &quiz.sections);
        page.items().into_iter().chain(drawn.flat_map(|section| &section.items))
    });
    all.filter(|item| seen.insert(&item.id)).collect()
}
