//! What is read and seen beside items: objectives, terms and media.

use super::split;
use crate::course::{Class, Named};
use crate::release::change::{Change, Subject};
use crate::release::outline::Outline;
use crate::words;

pub fn compare(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    renamed(before, after, changes);
    translations(before, after, changes);
    objectives(before, after, changes);
    let terms = split(&before.terms, &after.terms);
    let other = terms.both.iter().filter(|(_, was, is)| was != is).map(|(id, ..)| *id);
    let ids = terms.gone.iter().chain(&terms.new).map(|(id, _)| *id).chain(other);
    for id in ids {
        let said = words!("het begrip is anders", "the term changed");
        changes.push(Change::new(
            "term",
            Class::Text,
            Subject::Term(id.clone()),
            id.as_str(),
            said,
        ));
    }
    let media = split(&before.media, &after.media);
    let other = media.both.iter().filter(|(_, was, is)| was != is).map(|(path, ..)| *path);
    for path in media.gone.iter().chain(&media.new).map(|(path, _)| *path).chain(other) {
        let said = words!("het bestand is anders", "the file changed");
        changes.push(Change::new("media", Class::Text, Subject::File(path.clone()), path, said));
    }
}

/// Work is kept by ids, so a learner may have it in any language that there is.
fn translations(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let split = split(&before.translations, &after.translations);
    let mut add = |code, class, said| {
        changes.push(Change::new(code, class, Subject::Course, &after.course.title, said));
    };
    for (lang, _) in split.gone {
        add(
            "translation-removed",
            Class::Compatible,
            words!(
                "de vertaling `{lang}` is weg; het werk van cursisten blijft",
                "the translation `{lang}` is gone; learners' work stays"
            ),
        );
    }
    for (lang, _) in split.new {
        add(
            "translation-added",
            Class::Compatible,
            words!("er is een vertaling bij: `{lang}`", "there is one more translation: `{lang}`"),
        );
    }
    for (lang, ..) in split.both.into_iter().filter(|(_, was, is)| was != is) {
        add(
            "translation-text",
            Class::Text,
            words!("de vertaling `{lang}` is anders", "the translation `{lang}` changed"),
        );
    }
}

/// New names in the source; in packages nothing changes, but the ledger is to know them.
fn renamed(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    for (what, name, id) in after.names.iter().filter(|name| !before.names.contains(name)) {
        let subject = match what {
            Named::Unit => Subject::Unit(id.clone()),
            Named::Page => Subject::Page(id.clone()),
            Named::Task if after.quizzes.contains_key(id) => Subject::Quiz(id.clone()),
            Named::Task => Subject::Item(id.clone()),
            Named::Objective => Subject::Objective(id.clone()),
        };
        let said = words!(
            "heet in de bron nu anders; in pakketten blijft de naam",
            "has another name in the source; in packages the name stays"
        );
        changes.push(
            Change::new("renamed", Class::Text, subject, id.as_str(), said)
                .from_to(id.as_str(), name.as_str()),
        );
    }
}

fn objectives(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    let split = split(&before.objectives, &after.objectives);
    let made = |code, class, id: &crate::course::Id, text: &str, said| {
        Change::new(code, class, Subject::Objective(id.clone()), text, said)
    };
    for (id, text) in split.gone {
        let said = words!(
            "het leerdoel is weg; het LMS ziet er geen resultaat meer van",
            "the objective is gone; the LMS sees no more result of it"
        );
        changes.push(made("objective-removed", Class::Compatible, id, text, said));
    }
    for (id, text) in split.new {
        changes.push(made(
            "objective-added",
            Class::Compatible,
            id,
            text,
            words!("er komt een leerdoel bij", "there is one more objective"),
        ));
    }
    for (id, old, new) in split.both {
        if old != new {
            let said =
                words!("het leerdoel is anders verwoord", "the objective is worded otherwise");
            changes.push(made("objective-text", Class::Text, id, new, said).from_to(old, new));
        }
    }
}
