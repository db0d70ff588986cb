//! A source line that fits a terminal, with what is to be marked in it.

use unicode_width::UnicodeWidthChar;

/// A line, cut around what is marked, with the place of the mark under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// What is shown; `…` where something was cut.
    pub text: String,
    /// How many cells precede the mark.
    pub offset: usize,
    /// How many cells are marked; at least one.
    pub width: usize,
}

/// How many cells of a long line stand before what is marked.
const BEFORE: usize = 40;
/// How many cells are shown of a long line.
const SHOWN: usize = 100;

/// Cuts a line around the characters `from..to` (both from 0), so that it is at most about a hundred cells wide.
#[must_use]
pub fn cut(line: &str, from: usize, to: usize) -> Excerpt {
    let cells: Vec<(String, usize)> = line.chars().map(cell).collect();
    let from = from.min(cells.len());
    let to = to.clamp(from, cells.len());
    let first = start(&cells, from);
    let last = end(&cells, first);
    let width = |range: std::ops::Range<usize>| -> usize {
        cells.get(range).unwrap_or_default().iter().map(|(_, width)| width).sum()
    };
    let (left, right) = (first > 0, last < cells.len());
    let shown = cells.get(first..last).unwrap_or_default().iter().map(|(text, _)| text.as_str());
    Excerpt {
        text: [if left { "…" } else { "" }]
            .into_iter()
            .chain(shown)
            .chain([if right { "…" } else { "" }])
            .collect(),
        offset: usize::from(left) + width(first..from),
        width: width(from..to.min(last).max(from)).max(1),
    }
}

/// A text that comes from the input in part, so that a terminal shows it as it is and is not steered by it.
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars().map(|character| cell(character).0).collect()
}

/// Where a cut line begins: at its start when the mark fits.
fn start(cells: &[(String, usize)], from: usize) -> usize {
    let whole: usize = cells.iter().map(|(_, width)| width).sum();
    if whole <= SHOWN {
        return 0;
    }
    let mut before = 0;
    let fits = cells.get(..from).unwrap_or_default().iter().rev().take_while(|(_, width)| {
        before += width;
        before <= BEFORE
    });
    from - fits.count()
}

fn end(cells: &[(String, usize)], first: usize) -> usize {
    let mut shown = 0;
    let fits = cells.get(first..).unwrap_or_default().iter().take_while(|(_, width)| {
        shown += width;
        shown <= SHOWN
    });
    first + fits.count()
}

/// How a character is shown, and how wide: a tab as four spaces, a control character as a picture of it.
fn cell(character: char) -> (String, usize) {
    match character {
        '\t' => ("    ".to_owned(), 4),
        '\0'..='\u{1f}' => {
            let picture = char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}');
            (picture.to_string(), 1)
        }
        // Marks that turn the direction of text could make a line read as what it is not.
        '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            ("\u{fffd}".to_owned(), 1)
        }
        other => (other.to_string(), other.width().unwrap_or(0)),
    }
}
