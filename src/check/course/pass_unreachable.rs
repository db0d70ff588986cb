//! A pass mark can be reached.

use super::scope;
use crate::course::{CompletionRule, Course};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A pass mark where nothing brings points.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/pass-unreachable",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Er is een grens om te slagen, maar niets levert punten op.\n\n\
            Niemand kan dan slagen, en een cursus met `rule = \"passed\"` komt nooit af. Alleen vragen die het programma zelf \
            nakijkt tellen voor de score; open vragen, enquêtevragen en vragen met `points=0` niet.\n\n\
            Zet er vragen bij die punten opleveren, of kies `rule = \"all_required\"` zonder `pass`.",
        en: "There is a pass mark, but nothing brings points.\n\n\
            Nobody can pass then, and a course with `rule = \"passed\"` is never done. Only questions that the program marks \
            count towards the score; open questions, surveys and questions with `points=0` do not.\n\n\
            Add questions that bring points, or choose `rule = \"all_required\"` without `pass`.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let help = || {
        words!(
            "zet er vragen bij die het programma nakijkt, of haal de grens weg",
            "add questions that the program marks, or take the pass mark out"
        )
    };
    let points: f64 = course.pages().map(|(_, page)| scope::points(page)).sum();
    let asks = course.completion.rule == CompletionRule::Passed
        || course.completion.pass.is_some_and(|pass| pass > 0);
    if asks && points <= 0.0 {
        let message = words!(
            "de cursus heeft een grens om te slagen, maar geen vraag levert punten op",
            "the course has a pass mark, but no question brings points"
        );
        findings.add(&CODE, Place::file(&course.source), message, help());
    }
    for quiz in course.pages().flat_map(|(_, page)| page.quizzes()) {
        if quiz.pass.is_some_and(|pass| pass > 0) && quiz.points() <= 0.0 {
            let id = &quiz.id;
            let message = words!(
                "toets `{id}` heeft een grens om te slagen, maar geen vraag levert punten op",
                "quiz `{id}` has a pass mark, but none of its questions brings points"
            );
            findings.add(&CODE, quiz.place.clone(), message, help());
        }
    }
}
