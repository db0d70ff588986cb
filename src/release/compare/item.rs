//! Items: kind, points, marking and wording.

use super::{item_response, number, split};
use crate::course::{Class, Grading, Id};
use crate::release::change::{Change, Subject};
use crate::release::outline::{ItemOutline, Outline};
use crate::words;

pub fn compare(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let split = split(&before.items, &after.items);
    for (id, item) in split.gone {
        changes.push(removed(id, item));
    }
    for (id, item) in split.new {
        let said = words!("er komt een vraag bij", "there is one more question");
        changes.push(Change::new(
            "item-added",
            Class::Compatible,
            Subject::Item(id.clone()),
            &item.prompt,
            said,
        ));
    }
    for (id, old, new) in split.both {
        one(id, old, new, changes);
    }
}

/// Whether points of it count towards a score.
pub fn is_scored(item: &ItemOutline) -> bool {
    item.grading == Grading::Auto && item.points > 0.0
}

fn removed(id: &Id, item: &ItemOutline) -> Change {
    let (class, said) = if is_scored(item) {
        (
            Class::Scoring,
            words!(
                "de vraag is weg; haar punten tellen niet meer mee",
                "the question is gone; its points count no more"
            ),
        )
    } else {
        (Class::Compatible, words!("de vraag is weg", "the question is gone"))
    };
    Change::new("item-removed", class, Subject::Item(id.clone()), &item.prompt, said)
}

fn one(id: &Id, old: &ItemOutline, new: &ItemOutline, changes: &mut Vec<Change>) {
    if old.kind != new.kind {
        changes.push(kind(id, old, new));
        return;
    }
    let first = changes.len();
    item_response::compare(id, old, new, changes);
    scoring(id, old, new, changes);
    presentation(id, old, new, changes);
    let made =
        |code, said| Change::new(code, Class::Text, Subject::Item(id.clone()), &new.prompt, said);
    let worded = || words!("de vraag is anders verwoord", "the question is worded otherwise");
    // Where feedback cannot be told from the rest, it is what changed when nothing else did.
    let unseen = old.feedback.is_empty() || new.feedback.is_empty();
    if old.prompt != new.prompt {
        changes.push(made("item-prompt", worded()).from_to(&old.prompt, &new.prompt));
    } else if old.text != new.text && changes.len() == first && !unseen {
        changes.push(made("item-prompt", worded()));
    }
    // A rubric that counts otherwise has other words too, and an option brings its feedback and takes it along.
    let judged = |change: &Change| {
        matches!(change.code, "rubric-removed" | "item-rubric" | "option-added" | "option-removed")
    };
    let told = changes.get(first..).unwrap_or_default().iter().any(judged);
    let apart = !unseen && !told && old.feedback != new.feedback;
    if apart || (unseen && old.text != new.text && changes.len() == first) {
        changes.push(feedback(id, new));
    }
}

/// New explanations are something that a learner may notice, not mere wording.
fn feedback(id: &Id, new: &ItemOutline) -> Change {
    let said = words!("uitleg, hints of opmaak zijn anders", "feedback, hints or layout changed");
    Change::new("item-feedback", Class::Compatible, Subject::Item(id.clone()), &new.prompt, said)
}

fn kind(id: &Id, old: &ItemOutline, new: &ItemOutline) -> Change {
    let said = words!(
        "is een ander soort vraag; wat cursisten antwoordden vervalt",
        "is another kind of question; what learners answered is dropped"
    );
    Change::new("item-kind", Class::Breaking, Subject::Item(id.clone()), &new.prompt, said)
        .from_to(&old.kind, &new.kind)
        .instead(words!(
            "geef de nieuwe vraag een nieuw id en haal de oude weg: dan blijft de oude score staan",
            "give the new question a new id and take the old one out: then the old score stays"
        ))
}

fn scoring(id: &Id, old: &ItemOutline, new: &ItemOutline, changes: &mut Vec<Change>) {
    let made =
        |code, class, said| Change::new(code, class, Subject::Item(id.clone()), &new.prompt, said);
    if old.points.total_cmp(&new.points).is_ne() {
        let said = words!("de punten zijn anders", "the points changed");
        changes.push(
            made("item-points", Class::Scoring, said)
                .from_to(number(old.points), number(new.points)),
        );
    }
    let marking = |item: &ItemOutline| (item.grading, item.scoring);
    let costs = |item: &ItemOutline| {
        [item.negative.to_bits(), item.penalty.to_bits(), item.attempts.into()]
    };
    if marking(old) != marking(new) {
        changes.push(made(
            "item-marking",
            Class::Scoring,
            words!("wordt anders nagekeken", "is marked otherwise"),
        ));
    } else if costs(old) != costs(new) {
        changes.push(made(
            "item-attempts",
            Class::Scoring,
            words!("pogingen of aftrek zijn anders", "tries or penalties changed"),
        ));
    }
    match (old.required, new.required) {
        (false, true) => changes.push(
            made("item-required", Class::Breaking, words!("de vraag moet nu; wie haar oversloeg, is niet meer klaar met de pagina", "the question is required now; who passed it over is no longer done with its page"))
                .instead(words!("laat de vraag vrij, of stel haar als nieuwe vraag", "leave the question optional, or ask it as a new one")),
        ),
        (true, false) => changes.push(made("item-optional", Class::Compatible, words!("de vraag hoeft niet meer", "the question is no longer required"))),
        _ => {}
    }
}

fn presentation(id: &Id, old: &ItemOutline, new: &ItemOutline, changes: &mut Vec<Change>) {
    let made = |code, said| {
        Change::new(code, Class::Compatible, Subject::Item(id.clone()), &new.prompt, said)
    };
    if old.objectives != new.objectives {
        changes.push(made(
            "item-objectives",
            words!("toetst andere leerdoelen", "assesses other objectives"),
        ));
    }
    let order = |item: &ItemOutline| -> Vec<String> {
        let (sides, sources) = item.response.sides();
        sides.iter().chain(sources).map(|side| side.id.clone()).collect()
    };
    let reordered = |was: Vec<String>, is: Vec<String>| {
        let same = was.len() == is.len() && was.iter().all(|id| is.contains(id));
        same && was != is
    };
    if (old.reveal, old.shuffle) != (new.reveal, new.shuffle) || reordered(order(old), order(new)) {
        changes.push(made(
            "item-presentation",
            words!("toont antwoord of volgorde anders", "shows key or order otherwise"),
        ));
    }
}
