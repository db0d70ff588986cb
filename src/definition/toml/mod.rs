//! TOML with places: a table is judged by its keys once, and read silently afterwards.

mod get;
mod judge;

use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::fault::value::TOML_SYNTAX;
use super::text::Text;
use crate::course::key::Key;
use crate::finding::Findings;
use crate::words;

pub use get::Table;

/// Parses a part of a file and judges it by its keys; what is wrong is found, what is right can be read.
pub fn read<'a>(
    text: &'a Text,
    part: Range<usize>,
    keys: &'static [Key],
    findings: &mut Findings,
) -> Spanned<DeTable<'a>> {
    let source = text.as_str().get(part.clone()).unwrap_or_default();
    let (table, errors) = DeTable::parse_recoverable(source);
    for error in &errors {
        let span = error.span().unwrap_or(0..source.len());
        let said = error.message();
        findings.add(
            &TOML_SYNTAX,
            text.place(span.start + part.start..span.end + part.start),
            words!("geen geldige TOML: {said}", "no valid TOML: {said}"),
            words!(
                "zet tekst tussen aanhalingstekens, lijsten tussen `[` en `]`, en elke sleutel één keer",
                "put text between quotes, lists between `[` and `]`, and each key once"
            ),
        );
    }
    if errors.is_empty() {
        let mut judge = judge::Judge { text, offset: part.start, findings };
        judge.table(table.get_ref(), &(0..source.len().min(1)), keys);
    }
    table
}
