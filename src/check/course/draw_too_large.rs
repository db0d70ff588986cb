//! A quiz draws no more questions than there are.

use crate::course::{Course, Quiz};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A draw of more questions than its section holds.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/draw-too-large",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een toets trekt meer vragen dan de vragenbank heeft.\n\n\
            De student krijgt dan minder vragen dan je denkt. Let op `tag`: alleen vragen met dat label tellen mee.\n\n\
            ::quiz{#eind bank=banks/sm.md tag=webcare draw=5} vraagt vijf vragen met `tags=webcare` in banks/sm.md.",
        en: "A quiz draws more questions than its bank holds.\n\n\
            The learner then gets fewer than you think. Mind `tag`: only questions with that tag count.\n\n\
            ::quiz{#end bank=banks/sm.md tag=webcare draw=5} asks for five questions with `tags=webcare` in banks/sm.md.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for quiz in course.pages().flat_map(|(_, page)| page.quizzes()) {
        judge(quiz, findings);
    }
}

fn judge(quiz: &Quiz, findings: &mut Findings) {
    for section in &quiz.sections {
        let there = section.items.len();
        let Some(draw) = section.draw.filter(|draw| *draw > there) else { continue };
        let id = &quiz.id;
        findings.add(
            &CODE,
            quiz.place.clone(),
            words!(
                "toets `{id}` trekt {draw} vragen, maar er zijn er {there} om uit te kiezen",
                "quiz `{id}` draws {draw} questions, but there are {there} to choose from"
            ),
            words!(
                "schrijf vragen bij, of trek er hoogstens {there}",
                "write more questions, or draw {there} at most"
            ),
        );
    }
}
