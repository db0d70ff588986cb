//! Banks are drawn from.

use std::collections::BTreeSet;

use super::scope;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A bank that no quiz uses.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/unused-bank",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Geen enkele toets gebruikt deze vragenbank.\n\n\
            De vragen erin krijgt niemand te zien. Vaak is de toets vergeten, of trekt hij met een `tag` die geen vraag heeft.\n\n\
            ::quiz{#eind bank=banks/sm.md draw=5}",
        en: "No quiz uses this bank.\n\n\
            Nobody gets to see its questions. Often the quiz was forgotten, or it draws by a `tag` that no question has.\n\n\
            ::quiz{#end bank=banks/sm.md draw=5}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let asked: BTreeSet<_> =
        scope::questions(course).into_iter().map(|asked| &asked.item.id).collect();
    for bank in &course.banks {
        if bank.items.iter().any(|id| asked.contains(id)) {
            continue;
        }
        let id = &bank.id;
        findings.add(
            &CODE,
            Place::file(&bank.source),
            words!("geen toets gebruikt de vragenbank `{id}`", "no quiz uses the bank `{id}`"),
            words!(
                "maak een toets met `bank={0}`, of haal de bank weg",
                "make a quiz with `bank={0}`, or take the bank out",
                bank.source
            ),
        );
    }
}
