//! What was released is still there, or goes on purpose.

use std::collections::BTreeSet;

use super::scope;
use crate::course::Course;
use crate::course::{Id, Registered};
use crate::finding::Words;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// Something released that is gone.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/released-removed",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Iets dat is uitgegeven, is weg: een pagina, vraag, toets of leerdoel.\n\n\
            Wat cursisten ermee deden, telt vanaf de volgende uitgave niet meer mee. Is het alleen hernoemd, zet dan de oude \
            naam erbij: dan blijft alles bewaard.\n\n:::question{#nieuwe_naam aliases=oude_naam type=choice}",
        en: "Something that was released is gone: a page, question, quiz or objective.\n\n\
            What learners did with it counts no more from the next release on. If it only got another name, add the old one: \
            then all is kept.\n\n:::question{#new_name aliases=old_name type=choice}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let Some(ledger) = &course.ledger else { return };
    let register = &ledger.register;
    let pages: BTreeSet<&Id> = course.pages().map(|(_, page)| &page.id).collect();
    let quizzes: Vec<_> = course.pages().flat_map(|(_, page)| page.quizzes()).collect();
    let quizzes: BTreeSet<&Id> = quizzes.into_iter().map(|quiz| &quiz.id).collect();
    let items: BTreeSet<&Id> =
        scope::questions(course).into_iter().map(|asked| &asked.item.id).collect();
    let objectives: BTreeSet<&Id> = course.objectives.iter().map(|goal| &goal.id).collect();
    let mut gone = |what: &Words, present: &BTreeSet<&Id>, known: Vec<(&Id, &Registered)>| {
        for (id, _) in
            known.into_iter().filter(|(id, known)| known.retired.is_none() && !present.contains(id))
        {
            removed(course, what, id, findings);
        }
    };
    gone(&words!("de pagina", "the page"), &pages, register.pages.iter().collect());
    gone(&words!("de toets", "the quiz"), &quizzes, register.quizzes.iter().collect());
    let known = register.items.iter().map(|(id, item)| (id, &item.common));
    gone(&words!("de vraag", "the question"), &items, known.collect());
    gone(
        &words!("het leerdoel", "the objective"),
        &objectives,
        register.objectives.iter().collect(),
    );
}

fn removed(course: &Course, what: &Words, id: &Id, findings: &mut Findings) {
    let (nl, en) = (&what.nl, &what.en);
    findings.add(
        &CODE,
        Place::file(&course.source),
        Words { nl: format!("{nl} `{id}` is uitgegeven en is weg"), en: format!("{en} `{id}` was released and is gone") },
        words!(
            "heet het nu anders, zet dan `aliases={id}` bij de nieuwe naam; is het met opzet weg, dan legt de volgende uitgave dat vast",
            "if it has another name now, add `aliases={id}` to it; if it is gone on purpose, the next release records that"
        ),
    );
}
