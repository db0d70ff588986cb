//! Texts in TOML: `course.toml`, the glossary and the heads of pages.

use std::ops::Range;

use toml::de::DeTable;

use super::{Form, Role, Segment};
use crate::definition::text::Text;
use crate::definition::toml::Table;
use crate::finding::Place;

/// `course.toml`, of the course itself or of a translation.
pub fn definition(text: &Text, part: Range<usize>) -> Vec<Segment> {
    within(text, part, |root| {
        let mut found: Vec<Segment> = ["title", "description"]
            .into_iter()
            .filter_map(|name| one(root, name, name, Role::Title))
            .collect();
        found.extend(each(root, "units", &["title"]));
        found.extend(each(root, "objectives", &["text"]));
        let theme = root.table("theme");
        found.extend(
            theme.and_then(|theme| one(&theme, "logo_alt", "theme/logo_alt", Role::Alternative)),
        );
        if let Some(metadata) = root.table("metadata") {
            let keywords = metadata.texts("keywords").into_iter().enumerate();
            found.extend(keywords.filter_map(|(at, keyword)| {
                let address = format!("metadata/keyword-{}", at + 1);
                segment(address, keyword.value, &keyword.place, Role::Keyword)
            }));
            found.extend(one(&metadata, "publisher", "metadata/publisher", Role::Title));
        }
        found
    })
}

/// `glossary.toml`.
pub fn glossary(text: &Text, part: Range<usize>) -> Vec<Segment> {
    within(text, part, |root| each(root, "terms", &["term", "definition"]))
}

/// The head of a page or bank.
pub fn head(text: &Text, part: Range<usize>) -> Vec<Segment> {
    within(text, part, |root| one(root, "title", "title", Role::Title).into_iter().collect())
}

fn within(text: &Text, part: Range<usize>, read: fn(&Table) -> Vec<Segment>) -> Vec<Segment> {
    let source = text.as_str().get(part.clone()).unwrap_or_default();
    let (table, _) = DeTable::parse_recoverable(source);
    read(&Table { text, offset: part.start, entries: table.get_ref(), span: 0..0 })
}

/// The texts of tables that have an id each.
fn each(root: &Table, name: &str, keys: &[&str]) -> Vec<Segment> {
    let mut found = Vec::new();
    for table in root.tables(name) {
        let Some(id) = table.id("id") else { continue };
        for key in keys {
            let role = if *key == "title" || *key == "term" { Role::Title } else { Role::Prose };
            found.extend(one(&table, key, &format!("{name}/{id}/{key}"), role));
        }
    }
    found
}

fn one(table: &Table, key: &str, address: &str, role: Role) -> Option<Segment> {
    segment(address.to_owned(), table.text(key)?, &table.place_at(key), role)
}

fn segment(address: String, text: String, place: &Place, role: Role) -> Option<Segment> {
    Some(Segment { address, span: place.span.clone()?, text, form: Form::Toml, role })
}
