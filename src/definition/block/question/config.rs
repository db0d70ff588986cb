//! Rare settings of a question in a block of code: ```` ```toml config ````.

use std::borrow::Cow;

use comrak::nodes::NodeValue;
use toml::de::{DeTable, DeValue};

use crate::course::item::{Attribute, Attributes};
use crate::definition::document::Piece;
use crate::definition::fault::syntax::ATTRIBUTE_SYNTAX;
use crate::definition::fault::text::CONTROL_CHARACTER;
use crate::definition::fault::value::TOML_SYNTAX;
use crate::definition::reading::Reading;
use crate::definition::text::{control_character, forbidden};
use crate::words;

/// Reads the settings and takes them from the pieces.
pub fn take(reading: &mut Reading, pieces: &mut Vec<Piece>) -> Attributes<'static> {
    let mut found = Attributes::default();
    let mut kept = Vec::with_capacity(pieces.len());
    for piece in std::mem::take(pieces) {
        let Piece::Nodes(nodes) = piece else {
            kept.push(piece);
            continue;
        };
        let mut rest = nodes;
        while let Some(at) = rest.iter().position(|node| is_config(node)) {
            let (before, after) = rest.split_at(at);
            if !before.is_empty() {
                kept.push(Piece::Nodes(before));
            }
            if let Some((node, after)) = after.split_first() {
                read(reading, node, &mut found);
                rest = after;
            }
        }
        if !rest.is_empty() {
            kept.push(Piece::Nodes(rest));
        }
    }
    *pieces = kept;
    found
}

fn is_config(node: comrak::Node) -> bool {
    match &node.data().value {
        NodeValue::CodeBlock(code) => {
            let mut words = code.info.split_whitespace();
            words.next() == Some("toml") && words.next() == Some("config")
        }
        _ => false,
    }
}

fn read(reading: &mut Reading, node: comrak::Node, found: &mut Attributes<'static>) {
    let data = node.data();
    let NodeValue::CodeBlock(code) = &data.value else { return };
    // The code begins on the line after the fence; what stands there is what the file holds, unless it is indented.
    let fence = reading.span(data.sourcepos).start;
    let after = reading.text.get(fence..).unwrap_or_default();
    let start = fence + after.find('\n').map_or(0, |at| at + 1);
    let (table, errors) = DeTable::parse_recoverable(&code.literal);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let said = error.message();
        reading.found(
            &TOML_SYNTAX,
            start + span.start..start + span.end,
            words!("geen geldige TOML: {said}", "no valid TOML: {said}"),
            words!(
                "schrijf elke instelling als `naam = waarde`",
                "write each setting as `name = value`"
            ),
        );
    }
    for (name, value) in table.get_ref() {
        let span = |span: std::ops::Range<usize>| start + span.start..start + span.end;
        let value_text = text(value.get_ref());
        if let Some(c) = value_text.chars().find(|c| forbidden(*c)) {
            let (message, help) = control_character(c);
            reading.found(&CONTROL_CHARACTER, span(value.span()), message, help);
        }
        found.entries.push(Attribute {
            name: Cow::Owned(name.get_ref().to_string()),
            value: Some(Cow::Owned(value_text)),
            name_span: span(name.span()),
            value_span: span(value.span()),
        });
    }
}

/// A value as an attribute would hold it.
fn text(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(list) => {
            list.iter().map(|entry| text(entry.get_ref())).collect::<Vec<_>>().join(",")
        }
        DeValue::Table(_) => String::from("{…}"),
    }
}

/// Both together; what stands in both is reported.
pub fn merge<'a>(
    reading: &mut Reading,
    attributes: &Attributes<'a>,
    config: Attributes<'static>,
) -> Attributes<'a> {
    let mut all = attributes.clone();
    for entry in config.entries {
        if all.get(&entry.name).is_some() {
            let name = &entry.name;
            reading.found(
                &ATTRIBUTE_SYNTAX,
                entry.name_span.clone(),
                words!(
                    "`{name}` staat al bij de vraag",
                    "`{name}` stands with the question already"
                ),
                words!("laat het op één plek staan", "keep it in one place"),
            );
        } else {
            all.entries.push(entry);
        }
    }
    all
}
