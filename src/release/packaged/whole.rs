//! What a package says of the course as a whole: its start page, list of pages, glossary and manifest.

use std::collections::BTreeMap;

use super::data::CourseData;
use super::html::{self, Event};
use crate::check::page::bytes::text;
use crate::check::page::tag::Tag;
use crate::course::{Id, address};
use crate::files::Files;
use crate::format::content_package::view::Manifest;
use crate::format::content_package::{Dialect, MANIFEST};
use crate::package::Package;
use crate::release::digests::Texts;
use crate::release::outline::UnitOutline;

/// The start page.
pub struct Start {
    /// What holds for the whole course.
    pub course: CourseData,
    /// Plain text; empty when there is none.
    pub description: String,
}

/// How long a document may be, in bytes: a list of a hundred thousand pages.
const LONGEST: usize = 16 << 20;

fn document(files: &Files, path: &str) -> Option<std::sync::Arc<[u8]>> {
    files.get(path)?.head(LONGEST).ok()
}

/// The start page; none when it is not ours. The shell of an LMS stands before it there.
pub fn start(files: &Files) -> Option<Start> {
    let documents = ["start.html", "index.html", "contents.html"];
    let mut documents = documents.iter().filter_map(|path| document(files, path));
    documents.find_map(|bytes| {
        let mut course = None;
        let mut description = Gathered::default();
        html::walk(&bytes, &mut |event| {
            if let Event::Open(tag) = &event
                && tag.is("html")
            {
                course = tag
                    .value("data-course")
                    .and_then(|json| serde_json::from_str(&text(json)).ok());
            }
            description.see(&event, |tag| has_class(tag, "lead"));
        });
        let description =
            description.found.into_iter().next().map(|(_, text)| text).unwrap_or_default();
        Some(Start { course: course?, description })
    })
}

/// Texts of elements of one sort, each with the id of the element.
#[derive(Default)]
struct Gathered {
    found: Vec<(String, String)>,
    /// How many elements are open within the one that is being read.
    depth: usize,
}

impl Gathered {
    fn see(&mut self, event: &Event, wanted: impl Fn(&Tag) -> bool) {
        match event {
            Event::Open(tag) if self.depth > 0 => self.depth += usize::from(!html::is_void(tag)),
            Event::Open(tag) if wanted(tag) => {
                self.found.push((text(tag.value("id").unwrap_or_default()), String::new()));
                self.depth = 1;
            }
            Event::Close(_) => self.depth = self.depth.saturating_sub(1),
            Event::Text(bytes) if self.depth > 0 => {
                if let Some((_, found)) = self.found.last_mut() {
                    for word in text(bytes).split_whitespace() {
                        found.push_str(if found.is_empty() { "" } else { " " });
                        found.push_str(word);
                    }
                }
            }
            _ => {}
        }
    }
}

fn has_class(tag: &Tag, class: &str) -> bool {
    let classes = String::from_utf8_lossy(tag.value("class").unwrap_or_default());
    classes.split_ascii_whitespace().any(|one| one == class)
}

/// The units with their pages, as the list of pages shows them.
pub fn units(files: &Files) -> Vec<UnitOutline> {
    let Some(bytes) = document(files, "contents.html") else { return Vec::new() };
    let mut units: Vec<UnitOutline> = Vec::new();
    let mut in_title = false;
    html::walk(&bytes, &mut |event| match event {
        Event::Open(tag) => {
            if let Some(id) = tag.value("id").and_then(|id| unit_id(&text(id))) {
                units.push(UnitOutline { id, title: String::new(), pages: Vec::new() });
            }
            let Some(unit) = units.last_mut() else { return };
            in_title = in_title || tag.is("h2");
            unit.pages.extend(tag.value("data-page").and_then(|id| Id::new(&text(id))));
            // The number before a title is the program's.
            if has_class(tag, "outline-number") {
                in_title = false;
            }
        }
        Event::Close(name) => in_title = name.eq_ignore_ascii_case(b"span"),
        Event::Text(bytes) => {
            if let Some(unit) = units.last_mut().filter(|unit| in_title && unit.pages.is_empty()) {
                unit.title.push_str(&text(bytes));
            }
        }
    });
    for unit in &mut units {
        unit.title = unit.title.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    units
}

fn unit_id(anchor: &str) -> Option<Id> {
    Id::new(anchor.strip_prefix("unit-")?)
}

/// Digests of the terms of the glossary.
pub fn terms(files: &Files) -> BTreeMap<Id, String> {
    let Some(bytes) = document(files, "glossary.html") else { return BTreeMap::new() };
    let mut gathered = Gathered::default();
    html::walk(&bytes, &mut |event| {
        gathered.see(&event, |tag| tag.value("id").is_some_and(|id| id.starts_with(b"term-")));
    });
    let terms = gathered.found.into_iter();
    let digest = |text: &str| Texts::new().add(text).end();
    terms
        .filter_map(|(id, text)| Some((Id::new(id.strip_prefix("term-")?)?, digest(&text))))
        .collect()
}

/// What the manifest calls the course: it derives from the `uuid`.
pub fn identity(package: &Package) -> String {
    let manifest = package.manifest.as_ref().map(|(_, document)| document.root.value("identifier"));
    manifest.flatten().unwrap_or_default().to_owned()
}

/// A digest of how it looks.
pub fn look(files: &Files) -> String {
    let style = files.get("assets/style.css").and_then(|blob| blob.sha256().ok());
    let mut texts = Texts::new();
    texts.add(&style.unwrap_or_default()).end()
}

/// What an LMS keeps attempts by, with the page that it opens; none for the whole course.
pub fn activities(package: &Package) -> BTreeMap<String, Option<Id>> {
    let Some((path, document)) = &package.manifest else { return BTreeMap::new() };
    let Some(dialect) = Dialect::of(&document.root).filter(|_| path.as_str() == MANIFEST) else {
        return BTreeMap::new();
    };
    let manifest = Manifest::new(document, dialect);
    let resources = manifest.resources();
    let launched: BTreeMap<&str, &str> =
        resources.filter_map(|resource| Some((resource.identifier()?, resource.href()?))).collect();
    let items = manifest.items().filter_map(|item| {
        let page = launched.get(item.target()?).and_then(|href| page_of(href));
        Some((item.identifier()?.to_owned(), page))
    });
    items.collect()
}

/// The page that an address opens.
fn page_of(href: &str) -> Option<Id> {
    let name = href.strip_prefix(address::PAGES)?.strip_prefix('/')?.strip_suffix(".html")?;
    Id::new(name)
}
