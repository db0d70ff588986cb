//! What holds for the whole course: its identity, when it is done and passed, its titles.

use crate::course::{Class, CompletionRule, FailedTry, Navigation};
use crate::finding::Words;
use crate::release::change::{Change, Subject};
use crate::release::outline::{CourseOutline, Outline};
use crate::words;

pub fn compare(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let (old, new) = (&before.course, &after.course);
    changes.extend(identity(old, new));
    changes.extend(rule(old, new));
    changes.extend(pass(old, new));
    changes.extend(navigation(old, new));
    changes.extend(failed(old, new));
    changes.extend(edition(old, new));
    changes.extend(switch(old, new));
    let texts = [
        ("course-title", &old.title, &new.title, words!("de titel is anders", "the title changed")),
        (
            "course-description",
            &old.description,
            &new.description,
            words!("de beschrijving is anders", "the description changed"),
        ),
        (
            "course-language",
            &old.lang,
            &new.lang,
            words!("de taal is anders", "the language changed"),
        ),
    ];
    for (code, was, is, said) in texts {
        if was != is {
            changes.push(change(code, Class::Text, new, said).from_to(was, is));
        }
    }
    if old.look != new.look {
        let said =
            words!("vormgeving of catalogusgegevens zijn anders", "look or catalogue data changed");
        changes.push(change("course-look", Class::Text, new, said));
    }
}

fn change(code: &'static str, class: Class, course: &CourseOutline, words: Words) -> Change {
    Change::new(code, class, Subject::Course, &course.title, words)
}

fn identity(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    if old.id == new.id && old.uuid == new.uuid {
        return None;
    }
    let said = words!(
        "`id` of `uuid` van de cursus is anders: voor een LMS is het een andere cursus, en elke poging vervalt",
        "the course's `id` or `uuid` changed: to an LMS it is another course, and every attempt is lost"
    );
    let name = |course: &CourseOutline| format!("{} {}", course.id, course.uuid);
    Some(
        change("course-identity", Class::Breaking, new, said).from_to(name(old), name(new)).instead(words!(
            "zet beide terug; voor een nieuwe cursus hoort een eigen map zonder `releases.toml`",
            "put both back; a new course belongs in a folder of its own without `releases.toml`"
        )),
    )
}

const fn strictness(rule: CompletionRule) -> u8 {
    match rule {
        CompletionRule::PagesViewed => 0,
        CompletionRule::AllRequired => 1,
        CompletionRule::Passed => 2,
    }
}

const fn name(rule: CompletionRule) -> &'static str {
    match rule {
        CompletionRule::PagesViewed => "pages_viewed",
        CompletionRule::AllRequired => "all_required",
        CompletionRule::Passed => "passed",
    }
}

fn rule(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    let made = |class, said| {
        change("completion-rule", class, new, said).from_to(name(old.rule), name(new.rule))
    };
    match strictness(new.rule).cmp(&strictness(old.rule)) {
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Less => Some(made(
            Class::Scoring,
            words!(
                "de cursus is eerder af dan voorheen",
                "the course is complete sooner than before"
            ),
        )),
        std::cmp::Ordering::Greater => Some(
            made(
                Class::Breaking,
                words!(
                    "de cursus is later af dan voorheen; wie bijna klaar was, moet meer doen",
                    "the course is complete later than before; who was nearly done has more to do"
                ),
            )
            .instead(words!(
                "geef deze versie aan een nieuwe groep, als nieuwe activiteit",
                "give this version to a new group, as a new activity"
            )),
        ),
    }
}

fn pass(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    let percent =
        |pass: Option<u8>| pass.map_or_else(|| String::from("–"), |pass| format!("{pass} %"));
    (old.pass != new.pass).then(|| {
        change(
            "course-pass",
            Class::Scoring,
            new,
            words!("de norm om te slagen is anders", "the pass mark changed"),
        )
        .from_to(percent(old.pass), percent(new.pass))
    })
}

fn navigation(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    let said = match new.navigation {
        Navigation::Linear => words!(
            "pagina's openen nu na elkaar; wie verder was, ziet latere pagina's dicht tot de eerdere af zijn",
            "pages open one after the other now; who was further finds later pages shut until earlier ones are done"
        ),
        Navigation::Free => {
            words!("pagina's openen nu in elke volgorde", "pages open in any order now")
        }
    };
    (old.navigation != new.navigation)
        .then(|| change("course-navigation", Class::Compatible, new, said))
}

fn failed(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    let said = match new.failed {
        FailedTry::Failed => words!(
            "een poging onder de norm meldt nu `failed`",
            "a try below the pass mark reports `failed` now"
        ),
        FailedTry::Incomplete => {
            words!(
                "een poging onder de norm meldt geen `failed` meer",
                "a try below the pass mark no longer reports `failed`"
            )
        }
    };
    (old.failed != new.failed).then(|| change("course-failed-try", Class::Scoring, new, said))
}

/// What is kept in one edition of SCORM is not read by another; packages whose edition cannot be seen are told apart by
/// their format.
fn edition(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    let (was, is) = old.edition.as_ref().zip(new.edition.as_ref()).filter(|(was, is)| was != is)?;
    let said = words!(
        "`--format scorm` maakt een andere editie van SCORM; wat een LMS van de oude bewaart, leest de nieuwe niet",
        "`--format scorm` makes another edition of SCORM; what an LMS keeps of the old one, the new one does not read"
    );
    let advice = words!(
        "houd de editie, of geef de nieuwe als nieuwe activiteit aan wie nog moet beginnen",
        "keep the edition, or give the new one as a new activity to who has yet to begin"
    );
    Some(change("course-edition", Class::Breaking, new, said).from_to(was, is).instead(advice))
}

fn switch(old: &CourseOutline, new: &CourseOutline) -> Option<Change> {
    let (_, is) = old.switch.zip(new.switch).filter(|(was, is)| was != is)?;
    let said = if is {
        words!("alle talen zitten nu in één pakket", "all languages are in one package now")
    } else {
        words!("elke taal heeft nu een eigen pakket", "each language has a package of its own now")
    };
    Some(change("course-languages", Class::Compatible, new, said))
}
