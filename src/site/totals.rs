//! What a course counts: its required pages and items, and the points that make up its score.

use crate::course::{Course, Page};

/// Sums over a course.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Totals {
    /// Required pages.
    pub pages: usize,
    /// Points of items and quizzes that the program marks.
    pub points: f64,
    /// Required items outside quizzes, and required quizzes.
    pub items: usize,
}

/// Sums over every page.
pub fn totals(course: &Course) -> Totals {
    course.pages().fold(Totals::default(), |totals, (_, page)| add(totals, page))
}

fn add(totals: Totals, page: &Page) -> Totals {
    let items = page.items();
    let quizzes = page.quizzes();
    let own: f64 = items.iter().map(|item| item.graded_points()).sum();
    let drawn: f64 = quizzes.iter().map(|quiz| quiz.points()).sum();
    let required = items.iter().filter(|item| item.required).count()
        + quizzes.iter().filter(|quiz| quiz.required).count();
    Totals {
        pages: totals.pages + usize::from(page.required),
        points: totals.points + own + drawn,
        items: totals.items + required,
    }
}
