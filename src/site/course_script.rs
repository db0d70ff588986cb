//! The whole course as data, which the run-time loads only where it needs more than one page: `assets/course.js` with what
//! decides about a learner's work, and `assets/results.js` with what the results page shows of it too.

use std::collections::BTreeMap;

use semver::Version;
use serde::Serialize;

use super::block::Written;
use super::quiz;
use super::script;
use super::strings::Strings;
use crate::course::{Course, Grading, Id, Page, PageRule, Quiz, Response};
use crate::files::{self, Kept};

/// What decides about an item; what is as usual is left out.
#[derive(Serialize)]
struct ItemFacts<'a> {
    #[serde(skip_serializing_if = "is_one")]
    points: f64,
    #[serde(skip_serializing_if = "is_auto")]
    grading: Grading,
    #[serde(skip_serializing_if = "is_true")]
    required: bool,
    #[serde(skip_serializing_if = "<[Id]>::is_empty")]
    objectives: &'a [Id],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    bank: bool,
}

/// An item as the results page shows it.
#[derive(Serialize)]
struct ItemData<'a> {
    page: &'a Id,
    r#type: &'static str,
    title: &'a str,
    #[serde(flatten)]
    facts: ItemFacts<'a>,
}

#[derive(Serialize)]
struct PageData<'a> {
    id: &'a Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "is_true")]
    required: bool,
    #[serde(skip_serializing_if = "is_answered")]
    complete: PageRule,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<&'a Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    quizzes: Vec<&'a Id>,
}

#[derive(Serialize)]
struct QuizData<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<&'a Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    points: f64,
    pass: Option<u8>,
    required: bool,
    items: Vec<&'a Id>,
}

#[derive(Serialize)]
struct ObjectiveData<'a> {
    id: &'a Id,
    text: &'a str,
}

/// `assets/course.js`: what decides about a learner's work. `items` holds the first of what [`items`] made of each page.
pub fn facts(course: &Course, items: Vec<Kept>) -> Result<String, files::Error> {
    data(course, items, None)
}

/// `assets/results.js`: the same with titles and words. `items` holds the second of what [`items`] made of each page.
pub fn named(course: &Course, items: Vec<Kept>, strings: &Strings) -> Result<String, files::Error> {
    data(course, items, Some(strings))
}

/// `items` is large, so it is used up.
fn data(
    course: &Course,
    items: Vec<Kept>,
    strings: Option<&Strings>,
) -> Result<String, files::Error> {
    let size: usize = items.iter().map(|items| items.len() + 2).sum();
    let mut script = String::with_capacity(size + 200 * course.pages().count());
    let pages: Vec<_> = course.pages().map(|(_, page)| page_data(page, strings)).collect();
    let head =
        [("id", json(&course.id)), ("version", json(&course.version)), ("pages", json(&pages))];
    script.push_str("window.lespakketCourse={\n");
    for (name, data) in head {
        script.extend(["\"", name, "\":", &data, ",\n"]);
    }
    script.push_str("\"items\":{");
    for (at, items) in items.into_iter().filter(|items| !items.is_empty()).enumerate() {
        script.extend([if at == 0 { "" } else { ",\n" }, &items.read()?]);
    }
    script.push('}');
    for (name, data) in after_items(course, strings) {
        script.extend([",\n\"", name, "\":", &data]);
    }
    script.push_str("\n};\n");
    Ok(script)
}

fn after_items(course: &Course, strings: Option<&Strings>) -> Vec<(&'static str, String)> {
    let objectives = course.objectives.iter();
    let objectives: Vec<_> =
        objectives.map(|goal| ObjectiveData { id: &goal.id, text: &goal.text }).collect();
    let words =
        strings.map(|strings| ("strings", json(&script::section(strings, "runtime_results"))));
    let since = since(course);
    let since = (!since.is_empty()).then(|| ("since", json(&since)));
    let data = [("quizzes", json(&quizzes(course, strings))), ("objectives", json(&objectives))];
    data.into_iter().chain(since).chain(words).collect()
}

/// From which release on answers to an item mean what they mean now, for the items that were of another kind before; those
/// that are gone too, since what learners did with them waits for their return.
fn since(course: &Course) -> BTreeMap<&Id, &Version> {
    let Some(ledger) = &course.ledger else { return BTreeMap::new() };
    let kinds = kinds(course);
    let known = ledger.register.items.iter();
    known
        .filter_map(|(id, known)| {
            let is_changed = kinds.get(id).is_some_and(|kind| *kind != known.kind);
            let meaning = if is_changed { &course.version } else { &known.meaning };
            (*meaning != known.common.since).then_some((id, meaning))
        })
        .collect()
}

/// The kinds of all items, those that quizzes draw from too.
fn kinds(course: &Course) -> BTreeMap<&Id, &'static str> {
    let pages = || course.pages().map(|(_, page)| page);
    let drawn = pages().flat_map(|page| page.quizzes()).flat_map(|quiz| &quiz.sections);
    let drawn = drawn.flat_map(|section| &section.items);
    let items = pages().flat_map(|page| page.items()).chain(drawn);
    items.map(|item| (&item.id, item.kind.id)).collect()
}

/// The items of a page and the candidates of its quizzes, as members of a JSON object: what decides about them, and the
/// same with what a learner reads of them.
pub fn items(page: &Page, items: &[Written]) -> (String, String) {
    let join = |member: fn(&Page, &Written) -> String| {
        let members =
            items.iter().map(|item| format!("\"{}\":{}", item.interaction.id, member(page, item)));
        members.collect::<Vec<_>>().join(",\n")
    };
    (join(|_, item| json(&item_facts(item))), join(|page, item| json(&item_data(page, item))))
}

fn item_facts(written: &Written) -> ItemFacts<'_> {
    let interaction = &written.interaction;
    ItemFacts {
        points: interaction.points,
        grading: interaction.grading,
        required: interaction.required,
        objectives: &interaction.objectives,
        bank: written.bank,
    }
}

fn item_data<'a>(page: &'a Page, written: &'a Written) -> ItemData<'a> {
    ItemData {
        page: &page.id,
        r#type: type_name(&written.interaction.response),
        title: &written.title,
        facts: item_facts(written),
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    clippy::float_cmp,
    reason = "serde asks with a reference; 1 is exact"
)]
fn is_one(points: &f64) -> bool {
    *points == 1.0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_true(flag: &bool) -> bool {
    *flag
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_auto(grading: &Grading) -> bool {
    *grading == Grading::Auto
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_answered(rule: &PageRule) -> bool {
    *rule == PageRule::Answered
}

/// JSON that may stand in a script.
fn json(value: &impl Serialize) -> String {
    // A value that is no JSON cannot come from our own types.
    serde_json::to_string(value).unwrap_or_default()
}

/// The same names as in an item's own data.
fn type_name(response: &Response) -> &'static str {
    match response {
        Response::Choice { .. } => "choice",
        Response::TrueFalse { .. } => "true_false",
        Response::FillIn { .. } => "fill_in",
        Response::Numeric { .. } => "numeric",
        Response::Matching { .. } => "matching",
        Response::Sequencing { .. } => "sequencing",
        Response::Likert { .. } => "likert",
        Response::LongFillIn { .. } => "long_fill_in",
        Response::Other { .. } => "other",
        Response::None => "none",
    }
}

fn page_data<'a>(page: &'a Page, strings: Option<&Strings>) -> PageData<'a> {
    let items = page.items().into_iter().filter(|item| item.required);
    let quizzes = page.quizzes().into_iter().filter(|quiz| quiz.required);
    PageData {
        id: &page.id,
        title: strings.map(|_| page.title.as_str()),
        required: page.required,
        complete: page.complete,
        items: items.map(|item| &item.id).collect(),
        quizzes: quizzes.map(|quiz| &quiz.id).collect(),
    }
}

fn quizzes<'a>(
    course: &'a Course,
    strings: Option<&'a Strings>,
) -> BTreeMap<&'a str, QuizData<'a>> {
    let pages = course.pages().map(|(_, page)| page);
    let quizzes = pages.flat_map(|page| page.quizzes().into_iter().map(move |quiz| (page, quiz)));
    quizzes.map(|(page, quiz)| (quiz.id.as_str(), quiz_data(page, quiz, strings))).collect()
}

fn quiz_data<'a>(page: &'a Page, quiz: &'a Quiz, strings: Option<&'a Strings>) -> QuizData<'a> {
    let items = quiz.sections.iter().flat_map(|section| &section.items);
    QuizData {
        page: strings.map(|_| &page.id),
        title: strings.map(|strings| quiz::title(quiz, strings)),
        points: quiz.points(),
        pass: quiz.pass,
        required: quiz.required,
        items: items.map(|item| &item.id).collect(),
    }
}
