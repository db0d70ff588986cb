//! A page of a package of ours: what its attributes say, and digests of what a learner reads.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use super::data::{PageData, QuizData};
use super::html::{self, Event};
use crate::check::page::bytes::text;
use crate::check::page::tag::Tag;
use crate::course::Id;
use crate::release::digests::Texts;
use crate::release::outline::{ItemOutline, PageOutline, QuizOutline};

/// What was read of a page.
pub struct PageRead {
    pub id: Id,
    pub page: PageOutline,
    /// Those of its quizzes too.
    pub items: BTreeMap<Id, ItemOutline>,
    pub quizzes: BTreeMap<Id, QuizOutline>,
}

/// An item: its data is an interaction's, which an outline shares.
#[derive(serde::Deserialize)]
struct ItemData {
    id: Id,
    #[serde(flatten)]
    outline: ItemOutline,
}

/// Reads a page; none when it is no page of ours, or one that a later version of the program wrote otherwise.
pub fn read(bytes: &[u8]) -> Option<PageRead> {
    let mut reader = Reader::default();
    html::walk(bytes, &mut |event| reader.see(&event));
    if reader.is_strange {
        return None;
    }
    let data = reader.page?;
    let sections = reader.quizzes.iter().flat_map(|(_, quiz)| &quiz.sections);
    let candidates: BTreeSet<Id> = sections.flat_map(|section| section.items.clone()).collect();
    let page = PageOutline {
        title: reader.title.words(),
        complete: data.complete,
        required: data.required,
        items: reader
            .items
            .iter()
            .map(|(item, _)| item.id.clone())
            .filter(|id| !candidates.contains(id))
            .collect(),
        quizzes: reader.quizzes.iter().map(|(id, _)| id.clone()).collect(),
        text: reader.text.digest(),
    };
    let items = reader.items.into_iter();
    let items =
        items.map(|(item, read)| (item.id, ItemOutline { text: read.digest(), ..item.outline }));
    Some(PageRead {
        id: data.id,
        page,
        items: items.collect(),
        quizzes: reader.quizzes.into_iter().collect(),
    })
}

/// What the text at a place of a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What stands around the content, or what the program itself says.
    Nothing,
    /// The content of the page.
    Page,
    /// The page's title.
    Title,
    /// An item, by its index.
    Item(usize),
}

/// Words and marks, in order, each on a line.
#[derive(Default)]
struct Reading(String);

impl Reading {
    fn add(&mut self, bytes: &[u8]) {
        text(bytes).split_whitespace().for_each(|word| self.note(word));
    }

    fn note(&mut self, mark: &str) {
        self.0.push_str(mark);
        self.0.push('\n');
    }

    fn words(&self) -> String {
        self.0.lines().collect::<Vec<_>>().join(" ")
    }

    fn digest(&self) -> String {
        Texts::new().add(&self.0).end()
    }
}

/// How deep elements are told apart: far deeper than pages of ours nest.
const DEEPEST: usize = 256;

/// Reads a page from start to end.
#[derive(Default)]
struct Reader {
    page: Option<PageData>,
    title: Reading,
    text: Reading,
    items: Vec<(ItemData, Reading)>,
    quizzes: Vec<(Id, QuizOutline)>,
    /// The elements that are open, each with what its text belongs to.
    open: Vec<(Vec<u8>, Part)>,
    /// How many more are open within the deepest that are told apart.
    beyond: usize,
    /// Whether data did not have the form that this version writes.
    is_strange: bool,
}

/// What the program itself says around and in what the author wrote, by classes of its templates.
const OWN: [&str; 10] = [
    "page-head",
    "definition",
    "item-kind",
    "item-meta",
    "item-result",
    "hint-title",
    "model-title",
    "rubric-title",
    "needs-script",
    "back",
];
/// Elements of an author's text that change what it looks like.
const MARKS: [&str; 22] = [
    "em",
    "strong",
    "code",
    "pre",
    "sup",
    "sub",
    "del",
    "mark",
    "kbd",
    "abbr",
    "blockquote",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "img",
    "video",
    "audio",
    "source",
    "track",
];
/// Attributes of an author's text that a reader notices.
const SHOWN: [&str; 4] = ["src", "href", "alt", "poster"];

impl Reader {
    fn see(&mut self, event: &Event) {
        match event {
            Event::Open(tag) => self.begin(tag),
            Event::Close(name) => self.end(name),
            Event::Text(bytes) => {
                let part = self.part();
                if let Some(reading) = self.reading(part) {
                    reading.add(bytes);
                }
            }
        }
    }

    fn part(&self) -> Part {
        self.open.last().map_or(Part::Nothing, |(_, part)| *part)
    }

    fn reading(&mut self, part: Part) -> Option<&mut Reading> {
        match part {
            Part::Nothing => None,
            Part::Page => Some(&mut self.text),
            Part::Title => Some(&mut self.title),
            Part::Item(index) => self.items.get_mut(index).map(|(_, reading)| reading),
        }
    }

    fn begin(&mut self, tag: &Tag) {
        let part = self.part_of(tag);
        if let Some(reading) = self.reading(part) {
            mark(tag, reading);
        }
        if html::is_void(tag) {
            return;
        }
        if self.open.len() == DEEPEST {
            self.beyond += 1;
        } else {
            self.open.push((tag.name.to_ascii_lowercase(), part));
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let found = self.open.iter().rposition(|(open, _)| open.eq_ignore_ascii_case(name));
        if let Some(found) = found {
            self.open.truncate(found);
        }
    }

    fn part_of(&mut self, tag: &Tag) -> Part {
        if tag.is("html") {
            self.page = self.data(tag, "data-page");
        }
        if tag.value("data-item").is_some() {
            return self.item(tag);
        }
        if tag.value("data-quiz").is_some() {
            if let Some(quiz) = self.data::<QuizData>(tag, "data-quiz") {
                self.note(&format!("quiz {}", quiz.id));
                self.quizzes.push((quiz.id.clone(), quiz.outline()));
            }
            return Part::Nothing;
        }
        match self.part() {
            _ if tag.is("main") => Part::Page,
            Part::Nothing if tag.is("h1") && self.is_in_main() && self.title.0.is_empty() => {
                Part::Title
            }
            _ if tag.is("nav") || tag.is("button") || is_own(tag) => Part::Nothing,
            part => part,
        }
    }

    fn is_in_main(&self) -> bool {
        self.open.iter().any(|(name, _)| name == b"main")
    }

    fn item(&mut self, tag: &Tag) -> Part {
        let Some(item) = self.data::<ItemData>(tag, "data-item") else { return Part::Nothing };
        self.note(&format!("item {}", item.id));
        self.items.push((item, Reading::default()));
        Part::Item(self.items.len() - 1)
    }

    /// Where a question stands in a text counts.
    fn note(&mut self, what: &str) {
        if self.part() == Part::Page {
            self.text.note(what);
        }
    }

    fn data<T: DeserializeOwned>(&mut self, tag: &Tag, name: &str) -> Option<T> {
        let json = text(tag.value(name)?);
        let data = serde_json::from_str(&json).ok();
        self.is_strange |= data.is_none();
        data
    }
}

fn is_own(tag: &Tag) -> bool {
    let classes = String::from_utf8_lossy(tag.value("class").unwrap_or_default());
    classes.split_ascii_whitespace().any(|class| OWN.contains(&class))
}

fn mark(tag: &Tag, reading: &mut Reading) {
    if MARKS.iter().any(|name| tag.is(name)) {
        reading.note(&format!("<{}>", text(tag.name).to_ascii_lowercase()));
    }
    let shown = SHOWN.iter().filter_map(|name| Some((name, tag.value(name)?)));
    for (name, value) in shown {
        reading.note(&format!("{name}={}", text(value)));
    }
}
