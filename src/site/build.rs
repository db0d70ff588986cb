//! The whole site: shared parts first, then every page in parallel, then what is gathered from the pages.

use std::sync::Arc;

use rayon::prelude::*;

use super::engine::Engine;
use super::frame::{Document, Frame};
use super::glossary::{self, Definitions};
use super::goals::Goals;
use super::outline::{self, WINDOW};
use super::page::{self, Neighbourhood, Shared};
use super::policy::Hosts;
use super::script::Scripts;
use super::strings::Strings;
use super::templates::Templates;
use super::{Error, Site, TemplateFault, course_script, credits, overview, style, totals};
use crate::course::{Course, Id, Page, address};
use crate::files::zip::EntryDate;
use crate::files::{Blob, FilePath, Files, Kept};

/// The documents at the root.
const START: &str = "index.html";

/// A page that is ready for the archive.
struct Pressed {
    id: Id,
    path: FilePath,
    blob: Blob,
    items: (Kept, Kept),
}

/// Renders a course.
pub fn build(course: &Course) -> Result<Site, Error> {
    let templates = Templates::new(&course.theme)?;
    let strings = Strings::load(templates, &course.lang)?;
    let engine = Engine::new(templates, strings)?;
    let frame = Frame::new(&engine, course, totals::totals(course))?;
    let definitions = Definitions::new(&engine, course)?;
    let spool = Arc::default();
    let definitions = &definitions;
    let goals = Goals::new(course);
    let goals = goals.as_ref();
    let shared =
        Shared { course, engine: &engine, frame: &frame, goals, definitions, spool: &spool };

    let mut files: Files = course.media.clone();
    let pressed = pages(shared)?;
    let (mut pages, mut items) = (Vec::new(), Vec::new());
    for page in pressed {
        pages.push((page.id, page.path.clone()));
        items.push(page.items);
        files.insert(page.path, page.blob);
    }
    let mut shelf = Shelf { files: &mut files, date: course.entry_date() };
    documents(shared, &mut shelf)?;
    let scripts = Scripts::load(templates, &engine.strings)?;
    let (release, results) = (scripts.folder("release/"), scripts.folder("results/"));
    shelf.add("assets/style.css", &style::style(templates, &course.theme)?)?;
    shelf.add("assets/items.js", &scripts.folder("items/"))?;
    shelf.add("assets/video.js", &scripts.folder("video/"))?;
    let (facts, named) = items.into_iter().unzip();
    shelf.add("assets/course.js", &(course_script::facts(course, facts)? + &release))?;
    let named = course_script::named(course, named, &engine.strings)?;
    shelf.add("assets/results.js", &(named + &release + &results))?;
    Ok(Site { start: file(START)?, pages, files, scripts })
}

/// Every page, in order; each is compressed right away so that memory stays small.
fn pages(shared: Shared<'_>) -> Result<Vec<Pressed>, Error> {
    let all: Vec<&Page> = shared.course.pages().map(|(_, page)| page).collect();
    let mut starts = Vec::with_capacity(shared.course.units.len());
    let mut count = 0;
    for unit in &shared.course.units {
        starts.push(count);
        count += unit.pages.len();
    }
    let windows: Vec<(usize, usize)> = shared
        .course
        .units
        .iter()
        .enumerate()
        .flat_map(|(unit, pages)| (0..pages.pages.len().div_ceil(WINDOW)).map(move |w| (unit, w)))
        .collect();
    let pressed: Result<Vec<Vec<Pressed>>, Error> = windows
        .into_par_iter()
        .map(|(unit, window)| press_window(shared, &all, &starts, unit, window))
        .collect();
    pressed.map(|windows| windows.into_iter().flatten().collect())
}

/// The pages of one window of a unit, which share an outline.
fn press_window(
    shared: Shared<'_>,
    all: &[&Page],
    starts: &[usize],
    unit: usize,
    window: usize,
) -> Result<Vec<Pressed>, Error> {
    let outline = outline::render(shared.engine, shared.course, unit, window)?;
    let count = shared.course.units.get(unit).map_or(0, |unit| unit.pages.len());
    let start = starts.get(unit).copied().unwrap_or_default();
    let first = start + window * WINDOW;
    let last = (first + WINDOW).min(start + count);
    let around = |index: usize| {
        let page = *all.get(index)?;
        let previous = index.checked_sub(1).and_then(|previous| all.get(previous)).copied();
        let next = all.get(index + 1).copied();
        Some(Neighbourhood { unit, page, previous, next, outline: &outline })
    };
    (first..last).into_par_iter().filter_map(around).map(|around| press(shared, &around)).collect()
}

fn press(shared: Shared<'_>, around: &Neighbourhood<'_>) -> Result<Pressed, Error> {
    let written = page::write(shared, around)?;
    let (facts, named) = course_script::items(around.page, &written.items);
    Ok(Pressed {
        id: around.page.id.clone(),
        path: file(&address::page(&around.page.id))?,
        blob: Blob::spooled(written.html.as_bytes(), shared.course.entry_date(), shared.spool),
        items: (Kept::new(facts, shared.spool), Kept::new(named, shared.spool)),
    })
}

/// Takes files as they are made and compresses them right away: some grow with the course, and none waits beside another.
struct Shelf<'a> {
    files: &'a mut Files,
    date: EntryDate,
}

impl Shelf<'_> {
    fn add(&mut self, path: &str, text: &str) -> Result<(), TemplateFault> {
        self.files.insert(file(path)?, Blob::packed(text.as_bytes(), self.date));
        Ok(())
    }
}

/// The documents at the root.
fn documents(shared: Shared<'_>, shelf: &mut Shelf<'_>) -> Result<(), TemplateFault> {
    let Shared { course, engine, frame, .. } = shared;
    let mut add = |name: &str, main: String| {
        let key = format!("{name}.title");
        let title = (name != "index").then(|| engine.strings.get(&key));
        let policy = Hosts::default().policy();
        let document = Document { name, title, main, policy, ..Document::default() };
        shelf.add(&format!("{name}.html"), &frame.document(&document)?)
    };
    add("index", overview::index(engine, course)?)?;
    add("contents", overview::contents(engine, course)?)?;
    add("results", engine.render("results", &())?)?;
    add("credits", credits::main(engine, course)?)?;
    if !course.glossary.is_empty() {
        add("glossary", glossary::main(engine, course)?)?;
    }
    Ok(())
}

/// A path of our own; every id makes a valid one.
fn file(path: &str) -> Result<FilePath, TemplateFault> {
    FilePath::new(path).map_err(|fault| TemplateFault::said(path, &fault))
}
