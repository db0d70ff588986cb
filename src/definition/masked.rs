//! The text that Markdown gets to see: fences stand in it as marks of our own, gaps as letters, and every line knows where
//! it stands in the file.

use std::ops::Range;

use comrak::nodes::Sourcepos;

/// The first character of what stands in for a gap: no text may hold it.
pub const GAP: char = '\u{fdd0}';
/// The characters after it, up to the length of the gap.
pub const FILL: char = '\u{7f}';

/// Text for Markdown with the way back to the file.
#[derive(Debug, Default)]
pub struct Masked {
    /// The text.
    pub text: String,
    /// Where each line of the text begins in the file.
    starts: Vec<usize>,
    /// Where the source ends in the file.
    end: usize,
}

impl Masked {
    /// An empty text for a source that ends at `end`.
    pub fn new(length: usize, end: usize) -> Self {
        Self {
            text: String::with_capacity(length + length / 16),
            starts: Vec::with_capacity(length / 32),
            end,
        }
    }

    /// Adds a line, its end included, that begins at `at` in the file.
    pub fn line(&mut self, line: &str, at: usize) {
        self.starts.push(at);
        self.text.push_str(line);
    }

    /// Adds a mark in place of the line at `at`. Blank lines around it end whatever is open in Markdown, and the mark itself
    /// is an HTML comment, which cannot become part of a paragraph, list or table.
    pub fn mark(&mut self, number: usize, at: usize) {
        use std::fmt::Write as _;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.starts.extend([at; 3]);
        let _ = write!(self.text, "\n<!--:::{number}-->\n\n");
    }

    /// Reads back a mark.
    pub fn mark_number(literal: &str) -> Option<usize> {
        literal.trim().strip_prefix("<!--:::")?.strip_suffix("-->")?.parse().ok()
    }

    /// Where the source ends in the file.
    pub fn end(&self) -> usize {
        self.end
    }

    /// Where a line and a byte column (both from 1) stand in the file.
    fn offset(&self, line: usize, column: usize) -> usize {
        let start = line.checked_sub(1).and_then(|line| self.starts.get(line));
        start.map_or(self.end, |start| (start + column.saturating_sub(1)).min(self.end))
    }

    /// The bytes of a node in the file.
    pub fn span(&self, position: Sourcepos) -> Range<usize> {
        let start = self.offset(position.start.line, position.start.column);
        let end = self.offset(position.end.line, position.end.column + 1);
        start..end.max(start)
    }
}
