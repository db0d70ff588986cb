//! `glossary.toml`: the terms of a course.

use super::index::Index;
use super::masked::Masked;
use super::reading::{Base, Gathered, Reading};
use super::schema;
use super::text::Text;
use super::toml::{Table, read as read_toml};
use crate::course::{Id, Term};
use crate::finding::{Findings, Place};

/// A term as it is written.
pub struct Written {
    pub id: Id,
    pub place: Place,
    term: String,
    definition: String,
    definition_place: Place,
}

/// Reads the terms; their definitions are rendered later, when it is known what they may refer to.
pub fn read(text: &Text, findings: &mut Findings) -> Vec<Written> {
    let part = text.start()..text.as_str().len();
    let table = read_toml(text, part.clone(), schema::GLOSSARY, findings);
    let table = Table { text, offset: part.start, entries: table.get_ref(), span: 0..0 };
    let one = |term: &Table| {
        Some(Written {
            id: term.id("id")?,
            place: term.place_at("id"),
            term: term.text("term").unwrap_or_default(),
            definition: term.text("definition").unwrap_or_default(),
            definition_place: term.place_at("definition"),
        })
    };
    table.tables("terms").iter().filter_map(one).collect()
}

/// Renders the definitions.
pub fn render(text: &Text, written: Vec<Written>, index: &Index) -> (Vec<Term>, Gathered) {
    let masked = Masked::default();
    let mut reading = Reading::new(index, &text.file, text.as_str(), &masked, Base::Root);
    let one = |written: Written| {
        // The value's place begins with its quotes.
        let at = written.definition_place.span.map_or(0, |span| span.start + 1);
        let definition = reading.inline_markdown(&written.definition, at);
        Term { id: written.id, term: written.term, definition, place: written.place }
    };
    let terms = written.into_iter().map(one).collect();
    (terms, reading.gathered())
}
