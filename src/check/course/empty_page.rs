//! Pages have something on them.

use crate::course::{Course, Page};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A page without content.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/empty-page",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Op een pagina staat niets dan de titel.\n\n\
            De student komt op een lege pagina uit en moet verder klikken. Schrijf er iets op, of haal de pagina uit \
            `course.toml` tot ze klaar is.",
        en: "A page holds nothing but its title.\n\n\
            The learner lands on an empty page and has to click on. Write something on it, or take the page out of \
            `course.toml` until it is ready.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for (_, page) in course.pages().filter(|(_, page)| is_empty(page)) {
        findings.add(
            &CODE,
            page.place.clone(),
            words!("op deze pagina staat niets", "this page is empty"),
            words!(
                "schrijf er iets op, of haal haar uit `course.toml`",
                "write something on it, or take it out of `course.toml`"
            ),
        );
    }
}

fn is_empty(page: &Page) -> bool {
    page.facts.words == 0
        && page.facts.media.is_empty()
        && page.items().is_empty()
        && page.quizzes().is_empty()
}
