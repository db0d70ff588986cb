//! What the rest of the course has of a page's objectives, for a page that is launched by itself.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::course::{Course, Id, Page, ScoScope};

/// Items and points of each objective.
type Sums<'a> = BTreeMap<&'a Id, (usize, f64)>;

/// The sums of a course whose pages are SCOs of their own.
pub struct Goals<'a> {
    course: &'a Course,
    sums: Sums<'a>,
}

/// An objective that items of a page serve, with how many items and points of it stand on other pages.
#[derive(Serialize)]
pub struct Goal<'a> {
    id: &'a Id,
    text: &'a str,
    items: usize,
    points: f64,
}

impl<'a> Goals<'a> {
    /// Sums up a course; none where one SCO is the whole course.
    pub fn new(course: &'a Course) -> Option<Self> {
        let alone = course.scorm.sco == ScoScope::Page && !course.objectives.is_empty();
        let sums = || {
            course.pages().fold(Sums::new(), |mut sums, (_, page)| {
                add(&mut sums, page);
                sums
            })
        };
        alone.then(|| Self { course, sums: sums() })
    }

    /// The objectives of the items on a page, those of its quizzes too.
    pub fn of(&self, page: &Page) -> Vec<Goal<'a>> {
        let mut own = Sums::new();
        add(&mut own, page);
        let candidates = page.quizzes().into_iter().flat_map(|quiz| &quiz.sections);
        let candidates = candidates.flat_map(|section| &section.items);
        for id in candidates.flat_map(|item| &item.objectives) {
            own.entry(id).or_default();
        }
        let objectives = self.course.objectives.iter();
        objectives
            .filter_map(|goal| Some(self.goal(&goal.id, &goal.text, *own.get(&goal.id)?)))
            .collect()
    }

    fn goal(&self, id: &'a Id, text: &'a str, own: (usize, f64)) -> Goal<'a> {
        let (items, points) = self.sums.get(id).copied().unwrap_or_default();
        // Decimal points: what binary sums leave behind the fourth place is no part of them.
        let points = ((points - own.1) * 1e4).round() / 1e4;
        Goal { id, text, items: items.saturating_sub(own.0), points }
    }
}

/// Adds the items outside quizzes.
fn add<'a>(sums: &mut Sums<'a>, page: &'a Page) {
    for item in page.items() {
        for id in &item.objectives {
            let sum = sums.entry(id).or_default();
            *sum = (sum.0 + 1, sum.1 + item.graded_points());
        }
    }
}
