//! What a learner does fits in what the course's edition of SCORM keeps.

use super::scope::{self, Asked};
use crate::course::{Course, Edition, GapKind, Item, Quiz, Response, ScoScope};
use crate::finding::{Clause, Code, Doc, Findings, Place, Rule, Severity, Words};
use crate::words;

/// More answers than SCORM keeps.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/state-size",
    severity: Severity::Warning,
    clauses: &[Clause { name: "SCORM Run-Time Environment, cmi.suspend_data", url: None }],
    doc: Doc {
        nl: "Het werk van een cursist past misschien niet in wat SCORM bewaart.\n\n\
            SCORM 1.2 bewaart 4096 tekens per cursus, SCORM 2004 2nd Edition 4000, latere edities 64.000. Wordt het meer, dan \
            gaan eerst de teksten van open vragen weg, daarna de gegeven antwoorden op andere vragen; de cursist krijgt dat te \
            zien. Scores, voortgang en de plaats blijven altijd.\n\n\
            Geschat wordt het langste geval: elke pagina bezocht, elke vraag beantwoord met haar langste antwoord, en de teksten \
            van open vragen niet meegerekend. Per vraag telt de lengte van de id, tien tekens en het antwoord.\n\n\
            Kies `edition = \"2004-4th\"`, maak een SCO per pagina (`sco = \"page\"`), of splits de cursus.",
        en: "A learner's work may not fit in what SCORM keeps.\n\n\
            SCORM 1.2 keeps 4096 characters a course, SCORM 2004 2nd Edition 4000, later editions 64,000. Beyond that the texts \
            of open questions go first, then the answers given to other questions, and the learner is told. Scores, progress \
            and the place always stay.\n\n\
            The longest case is estimated: every page seen, every question answered with its longest answer, and the texts of \
            open questions left out. A question counts the length of its id, ten characters and the answer.\n\n\
            Choose `edition = \"2004-4th\"`, make one SCO a page (`sco = \"page\"`), or split the course.",
    },
};

/// The version, release, seed, outcome, place and check sum.
const HEADER: usize = 96;
/// What a page costs beside its id.
const PAGE: usize = 3;
/// What a question costs beside its id and answer: attempts, flags, score and separators.
const ITEM: usize = 10;
/// What a quiz costs beside its id: as a question, and the last score.
const QUIZ: usize = 16;
/// How long a typed word or number is taken to be at most.
const TYPED: usize = 24;

/// How many characters an edition keeps of one SCO, and its name.
const fn kept(edition: Edition) -> (usize, &'static str) {
    match edition {
        Edition::Scorm12 => (4096, "SCORM 1.2"),
        Edition::Scorm2004Second => (4000, "SCORM 2004 2nd Edition"),
        Edition::Scorm2004Third => (64_000, "SCORM 2004 3rd Edition"),
        Edition::Scorm2004Fourth => (64_000, "SCORM 2004 4th Edition"),
    }
}

fn check(course: &Course, findings: &mut Findings) {
    let (kept, edition) = kept(course.scorm.edition);
    let size = size(course);
    if course.scorm.sco == ScoScope::Page || size <= kept {
        return;
    }
    findings.add(
        &CODE,
        Place::file(&course.source),
        words!(
            "de antwoorden van een cursist kunnen {size} tekens beslaan; {edition} bewaart er {kept}",
            "a learner's answers may take {size} characters; {edition} keeps {kept}"
        ),
        way_out(size),
    );
}

fn way_out(size: usize) -> Words {
    if size > kept(Edition::Scorm2004Fourth).0 {
        return words!(
            "zet `sco = \"page\"` onder `[scorm]`, of splits de cursus",
            "set `sco = \"page\"` under `[scorm]`, or split the course"
        );
    }
    words!(
        "kies `edition = \"2004-4th\"` of `sco = \"page\"` onder `[scorm]`, of splits de cursus",
        "choose `edition = \"2004-4th\"` or `sco = \"page\"` under `[scorm]`, or split the course"
    )
}

/// The longest state of the course in characters, without the texts of open questions.
fn size(course: &Course) -> usize {
    let pages: usize = course.pages().map(|(_, page)| page.id.as_str().len() + PAGE).sum();
    let quizzes: usize = course.pages().flat_map(|(_, page)| page.quizzes()).map(quiz).sum();
    let questions = scope::questions(course);
    let items: usize = questions.iter().filter(|asked| asked.quiz.is_none()).map(own_size).sum();
    HEADER + pages + quizzes + items
}

/// A quiz with its longest draw.
fn quiz(quiz: &Quiz) -> usize {
    let sections = quiz.sections.iter().map(|section| {
        let mut sizes: Vec<_> =
            section.items.iter().map(|one| quiz.id.as_str().len() + 1 + record(one)).collect();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        sizes.into_iter().take(section.draw.unwrap_or(usize::MAX)).sum::<usize>()
    });
    quiz.id.as_str().len() + QUIZ + sections.sum::<usize>()
}

fn own_size(asked: &Asked) -> usize {
    record(asked.item)
}

fn record(item: &Item) -> usize {
    item.id.as_str().len() + ITEM + answer(&item.answer.response())
}

/// The longest answer as it is kept, in characters.
fn answer(response: &Response) -> usize {
    match response {
        Response::Choice { choices, multiple: true, .. } => 2 * choices.len(),
        Response::Choice { .. } | Response::TrueFalse { .. } | Response::Likert { .. } => 1,
        Response::FillIn { gaps } => gaps.iter().map(|gap| gap_size(&gap.kind)).sum(),
        Response::Numeric { .. } => TYPED / 2,
        Response::Matching { sources, .. } => 4 * sources.len(),
        Response::Sequencing { steps, .. } => 2 * steps.len(),
        Response::LongFillIn { .. } | Response::Other { .. } | Response::None => 0,
    }
}

fn gap_size(gap: &GapKind) -> usize {
    match gap {
        GapKind::Text { accepted, .. } => {
            let longest = accepted.iter().map(|one| one.text.chars().count()).max();
            longest.unwrap_or_default().max(TYPED)
        }
        GapKind::Choice { .. } => 4,
        GapKind::Numeric { .. } => TYPED / 2,
    }
}
