//! Questions that are drawn by chance weigh the same.

use crate::course::{Course, Item, Quiz, Section};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A draw from questions with different points.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/uneven-draw",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een toets trekt uit vragen die niet even zwaar tellen.\n\n\
            De ene cursist krijgt dan een toets met meer punten dan de andere, terwijl de cursus voor iedereen met hetzelfde \
            totaal rekent. Dat is niet eerlijk uit te leggen.\n\n\
            Geef alle vragen waaruit getrokken wordt evenveel `points`, of maak per gewicht een deel:\n\
            ::section{bank=banks/sm.md tag=kort draw=4} en ::section{bank=banks/sm.md tag=lang draw=1}",
        en: "A quiz draws from questions that do not weigh the same.\n\n\
            One learner then gets a quiz with more points than another, while the course reckons with one total for all. That \
            is hard to explain as fair.\n\n\
            Give all questions of the draw the same `points`, or make a section for each weight:\n\
            ::section{bank=banks/sm.md tag=short draw=4} and ::section{bank=banks/sm.md tag=long draw=1}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for quiz in course.pages().flat_map(|(_, page)| page.quizzes()) {
        for section in quiz.sections.iter().filter(|section| is_uneven(section)) {
            report(quiz, section, findings);
        }
    }
}

fn is_uneven(section: &Section) -> bool {
    let drawn = section.draw.is_some_and(|draw| draw < section.items.len());
    let (least, most) = bounds(section);
    drawn && most - least > f64::EPSILON
}

/// The least and most points of a question.
fn bounds(section: &Section) -> (f64, f64) {
    let points = || section.items.iter().map(Item::graded_points);
    (points().fold(f64::INFINITY, f64::min), points().fold(0.0, f64::max))
}

fn report(quiz: &Quiz, section: &Section, findings: &mut Findings) {
    let id = &quiz.id;
    let (least, most) = bounds(section);
    findings.add(
        &CODE,
        quiz.place.clone(),
        words!(
            "toets `{id}` trekt uit vragen van {least} tot {most} punten",
            "quiz `{id}` draws from questions of {least} to {most} points"
        ),
        words!(
            "geef ze evenveel punten, of maak per gewicht een `::section`",
            "give them the same points, or make a `::section` for each weight"
        ),
    );
}
