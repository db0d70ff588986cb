//! The outline of a course: what of it matters to a learner who began with it, without the words of its pages. One is
//! kept for each release, so that the next can be compared with it, also where there is no git.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::course::{
    CompletionRule, Counts, Course, FailedTry, FeedbackTime, Grading, Id, Named, Navigation,
    PageRule, Response, Reveal, ScoScope, Scoring, Translation, wording,
};
use crate::files;

use super::digests;

/// The outline of a course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// What holds for the whole course.
    pub course: CourseOutline,
    /// In order.
    pub units: Vec<UnitOutline>,
    /// By identity.
    pub pages: BTreeMap<Id, PageOutline>,
    /// By identity, those of banks too.
    pub items: BTreeMap<Id, ItemOutline>,
    /// By identity.
    pub quizzes: BTreeMap<Id, QuizOutline>,
    /// Their texts by identity.
    pub objectives: BTreeMap<Id, String>,
    /// Digests of the texts of the glossary, by id.
    pub terms: BTreeMap<Id, String>,
    /// Digests of media by path.
    pub media: BTreeMap<String, String>,
    /// What an LMS keeps attempts by, with the page that it opens; none for the whole course.
    pub scos: BTreeMap<String, Option<Id>>,
    /// Digests of everything that a learner reads, by the language of each translation.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, String>,
    /// What is called otherwise in the source than in packages: identities by kind and name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<(Named, Id, Id)>,
}

/// What holds for the whole course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CourseOutline {
    /// Its stable name.
    pub id: Id,
    /// What identifiers derive from.
    pub uuid: String,
    /// Plain text.
    pub title: String,
    /// Plain text.
    pub description: String,
    /// BCP 47.
    pub lang: String,
    /// When it is done.
    pub rule: CompletionRule,
    /// The pass mark in percent.
    pub pass: Option<u8>,
    /// In which order pages open.
    pub navigation: Navigation,
    /// What a SCO is.
    pub sco: ScoScope,
    /// What a failed try reports.
    pub failed: FailedTry,
    /// The edition of SCORM that `--format scorm` makes; none where that cannot be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Whether one package holds all languages; none where that cannot be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub switch: Option<bool>,
    /// A digest of how it looks and of what catalogues are told.
    pub look: String,
}

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitOutline {
    /// Identity.
    pub id: Id,
    /// Plain text.
    pub title: String,
    /// In order.
    pub pages: Vec<Id>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PageOutline {
    /// Plain text.
    pub title: String,
    /// When it is done.
    pub complete: PageRule,
    /// Whether the course asks for it.
    pub required: bool,
    /// The items that stand on the page itself, in order.
    pub items: Vec<Id>,
    /// The quizzes, in order.
    pub quizzes: Vec<Id>,
    /// A digest of everything else that a learner reads.
    pub text: String,
}

/// An item: what decides about it as the run-time sees it, and a digest of the rest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemOutline {
    /// The author's kind.
    pub kind: String,
    /// What answers it.
    #[serde(flatten)]
    pub response: Response,
    /// The stem as plain text, at most 250 characters.
    pub prompt: String,
    /// What a full answer brings.
    pub points: f64,
    /// Whether its page asks for it.
    pub required: bool,
    /// Who marks it.
    pub grading: Grading,
    /// How parts count.
    pub scoring: Scoring,
    /// Points lost for each wrong choice.
    pub negative: f64,
    /// How many tries; 0 is no limit.
    pub attempts: u32,
    /// Percent of the points lost for each further try.
    pub penalty: f64,
    /// When the key shows.
    pub reveal: Reveal,
    /// Whether the order is drawn.
    pub shuffle: bool,
    /// What it assesses.
    pub objectives: Vec<Id>,
    /// A digest of the whole stem and of what its options look like.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// A digest of hints, feedback, model answer and rubric; empty where it is part of [`ItemOutline::text`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub feedback: String,
}

/// A quiz.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuizOutline {
    /// Plain text.
    pub title: Option<String>,
    /// The pass mark in percent.
    pub pass: Option<u8>,
    /// How many tries; 0 is no limit.
    pub attempts: u32,
    /// Which try counts.
    pub counts: Counts,
    /// When feedback shows.
    pub feedback: FeedbackTime,
    /// Whether the order of items is drawn.
    pub shuffle: bool,
    /// One item at a time.
    pub linear: bool,
    /// Whether its page asks for it.
    pub required: bool,
    /// Its sections, in order.
    pub sections: Vec<SectionOutline>,
}

/// A section of a quiz.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionOutline {
    /// Plain text.
    pub title: Option<String>,
    /// The candidates.
    pub items: Vec<Id>,
    /// How many are drawn.
    pub draw: Option<usize>,
}

impl Outline {
    /// The outline of a course; its media are read for their digests.
    pub fn new(course: &Course) -> Result<Self, files::Error> {
        let pages = || course.pages().map(|(_, page)| page);
        let quizzes = || pages().flat_map(|page| page.quizzes());
        let on_pages = pages().flat_map(|page| page.items());
        let drawn = quizzes().flat_map(|quiz| &quiz.sections).flat_map(|section| &section.items);
        Ok(Self {
            course: of_course(course)?,
            units: course.units.iter().map(of_unit).collect(),
            pages: pages().map(of_page).collect::<Result<_, _>>()?,
            items: on_pages.chain(drawn).map(of_item).collect::<Result<_, _>>()?,
            quizzes: quizzes().map(|quiz| (quiz.id.clone(), of_quiz(quiz))).collect(),
            objectives: course
                .objectives
                .iter()
                .map(|one| (one.id.clone(), one.text.clone()))
                .collect(),
            terms: course
                .glossary
                .iter()
                .map(|term| (term.id.clone(), digests::term(term)))
                .collect(),
            media: digests::media(&course.media)?,
            translations: course.translations.iter().map(translation).collect::<Result<_, _>>()?,
            scos: crate::format::activities(course),
            names: course
                .names
                .iter()
                .map(|((what, name), id)| (*what, name.clone(), id.clone()))
                .collect(),
        })
    }
}

/// A translation by its language: a digest of its own outline, which holds all that differs by language.
fn translation(translation: &Translation) -> Result<(String, String), files::Error> {
    let outline = Outline::new(&translation.course)?;
    Ok((translation.lang.clone(), digests::whole(&write(&outline))))
}

fn of_course(course: &Course) -> Result<CourseOutline, files::Error> {
    Ok(CourseOutline {
        id: course.id.clone(),
        uuid: course.uuid.to_string(),
        title: course.title.clone(),
        description: course.description.clone(),
        lang: course.lang.clone(),
        rule: course.completion.rule,
        pass: course.completion.pass,
        navigation: course.navigation,
        sco: course.scorm.sco,
        failed: course.scorm.failed,
        edition: Some(course.scorm.edition.name().to_owned()),
        switch: Some(course.language_switch),
        look: digests::look(course)?,
    })
}

fn of_unit(unit: &crate::course::Unit) -> UnitOutline {
    UnitOutline {
        id: unit.id.clone(),
        title: unit.title.clone(),
        pages: unit.pages.iter().map(|page| page.id.clone()).collect(),
    }
}

fn of_page(page: &crate::course::Page) -> Result<(Id, PageOutline), files::Error> {
    let outline = PageOutline {
        title: page.title.clone(),
        complete: page.complete,
        required: page.required,
        items: page.items().into_iter().map(|item| item.id.clone()).collect(),
        quizzes: page.quizzes().into_iter().map(|quiz| quiz.id.clone()).collect(),
        text: digests::page(page)?,
    };
    Ok((page.id.clone(), outline))
}

fn of_item(item: &crate::course::Item) -> Result<(Id, ItemOutline), files::Error> {
    let seen = item.lower();
    let outline = ItemOutline {
        kind: seen.kind.to_owned(),
        response: worded(seen.response, &item.answer.view()),
        prompt: seen.prompt,
        points: seen.points,
        required: seen.required,
        grading: seen.grading,
        scoring: seen.scoring,
        negative: seen.negative,
        attempts: seen.attempts,
        penalty: seen.penalty,
        reveal: seen.reveal,
        shuffle: seen.shuffle,
        objectives: seen.objectives,
        text: digests::item(item)?,
        feedback: digests::feedback(item),
    };
    Ok((item.id.clone(), outline))
}

/// The response with the words of its options as the ledger knows them.
fn worded(mut response: Response, view: &serde_json::Value) -> Response {
    let mut html = BTreeMap::new();
    for list in view.as_object().into_iter().flat_map(serde_json::Map::values) {
        for option in list.as_array().into_iter().flatten() {
            if let (Some(id), Some(shown)) = (option["id"].as_str(), option["html"].as_str()) {
                html.insert(id, shown);
            }
        }
    }
    for side in response.sides_mut() {
        side.text = wording(&side.text, html.get(side.id.as_str()).copied().unwrap_or_default());
    }
    response
}

fn of_quiz(quiz: &crate::course::Quiz) -> QuizOutline {
    let section = |section: &crate::course::Section| SectionOutline {
        title: section.title.clone(),
        items: section.items.iter().map(|item| item.id.clone()).collect(),
        draw: section.draw,
    };
    QuizOutline {
        title: quiz.title.clone(),
        pass: quiz.pass,
        attempts: quiz.attempts,
        counts: quiz.counts,
        feedback: quiz.feedback,
        shuffle: quiz.shuffle,
        linear: quiz.linear,
        required: quiz.required,
        sections: quiz.sections.iter().map(section).collect(),
    }
}

/// The text that an outline is kept as: JSON with one line for each page, item and the like, so that a comparison of two
/// of them can be read.
#[must_use]
pub fn write(outline: &Outline) -> String {
    let Ok(serde_json::Value::Object(parts)) = serde_json::to_value(outline) else {
        return String::new();
    };
    let parts: Vec<String> =
        parts.iter().map(|(name, value)| format!("{}: {}", json(name), part(value))).collect();
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

/// Reads it back; none when it is no outline.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Outline> {
    serde_json::from_slice(bytes).ok()
}

fn part(value: &serde_json::Value) -> String {
    let lines: Vec<String> = match value {
        serde_json::Value::Object(entries) if !entries.is_empty() => {
            entries.iter().map(|(name, value)| format!("  {}: {value}", json(name))).collect()
        }
        serde_json::Value::Array(rows) if !rows.is_empty() => {
            rows.iter().map(|row| format!("  {row}")).collect()
        }
        other => return other.to_string(),
    };
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    format!("{open}\n{}\n{close}", lines.join(",\n"))
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
