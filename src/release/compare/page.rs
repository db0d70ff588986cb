//! Units and pages: what comes, goes, moves, and when a page is done.

use std::collections::BTreeMap;

use super::split;
use crate::course::{Class, Id, PageRule, ScoScope};
use crate::release::change::{Change, Subject};
use crate::release::outline::{ItemOutline, Outline, PageOutline};
use crate::words;

pub fn compare(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    units(before, after, changes);
    let split = split(&before.pages, &after.pages);
    for (id, page) in split.gone {
        changes.push(removed(before, id, page));
    }
    for (id, page) in split.new {
        let said = words!("er komt een pagina bij", "there is one more page");
        changes.push(Change::new(
            "page-added",
            Class::Compatible,
            Subject::Page(id.clone()),
            &page.title,
            said,
        ));
    }
    for (id, old, new) in split.both {
        one(before, (id, old), new, changes);
    }
    moved(before, after, changes);
}

/// In an LMS that keeps attempts by page, the page's activity says what is lost; here what a removed page means for scores.
fn removed(outline: &Outline, id: &Id, page: &PageOutline) -> Change {
    let scored =
        page.items.iter().filter_map(|item| outline.items.get(item)).any(super::item::is_scored)
            || !page.quizzes.is_empty();
    let class = if scored { Class::Scoring } else { Class::Compatible };
    let said = if scored {
        words!(
            "de pagina is weg, met haar vragen; hun punten tellen niet meer mee",
            "the page is gone with its questions; their points count no more"
        )
    } else {
        words!("de pagina is weg", "the page is gone")
    };
    Change::new("page-removed", class, Subject::Page(id.clone()), &page.title, said)
}

fn one(
    before: &Outline,
    (id, old): (&Id, &PageOutline),
    new: &PageOutline,
    changes: &mut Vec<Change>,
) {
    let made =
        |code, class, said| Change::new(code, class, Subject::Page(id.clone()), &new.title, said);
    if old.title != new.title {
        let said = words!("de titel is anders", "the title changed");
        changes.push(made("page-title", Class::Text, said).from_to(&old.title, &new.title));
    }
    if old.text != new.text {
        changes.push(made(
            "page-text",
            Class::Text,
            words!("de tekst is anders", "the text changed"),
        ));
    }
    match (old.required, new.required) {
        (false, true) => changes.push(
            made(
                "page-required",
                Class::Breaking,
                words!(
                    "de pagina moet nu; wie de cursus zonder haar bijna af had, moet meer doen",
                    "the page is required now; who was nearly done without it has more to do"
                ),
            )
            .instead(words!(
                "laat de pagina vrij, of maak er een nieuwe pagina van",
                "leave the page optional, or make it a new page"
            )),
        ),
        (true, false) => changes.push(made(
            "page-optional",
            Class::Compatible,
            words!("de pagina hoeft niet meer", "the page is no longer required"),
        )),
        _ => {}
    }
    changes.extend(rule(before, (id, old), new));
}

const fn strictness(rule: PageRule) -> u8 {
    match rule {
        PageRule::Viewed => 0,
        PageRule::Answered => 1,
        PageRule::Passed => 2,
    }
}

const fn name(rule: PageRule) -> &'static str {
    match rule {
        PageRule::Viewed => "viewed",
        PageRule::Answered => "answered",
        PageRule::Passed => "passed",
    }
}

/// A page that only was to be read and now asks something got a new item: that is no stricter rule of the author's.
fn rule(before: &Outline, (id, old): (&Id, &PageOutline), new: &PageOutline) -> Option<Change> {
    let made = |class, said| {
        Change::new("page-rule", class, Subject::Page(id.clone()), &new.title, said)
            .from_to(name(old.complete), name(new.complete))
    };
    let asks_now = !asks(before, old) && new.complete == PageRule::Answered;
    match strictness(new.complete).cmp(&strictness(old.complete)) {
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Less => Some(made(
            Class::Compatible,
            words!("de pagina is eerder af", "the page is done sooner"),
        )),
        std::cmp::Ordering::Greater if asks_now => Some(made(
            Class::Compatible,
            words!("de pagina vraagt nu iets", "the page asks something now"),
        )),
        std::cmp::Ordering::Greater => Some(
            made(
                Class::Breaking,
                words!(
                    "de pagina is later af; wie haar af had, moet meer doen",
                    "the page is done later; who was done with it has more to do"
                ),
            )
            .instead(words!(
                "laat de regel zoals hij was, en vraag het op een nieuwe pagina",
                "leave the rule as it was, and ask it on a new page"
            )),
        ),
    }
}

/// Whether a page asked something that had to be answered; what is only read or optional asks nothing.
fn asks(outline: &Outline, page: &PageOutline) -> bool {
    let items = page.items.iter().filter_map(|id| outline.items.get(id));
    let quizzes = page.quizzes.iter().filter_map(|id| outline.quizzes.get(id));
    items.map(|item| item.required).chain(quizzes.map(|quiz| quiz.required)).any(|asks| asks)
}

fn units(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let by_id = |outline: &Outline| -> BTreeMap<Id, String> {
        outline.units.iter().map(|unit| (unit.id.clone(), unit.title.clone())).collect()
    };
    let (before, after) = (by_id(before), by_id(after));
    let split = split(&before, &after);
    let mut add = |code, class, id: &Id, title: &str, said| {
        changes.push(Change::new(code, class, Subject::Unit(id.clone()), title, said));
    };
    for (id, title) in split.gone {
        add(
            "unit-removed",
            Class::Compatible,
            id,
            title,
            words!("het onderdeel is weg", "the unit is gone"),
        );
    }
    for (id, title) in split.new {
        add(
            "unit-added",
            Class::Compatible,
            id,
            title,
            words!("er komt een onderdeel bij", "there is one more unit"),
        );
    }
    for (id, old, new) in split.both {
        if old != new {
            let said = words!("de titel is anders", "the title changed");
            changes.push(
                Change::new("unit-title", Class::Text, Subject::Unit(id.clone()), new, said)
                    .from_to(old, new),
            );
        }
    }
}

/// Pages that stand elsewhere, and items that went to another page.
fn moved(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let order = |outline: &Outline, other: &Outline| -> Vec<Id> {
        let all = outline.units.iter().flat_map(|unit| unit.pages.clone());
        all.filter(|id| other.pages.contains_key(id)).collect()
    };
    if order(before, after) != order(after, before) || between_units(before, after) {
        let said = words!(
            "de pagina's staan in een andere volgorde of in een ander onderdeel",
            "the pages stand in another order or in another unit"
        );
        changes.push(Change::new(
            "pages-moved",
            Class::Compatible,
            Subject::Course,
            &after.course.title,
            said,
        ));
    }
    let (was, is) = (homes(before), homes(after));
    for (item, page) in &is {
        if let Some(old) = was.get(item).filter(|old| *old != page) {
            changes.push(item_moved(after, item, old, page));
        }
    }
    // What comes back stood nowhere in the last release.
    let drawn = candidates(before);
    let crossed = |item: &Id| {
        let (stood, stands) = (was.contains_key(item), is.contains_key(item));
        stood != stands && (stood || drawn.contains(item))
    };
    let both = after.items.iter().filter(|(id, _)| before.items.contains_key(*id));
    for (id, item) in both.filter(|(id, _)| crossed(id)) {
        changes.push(drawn_or_not(after, id, item));
    }
}

/// Whether a page went from one unit to another, both of which were there before and are there now.
fn between_units(before: &Outline, after: &Outline) -> bool {
    let units = |outline: &Outline| -> BTreeMap<Id, Id> {
        let pairs = outline
            .units
            .iter()
            .flat_map(|unit| unit.pages.iter().map(|page| (page.clone(), unit.id.clone())));
        pairs.collect()
    };
    let has = |outline: &Outline, id: &Id| outline.units.iter().any(|unit| unit.id == *id);
    let was = units(before);
    units(after).iter().any(|(page, unit)| {
        let old = was.get(page).filter(|old| *old != unit);
        old.is_some_and(|old| has(after, old) && has(before, unit))
    })
}

/// Answers to a question of a quiz are kept under the quiz, others under the page: what was answered stays behind.
fn drawn_or_not(after: &Outline, id: &Id, item: &ItemOutline) -> Change {
    let class = match after.course.sco {
        ScoScope::Page => Class::Breaking,
        ScoScope::Course if super::item::is_scored(item) => Class::Scoring,
        ScoScope::Course => Class::Compatible,
    };
    let said = words!(
        "ging van een pagina naar een toets, of andersom; wat cursisten antwoordden telt niet meer",
        "went from a page into a quiz, or out of it; what learners answered counts no more"
    );
    Change::new("item-moved", class, Subject::Item(id.clone()), &item.prompt, said).instead(words!(
        "laat de vraag staan, en stel in de toets een nieuwe vraag met een eigen id",
        "leave the question where it is, and ask a new one in the quiz, with an id of its own"
    ))
}

fn candidates(outline: &Outline) -> std::collections::BTreeSet<&Id> {
    let sections = outline.quizzes.values().flat_map(|quiz| &quiz.sections);
    sections.flat_map(|section| &section.items).collect()
}

fn homes(outline: &Outline) -> BTreeMap<&Id, &Id> {
    let pages = outline.pages.iter();
    pages
        .flat_map(|(page, held)| held.items.iter().chain(&held.quizzes).map(move |id| (id, page)))
        .collect()
}

fn item_moved(after: &Outline, id: &Id, old: &Id, new: &Id) -> Change {
    let subject = if after.quizzes.contains_key(id) {
        Subject::Quiz(id.clone())
    } else {
        Subject::Item(id.clone())
    };
    let title = |page: &Id| {
        after.pages.get(page).map_or_else(|| page.to_string(), |page| page.title.clone())
    };
    let shown = after.items.get(id).map_or(id.as_str(), |item| item.prompt.as_str());
    // Each page has a state of its own there.
    if after.course.sco == ScoScope::Page {
        let said = words!(
            "staat op een andere pagina; elke pagina bewaart haar eigen antwoorden, dus wat cursisten antwoordden blijft achter",
            "stands on another page; each page keeps its own answers, so what learners answered stays behind"
        );
        return Change::new("item-moved", Class::Breaking, subject, shown, said)
            .from_to(title(old), title(new))
            .instead(words!(
                "laat de vraag op haar pagina staan",
                "leave the question on its page"
            ));
    }
    let said = words!("staat op een andere pagina", "stands on another page");
    Change::new("item-moved", Class::Compatible, subject, shown, said)
        .from_to(title(old), title(new))
}
