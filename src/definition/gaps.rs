//! `[[…]]` in the text of a question: taken out before Markdown sees the line, and put back as the gap's place.

use std::ops::Range;

use super::masked::{FILL, GAP};
use crate::course::item::GapSource;

/// Takes the gaps out of a line that stands at `at` in the file; gives the line with each gap masked by as many bytes, or
/// none when there is no gap. A `[[` without `]]` on the same line is added to `unclosed`.
pub fn take(
    line: &str,
    at: usize,
    gaps: &mut Vec<GapSource>,
    unclosed: &mut Vec<Range<usize>>,
) -> Option<String> {
    if !line.contains("[[") {
        return None;
    }
    let mut masked = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(open) = next_open(rest) {
        let position = line.len() - rest.len();
        masked.push_str(rest.get(..open)?);
        let inside = rest.get(open + 2..)?;
        let Some(close) = inside.find("]]") else {
            unclosed.push(at + position + open..at + position + open + 2);
            masked.push_str(rest.get(open..)?);
            return Some(masked);
        };
        let length = close + 4;
        let span = at + position + open..at + position + open + length;
        let id = format!("g{}", gaps.len() + 1);
        let text = inside.get(..close)?.to_owned();
        gaps.push(GapSource { id, text, span, released: Vec::new() });
        masked.push(GAP);
        masked.extend(std::iter::repeat_n(FILL, length - GAP.len_utf8()));
        rest = inside.get(close + 2..)?;
    }
    masked.push_str(rest);
    Some(masked)
}

/// Where the next `[[` stands that is not inside a code span.
fn next_open(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'`' => at += code_span(&bytes[at..]),
            b'[' if bytes.get(at + 1) == Some(&b'[') => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// How many bytes a code span takes that begins here; the row of backticks alone when it does not end on this line.
fn code_span(bytes: &[u8]) -> usize {
    let row = bytes.iter().take_while(|byte| **byte == b'`').count();
    let mut at = row;
    while at < bytes.len() {
        let here = bytes[at..].iter().take_while(|byte| **byte == b'`').count();
        if here == row {
            return at + row;
        }
        at += here.max(1);
    }
    row
}
