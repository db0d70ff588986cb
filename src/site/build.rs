//! The whole site: shared parts first, then every page in parallel, then what is gathered from the pages.

use std::sync::Arc;

use rayon::prelude::*;

use super::engine::Engine;
use super::frame::{Document, Frame};
use super::glossary::{self, Definitions};
use super::goals::Goals;
use super::names::Names;
use super::outline::{self, WINDOW};
use super::page::{self, Neighbourhood, Shared};
use super::policy::Hosts;
use super::script::Scripts;
use super::strings::Strings;
use super::templates::Templates;
use super::voice::{Tongue, Voice};
use super::{Error, Site, TemplateFault, course_script, credits, overview, style, totals};
use crate::course::{Course, Id, Page};
use crate::files::zip::EntryDate;
use crate::files::{Blob, FilePath, Files, Kept};

/// The document that a launch opens.
const START: &str = "index";

/// A page that is ready for the archive.
struct Pressed {
    id: Id,
    path: FilePath,
    blob: Blob,
    items: (Kept, Kept),
}

/// Renders a course in one language; `tongues` are the languages that its documents lead to.
pub fn build(course: &Course, names: &Names, tongues: &[Tongue]) -> Result<Site, Error> {
    let templates = Templates::new(&course.theme)?;
    let engine = |lang: &str| -> Result<Engine, TemplateFault> {
        let voice =
            Voice { lang: lang.to_owned(), course: course.lang.clone(), names: names.clone() };
        Engine::new(templates, Strings::load(templates, lang)?, voice)
    };
    let (own, goals, spool) = (engine(&course.lang)?, Goals::new(course), Arc::default());
    let totals = totals::totals(course);
    let frame = Frame::new(&own, course, totals, tongues)?;
    let definitions = Definitions::new(&own, course)?;
    let goals = goals.as_ref();
    let shared = Shared {
        course,
        engine: &own,
        frame: &frame,
        goals,
        definitions: &definitions,
        spool: &spool,
    };
    // Pages that are not translated are documents in their own language, words around them and all.
    let foreign = course.pages().find_map(|(_, page)| page.lang.as_deref());
    let foreign = foreign.map(engine).transpose()?;
    let other = foreign.as_ref().map(|engine| Frame::new(engine, course, totals, tongues));
    let other = foreign.as_ref().zip(other.transpose()?);
    let other = other.as_ref().map(|(engine, frame)| Shared { engine, frame, ..shared });

    let mut files: Files = course.media.clone();
    let pressed = pages(Voices { own: shared, other })?;
    let (mut pages, mut items) = (Vec::new(), Vec::new());
    for page in pressed {
        pages.push((page.id, page.path.clone()));
        items.push(page.items);
        files.insert(page.path, page.blob);
    }
    let mut shelf = Shelf { files: &mut files, date: course.entry_date() };
    documents(shared, &mut shelf)?;
    let scripts = Scripts::load(templates, &own.strings)?;
    let (release, results) = (scripts.folder("release/"), scripts.folder("results/"));
    shelf.add("assets/style.css", &style::style(templates, &course.theme)?)?;
    shelf.add("assets/items.js", &scripts.folder("items/"))?;
    shelf.add("assets/video.js", &scripts.folder("video/"))?;
    let (facts, shown) = items.into_iter().unzip();
    shelf.add("assets/course.js", &(course_script::facts(course, facts)? + &release))?;
    let shown = course_script::named(course, shown, &own.strings)?;
    let path = format!("assets/{}.js", names.script("results"));
    shelf.add(&path, &(shown + &release + &results))?;
    Ok(Site { start: file(&names.document(START))?, pages, files, scripts })
}

/// What the pages of a course are written with: those in its language, and those that are not translated.
#[derive(Clone, Copy)]
struct Voices<'a> {
    own: Shared<'a>,
    other: Option<Shared<'a>>,
}

impl<'a> Voices<'a> {
    fn of(self, page: &Page) -> Shared<'a> {
        self.other.filter(|_| page.lang.is_some()).unwrap_or(self.own)
    }
}

/// Every page, in order; each is compressed right away so that memory stays small.
fn pages(voices: Voices<'_>) -> Result<Vec<Pressed>, Error> {
    let shared = voices.own;
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
        .map(|(unit, window)| press_window(voices, &all, &starts, unit, window))
        .collect();
    pressed.map(|windows| windows.into_iter().flatten().collect())
}

/// The pages of one window of a unit, which share an outline.
fn press_window(
    voices: Voices<'_>,
    all: &[&Page],
    starts: &[usize],
    unit: usize,
    window: usize,
) -> Result<Vec<Pressed>, Error> {
    let shared = voices.own;
    let render = |shared: Shared<'_>| outline::render(shared.engine, shared.course, unit, window);
    let outline = render(shared)?;
    let other = voices.other.map(render).transpose()?;
    let count = shared.course.units.get(unit).map_or(0, |unit| unit.pages.len());
    let start = starts.get(unit).copied().unwrap_or_default();
    let first = start + window * WINDOW;
    let last = (first + WINDOW).min(start + count);
    let around = |index: usize| {
        let page = *all.get(index)?;
        let previous = index.checked_sub(1).and_then(|previous| all.get(previous)).copied();
        let next = all.get(index + 1).copied();
        let outline = other.as_ref().filter(|_| page.lang.is_some()).unwrap_or(&outline);
        Some(Neighbourhood { unit, page, previous, next, outline })
    };
    let press = |around: Neighbourhood<'_>| press(voices.of(around.page), &around);
    (first..last).into_par_iter().filter_map(around).map(press).collect()
}

fn press(shared: Shared<'_>, around: &Neighbourhood<'_>) -> Result<Pressed, Error> {
    let written = page::write(shared, around)?;
    let (facts, shown) = course_script::items(around.page, &written.items);
    Ok(Pressed {
        id: around.page.id.clone(),
        path: file(&shared.engine.voice.names.page(&around.page.id))?,
        blob: Blob::spooled(written.html.as_bytes(), shared.course.entry_date(), shared.spool),
        items: (Kept::new(facts, shared.spool), Kept::new(shown, shared.spool)),
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
    let names = &engine.voice.names;
    let mut add = |name: &str, main: String| {
        let key = format!("{name}.title");
        let title = (name != "index").then(|| engine.strings.get(&key));
        let policy = Hosts::default().policy();
        let document = Document { name, title, main, policy, ..Document::default() };
        shelf.add(&names.document(name), &frame.document(&document)?)
    };
    let results = ResultsView { script: names.script("results") };
    add("index", overview::index(engine, course)?)?;
    add("contents", overview::contents(engine, course)?)?;
    add("results", engine.render("results", &results)?)?;
    add("credits", credits::main(engine, course)?)?;
    if !course.glossary.is_empty() {
        add("glossary", names.prose(&glossary::main(engine, course)?).into_owned())?;
    }
    Ok(())
}

/// What the results page loads.
#[derive(serde::Serialize)]
struct ResultsView {
    script: String,
}

/// A path of our own; every id makes a valid one.
fn file(path: &str) -> Result<FilePath, TemplateFault> {
    FilePath::new(path).map_err(|fault| TemplateFault::said(path, &fault))
}
