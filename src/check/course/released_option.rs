//! What was released keeps its options.

use std::collections::BTreeSet;

use super::scope;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A released option that is gone.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/released-option",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een optie die is uitgegeven, is weg.\n\n\
            Wie haar koos, ziet zijn antwoord niet meer. Een uitgave weigert dat, tenzij je `--bump major` zegt. Staat de optie \
            er nog met heel andere woorden, dan kan het programma niet weten dat het dezelfde is.\n\n- [ ] Een betere tekst {#b}",
        en: "An option that was released is gone.\n\n\
            Who chose it no longer sees the answer. A release refuses that unless you say `--bump major`. Where the option is \
            still there in quite other words, the program cannot know that it is the same.\n\n- [ ] A better text {#b}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let Some(ledger) = &course.ledger else { return };
    for asked in scope::questions(course) {
        let item = asked.item;
        let known = ledger.register.items.get(&item.id).filter(|known| known.kind == item.kind.id);
        let Some(known) = known else { continue };
        let response = item.answer.response();
        let (options, sources) = response.sides();
        let present: BTreeSet<&str> =
            options.iter().chain(sources).map(|side| side.id.as_str()).collect();
        let released = known.options.current.iter().chain(&known.sources.current);
        for (option, text) in released.filter(|(option, _)| !present.contains(option.as_str())) {
            findings.add(
                &CODE,
                Place::clone(&item.place),
                words!("optie `{option}` is weg: {text}", "option `{option}` is gone: {text}"),
                words!(
                    "is het dezelfde optie in andere woorden, zet dan `{{#{option}}}` achter de nieuwe tekst",
                    "if it is the same option in other words, write `{{#{option}}}` behind the new text"
                ),
            );
        }
    }
}
