//! Texts put in their places: what stands around them stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::fmt::Write as _;

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
    let kept: Vec<&str> = text.trim().lines().filter(|line| !line.trim().is_empty()).collect();
    kept.join(&format!("\n{indent}"))
}

fn line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
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
#[must_use]
pub fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
