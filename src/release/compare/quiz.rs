//! Quizzes: pass mark, tries and draws.

use super::split;
use crate::course::{Class, Id};
use crate::release::change::{Change, Subject};
use crate::release::outline::{Outline, QuizOutline, SectionOutline};
use crate::words;

pub fn compare(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let split = split(&before.quizzes, &after.quizzes);
    let add = |code, class, id: &Id, quiz: &QuizOutline, said| {
        Change::new(code, class, Subject::Quiz(id.clone()), title(id, quiz), said)
    };
    for (id, quiz) in split.gone {
        let said = words!(
            "de toets is weg; zijn punten tellen niet meer mee",
            "the quiz is gone; its points count no more"
        );
        changes.push(add("quiz-removed", Class::Scoring, id, quiz, said));
    }
    for (id, quiz) in split.new {
        changes.push(add(
            "quiz-added",
            Class::Compatible,
            id,
            quiz,
            words!("er komt een toets bij", "there is one more quiz"),
        ));
    }
    for (id, old, new) in split.both {
        one(id, old, new, changes);
    }
}

fn title<'a>(id: &'a Id, quiz: &'a QuizOutline) -> &'a str {
    quiz.title.as_deref().unwrap_or(id.as_str())
}

fn one(id: &Id, old: &QuizOutline, new: &QuizOutline, changes: &mut Vec<Change>) {
    let made = |code, class, said| {
        Change::new(code, class, Subject::Quiz(id.clone()), title(id, new), said)
    };
    let percent =
        |pass: Option<u8>| pass.map_or_else(|| String::from("–"), |pass| format!("{pass} %"));
    let tries = |count: u32| if count == 0 { String::from("∞") } else { count.to_string() };
    let titles = |quiz: &QuizOutline| -> Vec<Option<String>> {
        quiz.sections.iter().map(|section| section.title.clone()).collect()
    };
    if old.title != new.title || titles(old) != titles(new) {
        changes.push(made(
            "quiz-title",
            Class::Text,
            words!("de titel is anders", "the title changed"),
        ));
    }
    if old.pass != new.pass {
        let said = words!("de norm om te slagen is anders", "the pass mark changed");
        changes.push(
            made("quiz-pass", Class::Scoring, said).from_to(percent(old.pass), percent(new.pass)),
        );
    }
    if old.attempts != new.attempts {
        let said = words!("het aantal pogingen is anders", "the number of tries changed");
        changes.push(
            made("quiz-attempts", Class::Scoring, said)
                .from_to(tries(old.attempts), tries(new.attempts)),
        );
    }
    if old.counts != new.counts {
        changes.push(made(
            "quiz-counts",
            Class::Scoring,
            words!("een andere poging telt", "another try counts"),
        ));
    }
    if draws(old) != draws(new) {
        let said = words!(
            "er worden andere aantallen vragen getrokken",
            "other numbers of questions are drawn"
        );
        changes.push(made("quiz-draw", Class::Scoring, said).from_to(shown(old), shown(new)));
    }
    if candidates(old) != candidates(new) {
        changes.push(candidates_changed(id, old, new));
    }
    if (old.feedback, old.shuffle, old.linear) != (new.feedback, new.shuffle, new.linear) {
        let said = words!(
            "uitleg of volgorde is anders geregeld",
            "feedback or order is arranged otherwise"
        );
        changes.push(made("quiz-presentation", Class::Compatible, said));
    }
    match (old.required, new.required) {
        (false, true) => changes.push(
            made(
                "quiz-required",
                Class::Breaking,
                words!("de toets moet nu", "the quiz is required now"),
            )
            .instead(words!(
                "laat de toets vrij, of maak er een nieuwe van",
                "leave the quiz optional, or make it a new one"
            )),
        ),
        (true, false) => {
            changes.push(made(
                "quiz-optional",
                Class::Compatible,
                words!("de toets hoeft niet meer", "the quiz is no longer required"),
            ));
        }
        _ => {}
    }
}

fn drawn(section: &SectionOutline) -> usize {
    section.draw.unwrap_or(section.items.len()).min(section.items.len())
}

fn draws(quiz: &QuizOutline) -> Vec<usize> {
    quiz.sections.iter().map(drawn).collect()
}

fn candidates(quiz: &QuizOutline) -> Vec<std::collections::BTreeSet<&Id>> {
    quiz.sections.iter().map(|section| section.items.iter().collect()).collect()
}

/// `2 / 7 + 2 / 5`: of each section how many of how many.
fn shown(quiz: &QuizOutline) -> String {
    let one = |section: &SectionOutline| format!("{} / {}", drawn(section), section.items.len());
    quiz.sections.iter().map(one).collect::<Vec<_>>().join(" + ")
}

/// More to draw from changes no score; a candidate that went does, for who drew it.
fn candidates_changed(id: &Id, old: &QuizOutline, new: &QuizOutline) -> Change {
    let all = |quiz: &QuizOutline| -> std::collections::BTreeSet<Id> {
        quiz.sections.iter().flat_map(|section| section.items.clone()).collect()
    };
    let lost = all(old).difference(&all(new)).count();
    let (class, said) = if lost == 0 {
        (
            Class::Compatible,
            words!("de toets trekt uit andere vragen", "the quiz draws from other questions"),
        )
    } else {
        (
            Class::Scoring,
            words!(
                "{lost} vragen kunnen niet meer getrokken worden",
                "{lost} questions can no longer be drawn"
            ),
        )
    };
    Change::new("quiz-candidates", class, Subject::Quiz(id.clone()), title(id, new), said)
        .from_to(shown(old), shown(new))
}
