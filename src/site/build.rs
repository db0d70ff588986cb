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
use super::{Error, Site, course_script, credits, overview, style, totals};
use crate::course::{Course, Id, Page, address};
use crate::files::{Blob, FilePath, Files};

/// The documents at the root.
const START: &str = "index.html";

/// A page that is ready for the archive.
struct Pressed {
    id: Id,
    path: FilePath,
    blob: Blob,
    items: (String, String),
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
    for (path, text) in documents(shared)? {
        files.insert(file(path)?, Blob::packed(text.as_bytes(), course.entry_date()));
    }
    let scripts = Scripts::load(templates, &engine.strings)?;
    let (release, results) = (scripts.folder("release/"), scripts.folder("results/"));
    let (facts, named) = items.into_iter().unzip();
    let assets = [
        ("assets/style.css", style::style(templates, &course.theme)?),
        ("assets/items.js", scripts.folder("items/")),
        ("assets/video.js", scripts.folder("video/")),
        ("assets/course.js", course_script::facts(course, facts) + &release),
        (
            "assets/results.js",
            course_script::named(course, named, &engine.strings) + &release + &results,
        ),
    ];
    for (path, text) in assets {
        files.insert(file(path)?, Blob::packed(text.as_bytes(), course.entry_date()));
    }
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
    Ok(Pressed {
        id: around.page.id.clone(),
        path: file(&address::page(&around.page.id))?,
        blob: Blob::spooled(written.html.as_bytes(), shared.course.entry_date(), shared.spool),
        items: course_script::items(around.page, &written.items),
    })
}

/// The documents at the root, by path.
fn documents(shared: Shared<'_>) -> Result<Vec<(&'static str, String)>, Error> {
    let Shared { course, engine, frame, .. } = shared;
    let words = |key| engine.strings.get(key);
    let document = |name, title, main| {
        let policy = Hosts::default().policy();
        frame.document(&Document { name, title, main, policy, ..Document::default() })
    };
    let mut documents = vec![
        (START, document("index", None, overview::index(engine, course)?)?),
        (
            "contents.html",
            document(
                "contents",
                Some(words("contents.title")),
                overview::contents(engine, course)?,
            )?,
        ),
        (
            "results.html",
            document("results", Some(words("results.title")), engine.render("results", &())?)?,
        ),
        (
            "credits.html",
            document("credits", Some(words("credits.title")), credits::main(engine, course)?)?,
        ),
    ];
    if !course.glossary.is_empty() {
        let main = glossary::main(engine, course)?;
        documents
            .push(("glossary.html", document("glossary", Some(words("glossary.title")), main)?));
    }
    Ok(documents)
}

/// A path of our own; every id makes a valid one.
fn file(path: &str) -> Result<FilePath, Error> {
    FilePath::new(path).map_err(|fault| Error::said(path, &fault))
}
