//! Work that a teacher must mark is known to be out of SCORM's reach.

use super::scope;
use crate::course::{Course, Grading};
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A question with `grading=teacher` in a course that becomes a SCORM package.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/teacher-marked-in-scorm",
    severity: Severity::Warning,
    clauses: &[Clause { name: "SCORM Run-Time Environment, cmi.interactions.n.result", url: None }],
    doc: Doc {
        nl: "SCORM kent geen nakijken door een docent.\n\n\
            De leeromgeving bewaart hooguit een stuk van het antwoord en laat de docent er geen punten aan geven. In een \
            SCORM-pakket krijgt de cursist daarom het modelantwoord en de rubric om zichzelf te beoordelen, en kan hij zijn \
            antwoorden downloaden om ze in te leveren. De punten tellen niet mee.\n\n\
            Kies `grading=self` als de cursist zichzelf beoordeelt, of laat het werk inleveren via een opdracht in de \
            leeromgeving. Wil je dat een docent nakijkt, maak dan een pakket dat dat kan.",
        en: "SCORM has no marking by a teacher.\n\n\
            The LMS keeps a part of the answer at best and gives the teacher no place for points. In a SCORM package the \
            learner therefore gets the model answer and the rubric for self-assessment, and can download the answers to hand \
            them in. The points do not count.\n\n\
            Choose `grading=self` when learners judge themselves, or have the work handed in through an assignment of the LMS. \
            If a teacher is to mark it, make a package that can carry that.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for asked in scope::questions(course) {
        if asked.item.grading == Grading::Teacher {
            let id = &asked.item.id;
            findings.add(
                &CODE,
                asked.item.place.clone(),
                words!(
                    "een docent moet `{id}` nakijken, en dat kan niet in SCORM",
                    "a teacher is to mark `{id}`, which SCORM cannot carry"
                ),
                words!(
                    "zet `grading=self` en geef een modelantwoord of rubric, of laat het inleveren in de leeromgeving",
                    "set `grading=self` with a model answer or rubric, or have it handed in through the LMS"
                ),
            );
        }
    }
}
