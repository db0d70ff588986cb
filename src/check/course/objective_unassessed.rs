//! Each objective is assessed by a question.

use std::collections::BTreeSet;

use super::scope;
use crate::course::{Course, Response};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// An objective that no question assesses.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/objective-unassessed",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Geen enkele vraag toetst dit leerdoel.\n\n\
            De cursist kan dan niet laten zien dat het doel bereikt is, en de leeromgeving krijgt er geen uitslag van. Een \
            leerdoel dat alleen op een pagina staat, wordt wel behandeld maar niet getoetst.\n\n\
            Zet het leerdoel bij een vraag:  :::question{#medium type=choice objectives=bereik}",
        en: "No question assesses this objective.\n\n\
            The learner cannot show that it was reached, and the LMS gets no result for it. An objective that only stands on \
            a page is taught, but not assessed.\n\n\
            Name it in a question:  :::question{#medium type=choice objectives=reach}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let questions = scope::questions(course);
    let assessed: BTreeSet<_> = questions
        .iter()
        .filter(|asked| asked.item.answer.response() != Response::None)
        .flat_map(|asked| &asked.item.objectives)
        .collect();
    for objective in course.objectives.iter().filter(|one| !assessed.contains(&one.id)) {
        let id = &objective.id;
        findings.add(
            &CODE,
            objective.place.clone(),
            words!(
                "geen vraag toetst het leerdoel `{id}`",
                "no question assesses the objective `{id}`"
            ),
            words!(
                "zet `objectives={id}` bij een vraag, of haal het leerdoel weg",
                "add `objectives={id}` to a question, or take the objective out"
            ),
        );
    }
}
