//! The outline beside a page: the units, and the pages of the current one. Long lists show a window, so that a page's
//! size does not grow with the course; every page of one window shares one rendering.

use serde::Serialize;

use super::TemplateFault;
use super::engine::Engine;
use crate::course::{Course, Page, Unit, address};

/// The most units, and the most pages of a unit, that an outline shows.
pub const WINDOW: usize = 40;

/// A unit as documents show it.
#[derive(Debug, Serialize)]
pub struct UnitLink<'a> {
    /// Its stable name.
    pub id: &'a str,
    /// From 1.
    pub number: usize,
    /// Plain text.
    pub title: &'a str,
    /// Its first page.
    pub first: Option<&'a str>,
    /// Whether it is the current one.
    pub current: bool,
    /// How many pages it has.
    pub count: usize,
    /// The pages that are shown.
    pub pages: Vec<PageLink<'a>>,
    /// The last page before the window.
    pub earlier: Option<PageLink<'a>>,
    /// The first page behind the window.
    pub later: Option<PageLink<'a>>,
}

/// A page as documents show it.
#[derive(Debug, Serialize)]
pub struct PageLink<'a> {
    /// Its stable name.
    pub id: &'a str,
    /// Plain text.
    pub title: &'a str,
    /// Its file from the root.
    pub file: String,
}

#[derive(Serialize)]
struct OutlineView<'a> {
    units: Vec<UnitLink<'a>>,
    total: usize,
    bounded: bool,
}

impl<'a> PageLink<'a> {
    /// A link to a page.
    pub fn new(page: &'a Page) -> Self {
        Self { id: page.id.as_str(), title: &page.title, file: address::page(&page.id) }
    }
}

impl<'a> UnitLink<'a> {
    /// A unit with its first `most` pages.
    pub fn new(index: usize, unit: &'a Unit, most: usize) -> Self {
        Self {
            id: unit.id.as_str(),
            number: index + 1,
            title: &unit.title,
            first: unit.pages.first().map(|page| page.id.as_str()),
            current: false,
            count: unit.pages.len(),
            pages: unit.pages.iter().take(most).map(PageLink::new).collect(),
            earlier: None,
            later: None,
        }
    }

    /// The current unit with the pages of one window.
    fn current(index: usize, unit: &'a Unit, window: usize) -> Self {
        let start = window * WINDOW;
        let pages = unit.pages.iter().skip(start).take(WINDOW);
        let before = start.checked_sub(1).and_then(|last| unit.pages.get(last));
        Self {
            current: true,
            pages: pages.map(PageLink::new).collect(),
            earlier: before.map(PageLink::new),
            later: unit.pages.get(start + WINDOW).map(PageLink::new),
            ..Self::new(index, unit, 0)
        }
    }
}

/// The outline of one window of a unit's pages, without a mark for the current page.
pub fn render(
    engine: &Engine,
    course: &Course,
    unit: usize,
    window: usize,
) -> Result<String, TemplateFault> {
    let start = unit / WINDOW * WINDOW;
    let shown = course.units.iter().enumerate().skip(start).take(WINDOW);
    let units = shown.map(|(index, shown)| {
        if index == unit {
            UnitLink::current(index, shown, window)
        } else {
            UnitLink::new(index, shown, 0)
        }
    });
    let total = course.units.len();
    let view = OutlineView { units: units.collect(), total, bounded: total > WINDOW };
    engine.render("outline", &view)
}

/// The outline with its mark at the current page.
pub fn mark(outline: &str, page: &str) -> String {
    let link = format!("data-page=\"{page}\"");
    outline.replacen(&link, &format!("aria-current=\"page\" {link}"), 1)
}
