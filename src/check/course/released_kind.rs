//! What was released keeps its kind.

use super::scope;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A released item of another kind.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/released-kind",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een vraag die is uitgegeven, is een ander soort vraag geworden.\n\n\
            Wat cursisten antwoordden, past niet meer en vervalt; hun punten ook. Een uitgave weigert dat, tenzij je \
            `--bump major` zegt.\n\nGeef de nieuwe vraag een nieuw id, en haal de oude weg: dan blijft de oude score staan.",
        en: "A question that was released became another kind of question.\n\n\
            What learners answered no longer fits and is dropped, with its points. A release refuses that unless you say \
            `--bump major`.\n\nGive the new question a new id, and take the old one out: then the old score stays.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let Some(ledger) = &course.ledger else { return };
    for asked in scope::questions(course) {
        let item = asked.item;
        let Some(known) = ledger.register.items.get(&item.id) else { continue };
        let (id, was, is) = (&item.id, &known.kind, item.kind.id);
        if was == is {
            continue;
        }
        findings.add(
            &CODE,
            Place::clone(&item.place),
            words!(
                "`{id}` is uitgegeven als `{was}` en is nu `{is}`",
                "`{id}` was released as `{was}` and is `{is}` now"
            ),
            words!("geef de nieuwe vraag een nieuw id", "give the new question a new id"),
        );
    }
}
