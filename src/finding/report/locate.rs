//! From bytes to lines and columns: each file is read and indexed once, however many findings it has.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::Judgement;
use crate::files::text::Utf16;
use crate::files::{FilePath, Files};
use crate::finding::Finding;

/// A finding with the path, lines and columns that a reader sees.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The path with what precedes it: `course/start.md`, `package.zip!imsmanifest.xml`.
    pub path: String,
    /// Where in the file; none for the file as a whole.
    pub position: Option<Position>,
}

/// Lines and columns, both from 1; columns count characters, the end is the first character after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The line of the first character.
    pub line: usize,
    /// The column of the first character.
    pub column: usize,
    /// The line of the first character after.
    pub end_line: usize,
    /// The column of the first character after.
    pub end_column: usize,
    /// The whole first line, without its end. Bytes that are no UTF-8 stand in it as U+FFFD.
    pub text: String,
}

/// Every finding with its place, in the order given.
#[must_use]
pub fn locate<'a>(judged: &[Judgement<'a>]) -> Vec<Entry<'a>> {
    judged.iter().flat_map(locate_one).collect()
}

fn locate_one<'a>(one: &Judgement<'a>) -> Vec<Entry<'a>> {
    let mut indices = BTreeMap::new();
    let entry = |finding: &'a Finding| Entry {
        finding,
        path: format!("{}{}", one.prefix, finding.place.file),
        position: finding.place.span.clone().and_then(|span| {
            let index = indices
                .entry(&finding.place.file)
                .or_insert_with(|| LineIndex::read(one.files, &finding.place.file));
            index.as_ref().map(|index| index.position(span))
        }),
    };
    one.findings.iter().map(entry).collect()
}

/// Where the lines of a file begin.
struct LineIndex {
    bytes: Arc<[u8]>,
    /// For a text in UTF-16, how; none for UTF-8.
    utf16: Option<Utf16>,
    starts: Vec<usize>,
}

impl LineIndex {
    fn read(files: &Files, path: &FilePath) -> Option<Self> {
        let bytes = files.get(path)?.read().ok()?;
        let utf16 = Utf16::of(&bytes);
        let starts = match utf16 {
            None => ends(bytes.iter().map(|byte| u16::from(*byte)), 1),
            Some(utf16) => ends(utf16.units(&bytes), 2),
        };
        Some(Self { bytes, utf16, starts })
    }

    fn position(&self, span: Range<usize>) -> Position {
        let (line, column) = self.line_and_column(span.start);
        let (end_line, end_column) = self.line_and_column(span.end.max(span.start));
        Position { line, column, end_line, end_column, text: self.text(line) }
    }

    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.bytes.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = self.bytes.get(start..offset).unwrap_or_default();
        (line, self.characters(before, line).chars().count() + 1)
    }

    fn text(&self, line: usize) -> String {
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let end = self.starts.get(line).copied().unwrap_or(self.bytes.len());
        let bytes = self.bytes.get(start..end).unwrap_or_default();
        self.characters(bytes, line).trim_end_matches(['\n', '\r']).to_owned()
    }

    /// The characters of a line; a byte order mark is no character of the first.
    fn characters(&self, bytes: &[u8], line: usize) -> String {
        let text = match self.utf16 {
            None => String::from_utf8_lossy(bytes).into_owned(),
            Some(utf16) => utf16.lossy(bytes),
        };
        match text.strip_prefix('\u{feff}') {
            Some(rest) if line == 1 => rest.to_owned(),
            _ => text,
        }
    }
}

/// Where lines begin, when every unit of the text takes so many bytes.
fn ends(units: impl Iterator<Item = u16>, width: usize) -> Vec<usize> {
    let ends = units.enumerate().filter(|(_, unit)| *unit == u16::from(b'\n'));
    std::iter::once(0).chain(ends.map(|(at, _)| (at + 1) * width)).collect()
}
