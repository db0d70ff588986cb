//! A page: its head first, so that others can link to it, then its body.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::DeTable;

use super::block;
use super::document;
use super::fault::identity::DUPLICATE_ID;
use super::fault::reference::UNKNOWN_OBJECTIVE;
use super::front;
use super::index::Index;
use super::reading::{Base, Gathered};
use super::schema;
use super::text::Text;
use super::toml::{Table, read};
use crate::course::{Block, Id, Page, PageRule};
use crate::files::FilePath;
use crate::finding::nearest;
use crate::finding::{Findings, Located, Place};
use crate::words;

/// A page whose head was read.
pub struct Head {
    /// The source.
    pub file: FilePath,
    pub id: Option<Id>,
    /// Earlier names.
    pub aliases: Vec<Located<Id>>,
    /// Where the id stands.
    pub id_place: Place,
    title: String,
    title_place: Place,
    objectives: Vec<Located<Id>>,
    complete: Option<String>,
    minutes: Option<u32>,
    required: bool,
    /// Where the body begins in the file.
    body: usize,
}

/// A page with what reading it left behind.
pub struct Read {
    pub page: Page,
    pub gathered: Gathered,
}

impl Head {
    /// Reads the head of a page.
    pub fn new(text: &Text, findings: &mut Findings) -> Self {
        let mut own = Findings::new();
        let front = front::find(text, &mut own);
        let table: Spanned<DeTable> = if own.is_empty() {
            read(text, front.head.clone(), schema::PAGE, &mut own)
        } else {
            Spanned::new(0..0, DeTable::new())
        };
        findings.append(own);
        let table = Table { text, offset: front.head.start, entries: table.get_ref(), span: 0..0 };
        Self {
            id: table.id("id"),
            aliases: table.ids("aliases"),
            id_place: table.place_at("id"),
            title: table.text("title").unwrap_or_default(),
            title_place: table.place_at("title"),
            objectives: table.ids("objectives"),
            complete: table.text("complete"),
            minutes: table.whole("minutes"),
            required: table.flag("required").unwrap_or(true),
            body: front.body.start,
            file: text.file.clone(),
        }
    }

    /// Reads the body from the whole text.
    pub fn read(self, text: &Text, index: &Index, id: Id) -> Read {
        let part = self.body..text.as_str().len();
        let mut document = document::read(index, text, part, &block::PAGE, Base::Page);
        let gathered = &mut document.gathered;
        unknown_objectives(&self.objectives, index, &mut gathered.findings);
        let objectives = self.objectives.into_iter().map(|objective| identified(objective, index));
        let mut page = Page {
            id,
            title: self.title,
            objectives: objectives.collect(),
            complete: PageRule::Viewed,
            required: self.required,
            minutes: self.minutes,
            source: self.file,
            blocks: document.blocks,
            footnotes: document.footnotes,
            facts: std::mem::take(&mut gathered.facts),
            place: self.title_place,
        };
        asked_twice(&page, &mut gathered.findings);
        page.complete = rule(self.complete.as_deref(), &page);
        Read { page, gathered: document.gathered }
    }
}

/// When the page is done: as its author says, or once its required items are answered.
fn rule(word: Option<&str>, page: &Page) -> PageRule {
    match word {
        Some("viewed") => PageRule::Viewed,
        Some("answered") => PageRule::Answered,
        Some("passed") => PageRule::Passed,
        _ if asks_something(page) => PageRule::Answered,
        _ => PageRule::Viewed,
    }
}

fn asks_something(page: &Page) -> bool {
    let mut asks = false;
    page.walk(&mut |block| {
        asks |= match block {
            Block::Item(item) => item.required,
            Block::Quiz(quiz) => quiz.required,
            _ => false,
        };
    });
    asks
}

/// Two quizzes on one page that draw from the same questions: the page would hold each of them twice under one name.
fn asked_twice(page: &Page, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for quiz in page.quizzes() {
        let items: BTreeSet<&Id> =
            quiz.sections.iter().flat_map(|section| &section.items).map(|item| &item.id).collect();
        for id in &items {
            if seen.contains(id) {
                findings.add(
                    &DUPLICATE_ID,
                    quiz.place.clone(),
                    words!("de vraag `{id}` zit al in een andere toets op deze pagina", "the question `{id}` is in another quiz on this page already"),
                    words!("zet de toetsen op twee pagina's, of kies labels (`tag=`) die elkaar niet overlappen", "put the quizzes on two pages, or choose tags (`tag=`) that do not overlap"),
                );
            }
        }
        seen.extend(items);
    }
}

/// An objective by its identity; one that does not exist was reported.
fn identified(mut objective: Located<Id>, index: &Index) -> Located<Id> {
    if let Some(identity) = index.objective(&objective.value) {
        objective.value = identity;
    }
    objective
}

fn unknown_objectives(objectives: &[Located<Id>], index: &Index, findings: &mut Findings) {
    for objective in
        objectives.iter().filter(|objective| index.objective(&objective.value).is_none())
    {
        let id = &objective.value;
        let help = match nearest(id.as_str(), index.objectives.iter().map(Id::as_str)) {
            Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
            None => words!("voeg het toe aan `course.toml`", "add it to `course.toml`"),
        };
        let message = words!("het leerdoel `{id}` bestaat niet", "there is no objective `{id}`");
        findings.add(&UNKNOWN_OBJECTIVE, objective.place.clone(), message, help);
    }
}
