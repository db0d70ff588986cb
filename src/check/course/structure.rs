//! What is the same in every language, compared: the parts of pages, questions and quizzes that are no words.

use crate::course::{Gap, GapKind, Id, Interaction, Item, Page, Quiz, Response, Section, Side};

/// A part that is compared: its name, as authors write it, and whether it is the same.
type Part = (&'static str, bool);

/// The names of the parts that differ, with commas between them.
fn differing(parts: &[Part]) -> Option<String> {
    let names = parts.iter().filter(|(_, same)| !same).map(|(name, _)| format!("`{name}`"));
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// What differs between the heads of two pages.
pub fn of_pages(one: &Page, other: &Page) -> Option<String> {
    let goals = |page: &Page| -> Vec<String> {
        page.objectives.iter().map(|goal| goal.value.to_string()).collect()
    };
    differing(&[
        ("id", one.id == other.id),
        ("objectives", goals(one) == goals(other)),
        // What an author does not say follows from the questions, which are compared by themselves.
        ("complete", one.complete == other.complete || ids(one) != ids(other)),
        ("required", one.required == other.required),
        ("minutes", one.minutes == other.minutes),
    ])
}

fn ids(page: &Page) -> Vec<&Id> {
    let quizzes = page.quizzes().into_iter().map(|quiz| &quiz.id);
    page.items().into_iter().map(|item| &item.id).chain(quizzes).collect()
}

/// What differs between two questions.
pub fn of_items(one: &Item, other: &Item) -> Option<String> {
    let (a, b) = (wordless(one), wordless(other));
    let same_kind = a.kind == b.kind;
    differing(&[
        ("type", same_kind),
        ("options", !same_kind || a.response == b.response),
        ("points", same(a.points, b.points)),
        ("required", a.required == b.required),
        ("grading", a.grading == b.grading),
        ("scoring", a.scoring == b.scoring),
        ("negative", same(a.negative, b.negative)),
        ("attempts", a.attempts == b.attempts),
        ("penalty", same(a.penalty, b.penalty)),
        ("reveal", a.reveal == b.reveal),
        ("shuffle", a.shuffle == b.shuffle),
        ("objectives", a.objectives == b.objectives),
        ("tags", one.tags == other.tags),
    ])
}

/// What differs between two quizzes.
pub fn of_quizzes(one: &Quiz, other: &Quiz) -> Option<String> {
    let sections = |quiz: &Quiz| -> Vec<(Option<usize>, Vec<String>)> {
        let ids =
            |section: &Section| section.items.iter().map(|item| item.id.to_string()).collect();
        quiz.sections.iter().map(|section| (section.draw, ids(section))).collect()
    };
    differing(&[
        ("section", sections(one) == sections(other)),
        ("pass", one.pass == other.pass),
        ("attempts", one.attempts == other.attempts),
        ("counts", one.counts == other.counts),
        ("feedback", one.feedback == other.feedback),
        ("shuffle", one.shuffle == other.shuffle),
        ("nav", one.linear == other.linear),
        ("required", one.required == other.required),
    ])
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < f64::EPSILON
}

/// A question without its words.
fn wordless(item: &Item) -> Interaction {
    let mut interaction = item.lower();
    interaction.prompt.clear();
    match &mut interaction.response {
        Response::Choice { choices, .. } | Response::Likert { choices } => silence(choices),
        Response::Matching { sources, targets, .. } => {
            silence(sources);
            silence(targets);
        }
        Response::Sequencing { steps, .. } => silence(steps),
        Response::FillIn { gaps } => gaps.iter_mut().for_each(silence_gap),
        _ => {}
    }
    interaction
}

fn silence(sides: &mut [Side]) {
    for side in sides {
        side.text.clear();
    }
}

fn silence_gap(gap: &mut Gap) {
    match &mut gap.kind {
        // What is accepted is words, and one language has more of them than another.
        GapKind::Text { accepted, .. } => accepted.clear(),
        GapKind::Choice { choices, .. } => silence(choices),
        GapKind::Numeric { .. } => {}
    }
}
