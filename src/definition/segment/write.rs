//! Texts put in their places: what stands around them stays as it is, byte for byte.

use std::collections::BTreeMap;

use super::{Form, Source};

/// A file with texts replaced.
pub fn replace(source: &Source, texts: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(source.text.len());
    let mut at = 0;
    for segment in &source.segments {
        let Some(text) = texts.get(&segment.address) else { continue };
        if *text == segment.text {
            continue;
        }
        out.push_str(source.text.get(at..segment.span.start).unwrap_or_default());
        out.push_str(&segment.form.write(text));
        at = segment.span.end;
    }
    out.push_str(source.text.get(at..).unwrap_or_default());
    out
}

impl Form {
    /// A text as it stands in the file.
    #[must_use]
    pub fn write(&self, text: &str) -> String {
        match self {
            Self::Lines(indent) => lines(text, indent),
            Self::Line => line(text),
            Self::Cell => pipes(&line(text)),
            Self::Block(indent) => {
                text.trim_end().split('\n').collect::<Vec<_>>().join(&format!("\n{indent}"))
            }
            Self::Toml => string(text),
            Self::Attribute => {
                format!("\"{}\"", line(text).replace('\\', "\\\\").replace('"', "\\\""))
            }
        }
    }
}

/// A paragraph: a line without text would end it.
fn lines(text: &str, indent: &str) -> String {
    let kept: Vec<&str> = text.trim().split('\n').filter(|line| !line.trim().is_empty()).collect();
    kept.join(&format!("\n{indent}"))
}

fn line(text: &str) -> String {
    text.trim()
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A bar that is not escaped would begin another cell.
fn pipes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// A basic string of TOML.
pub fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `course.toml` of a translation: the translated words alone, in the order of the course.
pub fn definition(source: &Source, texts: &BTreeMap<String, String>) -> String {
    let mut plain = String::new();
    let mut tables = String::new();
    let mut keywords = Vec::new();
    let mut metadata = String::new();
    let mut theme = String::new();
    for segment in &source.segments {
        let translated = texts.get(&segment.address);
        let parts: Vec<&str> = segment.address.split('/').collect();
        if let ["metadata", keyword] = parts[..]
            && keyword.starts_with("keyword-")
        {
            keywords.push((translated.is_some(), translated.unwrap_or(&segment.text)));
            continue;
        }
        let Some(text) = translated else { continue };
        let text = string(text);
        match parts[..] {
            [key] => plain.push_str(&format!("{key} = {text}\n")),
            ["metadata", key] => metadata.push_str(&format!("{key} = {text}\n")),
            ["theme", key] => theme.push_str(&format!("{key} = {text}\n")),
            [table, id, key] => {
                tables.push_str(&format!("\n[[{table}]]\nid = \"{id}\"\n{key} = {text}\n"));
            }
            _ => {}
        }
    }
    if keywords.iter().any(|(translated, _)| *translated) {
        let list: Vec<String> = keywords.iter().map(|(_, text)| string(text)).collect();
        metadata.insert_str(0, &format!("keywords = [{}]\n", list.join(", ")));
    }
    for (name, table) in [("theme", theme), ("metadata", metadata)] {
        if !table.is_empty() {
            tables.push_str(&format!("\n[{name}]\n{table}"));
        }
    }
    (plain + &tables).trim_start().to_owned()
}
