//! A page that asks for answers has questions.

use super::scope;
use crate::course::{Course, Page, PageRule};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::words;

/// A page whose rule asks for what is not on it.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/page-rule-idle",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina is pas af als er vragen beantwoord zijn, maar die staan er niet op.\n\n\
            Met `complete = \"answered\"` telt elke verplichte vraag; met `complete = \"passed\"` moeten ze ook goed zijn. Zonder \
            zulke vragen zegt de regel niets, en dat is zelden de bedoeling.\n\n\
            Zet er een vraag bij, of kies `complete = \"viewed\"`.",
        en: "A page is done once questions are answered, but there are none on it.\n\n\
            With `complete = \"answered\"` every required question counts; with `complete = \"passed\"` they must be right, too. \
            Without such questions the rule says nothing, which is seldom meant.\n\n\
            Add a question, or choose `complete = \"viewed\"`.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for (_, page) in course.pages() {
        if let Some(message) = fault(page) {
            findings.add(
                &CODE,
                page.place.clone(),
                message,
                words!(
                    "zet er een vraag bij, of kies `complete = \"viewed\"`",
                    "add a question, or choose `complete = \"viewed\"`"
                ),
            );
        }
    }
}

fn fault(page: &Page) -> Option<Words> {
    let required = page.items().iter().any(|item| item.required)
        || page.quizzes().iter().any(|quiz| quiz.required);
    match page.complete {
        PageRule::Answered if !required => Some(words!(
            "deze pagina wacht op antwoorden, maar er staat geen verplichte vraag op",
            "this page waits for answers, but has no required question"
        )),
        PageRule::Passed if !required || scope::points(page) <= 0.0 => Some(words!(
            "deze pagina wacht op goede antwoorden, maar er staat geen verplichte vraag op die punten oplevert",
            "this page waits for right answers, but has no required question that brings points"
        )),
        _ => None,
    }
}
