//! One page of the course.

use std::sync::Arc;

use serde::Serialize;

use super::Error;
use super::block::{Writer, Written};
use super::engine::Engine;
use super::escape;
use super::frame::Frame;
use super::glossary::Definitions;
use super::goals::{Goal, Goals};
use super::outline::{self, PageLink};
use crate::course::{Course, Footnote, Id, Page, PageRule, Unit};
use crate::files::zip::Spool;

/// The most objectives that a page shows at once; more of them wait until they are asked for.
const FEW: usize = 3;

/// A page and what stands around it.
pub struct Neighbourhood<'a> {
    /// The unit's index.
    pub unit: usize,
    /// The page itself.
    pub page: &'a Page,
    /// The page before it.
    pub previous: Option<&'a Page>,
    /// The page behind it.
    pub next: Option<&'a Page>,
    /// The outline of its window.
    pub outline: &'a str,
}

/// A page that was written.
pub struct WrittenPage {
    /// The whole document.
    pub html: String,
    /// Its items and the candidates of its quizzes, in order.
    pub items: Vec<Written>,
}

/// What all pages share.
#[derive(Clone, Copy)]
pub struct Shared<'a> {
    /// The course.
    pub course: &'a Course,
    /// Renders templates.
    pub engine: &'a Engine,
    /// What stands around content.
    pub frame: &'a Frame<'a>,
    /// What the course has of each objective, where every page is a SCO.
    pub goals: Option<&'a Goals<'a>>,
    /// The glossary's definitions.
    pub definitions: &'a Definitions,
    /// Where pages are kept until they are written.
    pub spool: &'a Arc<Spool>,
}

/// `data-page`: see the contract with the run-time.
#[derive(Serialize)]
struct PageData<'a> {
    id: &'a Id,
    complete: PageRule,
    required: bool,
    items: Vec<&'a Id>,
    quizzes: Vec<&'a Id>,
    objectives: Vec<&'a Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    goals: Option<Vec<Goal<'a>>>,
}

#[derive(Serialize)]
struct PageView<'a> {
    title: &'a str,
    unit: UnitView<'a>,
    minutes: Option<u32>,
    goals: Vec<&'a str>,
    few_goals: bool,
    interactive: bool,
    body: &'a str,
    footnotes: Vec<FootnoteView<'a>>,
    definitions: Vec<&'a str>,
    previous: Option<PageLink<'a>>,
    next: Option<PageLink<'a>>,
}

#[derive(Serialize)]
struct UnitView<'a> {
    id: &'a Id,
    number: usize,
    title: &'a str,
}

#[derive(Serialize)]
struct FootnoteView<'a> {
    name: &'a str,
    number: usize,
    html: &'a str,
    again: Vec<usize>,
}

/// Writes a page.
pub fn write(shared: Shared<'_>, around: &Neighbourhood<'_>) -> Result<WrittenPage, Error> {
    let mut writer = Writer::new(shared.engine);
    let body = writer.blocks(&around.page.blocks)?;
    let main = main(shared, around, &body, !writer.items.is_empty())?;
    let data = escape::json_attribute(&data(shared, around.page));
    let outline = outline::mark(around.outline, around.page.id.as_str());
    let policy = writer.hosts.policy();
    let html = shared.frame.page(&around.page.title, &data, &policy, &outline, &main);
    Ok(WrittenPage { html, items: writer.items })
}

fn main(
    shared: Shared<'_>,
    around: &Neighbourhood<'_>,
    body: &str,
    interactive: bool,
) -> Result<String, Error> {
    let page = around.page;
    let unit = shared.course.units.get(around.unit);
    let unit = unit.map(|unit: &Unit| UnitView {
        id: &unit.id,
        number: around.unit + 1,
        title: &unit.title,
    });
    let Some(unit) = unit else { return Ok(String::new()) };
    let goals = goals(shared.course, page);
    let view = PageView {
        title: &page.title,
        unit,
        minutes: page.minutes,
        few_goals: (1..=FEW).contains(&goals.len()),
        goals,
        interactive,
        body,
        footnotes: page.footnotes.iter().enumerate().map(footnote).collect(),
        definitions: shared.definitions.used(body),
        previous: around.previous.map(PageLink::new),
        next: around.next.map(PageLink::new),
    };
    Ok(shared.engine.render("page", &view)?)
}

/// The texts of a page's objectives.
fn goals<'a>(course: &'a Course, page: &Page) -> Vec<&'a str> {
    let texts = page.objectives.iter().filter_map(|id| {
        let objective = course.objectives.iter().find(|objective| objective.id == id.value)?;
        Some(objective.text.as_str())
    });
    texts.collect()
}

fn footnote((index, footnote): (usize, &Footnote)) -> FootnoteView<'_> {
    FootnoteView {
        name: &footnote.name,
        number: index + 1,
        html: &footnote.html,
        again: (2..=footnote.references).collect(),
    }
}

fn data<'a>(shared: Shared<'a>, page: &'a Page) -> PageData<'a> {
    let items = page.items().into_iter().filter(|item| item.required);
    let quizzes = page.quizzes().into_iter().filter(|quiz| quiz.required);
    PageData {
        id: &page.id,
        complete: page.complete,
        required: page.required,
        items: items.map(|item| &item.id).collect(),
        quizzes: quizzes.map(|quiz| &quiz.id).collect(),
        objectives: page.objectives.iter().map(|objective| &objective.value).collect(),
        goals: shared.goals.map(|goals| goals.of(page)),
    }
}
