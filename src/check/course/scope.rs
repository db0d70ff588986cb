//! What rules over a course walk through: source files, questions, pictures.

use crate::course::{Block, Course, Facts, Figure, Item, Page, Quiz};

/// What every source file of the course holds: pages in order, then banks.
pub fn facts(course: &Course) -> impl Iterator<Item = &Facts> {
    let pages = course.pages().map(|(_, page)| &page.facts);
    pages.chain(course.banks.iter().map(|bank| &bank.facts))
}

/// A question where a learner meets it.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The question.
    pub item: &'a Item,
    /// The quiz that asks it; none when it stands on the page itself.
    pub quiz: Option<&'a Quiz>,
}

/// Every question of the course, in reading order; of a quiz, every candidate.
pub fn questions(course: &Course) -> Vec<Asked<'_>> {
    course.pages().flat_map(|(_, page)| questions_of(page)).collect()
}

/// Every question of one page.
pub fn questions_of(page: &Page) -> Vec<Asked<'_>> {
    let own = page.items().into_iter().map(|item| Asked { item, quiz: None });
    let drawn = page.quizzes().into_iter().flat_map(|quiz| {
        let items = quiz.sections.iter().flat_map(|section| &section.items);
        items.map(move |item| Asked { item, quiz: Some(quiz) })
    });
    own.chain(drawn).collect()
}

/// Every picture with its alternative text: on pages and inside questions.
pub fn figures(course: &Course) -> Vec<&Figure> {
    let mut figures = Vec::new();
    for (_, page) in course.pages() {
        gather_figures(&page.blocks, &mut figures);
        for asked in questions_of(page) {
            gather_figures(&asked.item.stem, &mut figures);
        }
    }
    figures
}

fn gather_figures<'a>(blocks: &'a [Block], figures: &mut Vec<&'a Figure>) {
    for block in blocks {
        if let Block::Image(figure) = block {
            figures.push(figure);
        }
        gather_figures(block.inner(), figures);
    }
}

/// The points that count towards the score: of questions on the page itself, and of its quizzes.
pub fn points(page: &Page) -> f64 {
    let own: f64 = page.items().iter().map(|item| item.graded_points()).sum();
    let quizzes: f64 = page.quizzes().iter().map(|quiz| quiz.points()).sum();
    own + quizzes
}
