//! The documents that show the whole course: the start page and the list of all pages.

use serde::Serialize;

use super::TemplateFault;
use super::engine::Engine;
use super::outline::{PageLink, UnitLink, WINDOW};
use super::strings::Strings;
use crate::course::Course;

/// The most pages of a unit that the start page shows.
const CARD: usize = 12;

#[derive(Serialize)]
struct IndexView<'a> {
    title: &'a str,
    description: &'a str,
    facts: Vec<String>,
    first: Option<PageLink<'a>>,
    goals: Vec<&'a str>,
    units: Vec<UnitCard<'a>>,
    bounded: bool,
    total: usize,
}

#[derive(Serialize)]
struct UnitCard<'a> {
    #[serde(flatten)]
    unit: UnitLink<'a>,
    complete: bool,
    facts: String,
}

#[derive(Serialize)]
struct ContentsView<'a> {
    units: Vec<UnitLink<'a>>,
}

/// The content of the start page.
pub fn index(engine: &Engine, course: &Course) -> Result<String, TemplateFault> {
    let units = course.units.iter().enumerate().take(WINDOW);
    let units = units.map(|(index, unit)| UnitCard {
        unit: UnitLink::new(index, unit, CARD),
        complete: unit.pages.len() <= CARD,
        facts: engine.strings.count("index.pages", unit.pages.len()),
    });
    let view = IndexView {
        title: &course.title,
        description: &course.description,
        facts: facts(&engine.strings, course),
        first: course.pages().next().map(|(_, page)| PageLink::new(page)),
        goals: course.objectives.iter().map(|objective| objective.text.as_str()).collect(),
        units: units.collect(),
        bounded: course.units.len() > WINDOW,
        total: course.units.len(),
    };
    engine.render("index", &view)
}

/// The content of the list of all pages.
pub fn contents(engine: &Engine, course: &Course) -> Result<String, TemplateFault> {
    let units = course.units.iter().enumerate();
    let units = units.map(|(index, unit)| UnitLink::new(index, unit, usize::MAX)).collect();
    engine.render("contents", &ContentsView { units })
}

/// How big a course is: units, pages, study time.
fn facts(strings: &Strings, course: &Course) -> Vec<String> {
    let minutes: u32 = course.pages().filter_map(|(_, page)| page.minutes).sum();
    let mut facts = vec![
        strings.count("index.units_count", course.units.len()),
        strings.count("index.pages", course.pages().count()),
    ];
    match minutes {
        0 => {}
        1..=89 => facts.push(strings.fill("index.minutes", "n", &minutes.to_string())),
        _ => {
            let hours = f64::from((minutes + 15) / 30) / 2.0;
            facts.push(strings.fill("index.hours", "n", &strings.number(hours)));
        }
    }
    facts
}
