//! Strings of PO files: between quotes, with escapes as in C.

use std::ops::Range;

use crate::finding::Words;
use crate::words;

/// What is wrong with a string: its bytes in the text, and why.
pub type Fault = (Range<usize>, Words);

/// Reads a string that begins with its quote, which stands at `at` in the file; nothing may follow it.
pub fn read(text: &str, at: usize) -> Result<String, Fault> {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.char_indices().skip(1);
    while let Some((position, c)) = chars.next() {
        match c {
            '"' => return ended(text, position + 1, at).map(|()| plain),
            '\\' => {
                let next = chars.next();
                let escaped = next.and_then(|(_, c)| unescaped(c));
                let length = 1 + next.map_or(0, |(_, c)| c.len_utf8());
                let span = at + position..at + position + length;
                plain.push(escaped.ok_or_else(|| {
                    (span, words!("deze `\\` hoort hier niet", "this `\\` does not belong here"))
                })?);
            }
            c => plain.push(c),
        }
    }
    let span = at..at + text.len();
    Err((span, words!("de tekst wordt niet gesloten met `\"`", "the text is not closed by `\"`")))
}

fn ended(text: &str, end: usize, at: usize) -> Result<(), Fault> {
    let rest = text.get(end..).unwrap_or_default();
    if rest.trim().is_empty() {
        return Ok(());
    }
    let span = at + end..at + text.trim_end().len();
    Err((span, words!("hier staat iets achter de tekst", "something stands behind the text here")))
}

fn unescaped(c: char) -> Option<char> {
    Some(match c {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '"' | '\\' => c,
        _ => return None,
    })
}

/// A text as a PO file holds it: on one line, or a line for each of its own.
pub fn write(keyword: &str, text: &str, out: &mut String) {
    out.push_str(keyword);
    out.push(' ');
    if text.trim_end_matches('\n').contains('\n') {
        out.push_str("\"\"\n");
        for line in text.split_inclusive('\n') {
            quoted(line, out);
        }
    } else {
        quoted(text, out);
    }
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c => out.push(c),
        }
    }
    out.push_str("\"\n");
}
