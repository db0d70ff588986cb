//! `assets/course.js`: the whole course as data, which the run-time loads only where it needs more than one page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::block::Written;
use super::quiz;
use super::script;
use super::strings::Strings;
use crate::course::{Course, Grading, Id, Page, PageRule, Quiz, Response, Unit};

#[derive(Serialize)]
struct ItemData<'a> {
    page: &'a Id,
    r#type: &'static str,
    points: f64,
    grading: Grading,
    required: bool,
    title: &'a str,
    objectives: &'a [Id],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    bank: bool,
}

#[derive(Serialize)]
struct PageData<'a> {
    id: &'a Id,
    title: &'a str,
    unit: &'a Id,
    required: bool,
    complete: PageRule,
    items: Vec<&'a Id>,
    quizzes: Vec<&'a Id>,
}

#[derive(Serialize)]
struct QuizData<'a> {
    page: &'a Id,
    title: &'a str,
    points: f64,
    pass: Option<u8>,
    required: bool,
    items: Vec<&'a Id>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// The script. `items` holds what [`items`] made of each page, in the order of the pages; it is large, so it is used up.
pub fn script(course: &Course, items: Vec<String>, strings: &Strings) -> String {
    let size: usize = items.iter().map(|items| items.len() + 2).sum();
    let mut script = String::with_capacity(size + 200 * course.pages().count());
    script.push_str("window.lespakketCourse = {\n");
    for (name, data) in before_items(course) {
        script.extend(["\"", name, "\": ", &data, ",\n"]);
    }
    script.push_str("\"items\": {");
    for (at, items) in items.into_iter().filter(|items| !items.is_empty()).enumerate() {
        script.extend([if at == 0 { "" } else { ",\n" }, &items]);
    }
    script.push('}');
    for (name, data) in after_items(course, strings) {
        script.extend([",\n\"", name, "\": ", &data]);
    }
    script.push_str("\n};\n");
    script
}

fn before_items(course: &Course) -> [(&'static str, String); 4] {
    let pages: Vec<_> = course.pages().map(|(unit, page)| page_data(unit, page)).collect();
    let units = course.units.iter();
    let units: Vec<_> =
        units.map(|unit| Named { id: &unit.id, title: Some(&unit.title), text: None }).collect();
    [
        ("id", json(&course.id)),
        ("version", json(&course.version)),
        ("units", json(&units)),
        ("pages", json(&pages)),
    ]
}

fn after_items(course: &Course, strings: &Strings) -> [(&'static str, String); 3] {
    let objectives = course.objectives.iter();
    let objectives: Vec<_> = objectives
        .map(|objective| Named { id: &objective.id, title: None, text: Some(&objective.text) })
        .collect();
    [
        ("quizzes", json(&quizzes(course, strings))),
        ("objectives", json(&objectives)),
        ("strings", json(&script::section(strings, "runtime_results"))),
    ]
}

/// The items of a page and the candidates of its quizzes, as members of a JSON object.
pub fn items(page: &Page, items: &[Written]) -> String {
    let member = |written: &Written| {
        let interaction = &written.interaction;
        let data = ItemData {
            page: &page.id,
            r#type: type_name(&interaction.response),
            points: interaction.points,
            grading: interaction.grading,
            required: interaction.required,
            title: &written.title,
            objectives: &interaction.objectives,
            bank: written.bank,
        };
        format!("\"{}\": {}", interaction.id, json(&data))
    };
    items.iter().map(member).collect::<Vec<_>>().join(",\n")
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

fn page_data<'a>(unit: &'a Unit, page: &'a Page) -> PageData<'a> {
    let items = page.items().into_iter().filter(|item| item.required);
    let quizzes = page.quizzes().into_iter().filter(|quiz| quiz.required);
    PageData {
        id: &page.id,
        title: &page.title,
        unit: &unit.id,
        required: page.required,
        complete: page.complete,
        items: items.map(|item| &item.id).collect(),
        quizzes: quizzes.map(|quiz| &quiz.id).collect(),
    }
}

fn quizzes<'a>(course: &'a Course, strings: &'a Strings) -> BTreeMap<&'a str, QuizData<'a>> {
    let pages = course.pages().map(|(_, page)| page);
    let quizzes = pages.flat_map(|page| page.quizzes().into_iter().map(move |quiz| (page, quiz)));
    quizzes.map(|(page, quiz)| (quiz.id.as_str(), quiz_data(page, quiz, strings))).collect()
}

fn quiz_data<'a>(page: &'a Page, quiz: &'a Quiz, strings: &'a Strings) -> QuizData<'a> {
    let items = quiz.sections.iter().flat_map(|section| &section.items);
    QuizData {
        page: &page.id,
        title: quiz::title(quiz, strings),
        points: quiz.points(),
        pass: quiz.pass,
        required: quiz.required,
        items: items.map(|item| &item.id).collect(),
    }
}
