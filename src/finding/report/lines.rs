//! Where the lines of a file begin, and how many characters precede a byte: once a file, whatever the length of its lines.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use super::Position;
use crate::files::text::Utf16;
use crate::files::{FilePath, Files};

/// How many bytes of a line are shown before what is marked, and after its start.
const AROUND: (usize, usize) = (512, 1024);
/// How long a line may be, in bytes, for its characters to be counted from its start each time.
const SHORT: usize = 8 << 10;
/// How many bytes of a file each stand between two counts of characters.
const BLOCK: usize = 4 << 10;

/// The lines of a file.
pub(super) struct Lines {
    bytes: Arc<[u8]>,
    /// For a text in UTF-16, how; none for UTF-8.
    utf16: Option<Utf16>,
    starts: Vec<u32>,
    /// How many characters begin before each block; only counted for a file with long lines.
    blocks: OnceCell<Vec<usize>>,
}

impl Lines {
    /// Reads a file, as far as documents are read; none when it is not there.
    pub fn read(files: &Files, path: &FilePath) -> Option<Self> {
        let bytes = files.get(path)?.read_document().ok()?;
        let utf16 = Utf16::of(&bytes);
        let starts = match utf16 {
            None => ends(bytes.iter().map(|byte| u16::from(*byte)), 1),
            Some(utf16) => ends(utf16.units(&bytes), 2),
        };
        Some(Self { bytes, utf16, starts, blocks: OnceCell::new() })
    }

    /// The lines and columns of some bytes, with the part of the first line that is around their start.
    pub fn position(&self, span: Range<usize>) -> Position {
        let (line, column) = self.line_and_column(span.start);
        let (end_line, end_column) = self.line_and_column(span.end.max(span.start));
        let (text, skipped) = self.around(line, span.start);
        Position { line, column, end_line, end_column, text, skipped }
    }

    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.bytes.len());
        let line = self.starts.partition_point(|start| *start as usize <= offset).max(1);
        (line, self.characters_between(self.start(line), offset, line) + 1)
    }

    fn start(&self, line: usize) -> usize {
        self.starts.get(line - 1).map_or(0, |start| *start as usize)
    }

    /// The line around an offset, without its end, and how many of its characters stand before that.
    fn around(&self, line: usize, offset: usize) -> (String, usize) {
        let end = self.starts.get(line).map_or(self.bytes.len(), |end| *end as usize);
        let start = self.start(line);
        let from = self.boundary(start.max(offset.saturating_sub(AROUND.0)), start);
        let to = end.min(offset.saturating_add(AROUND.1)).max(from);
        let bytes = self.bytes.get(from..to).unwrap_or_default();
        let text = self.characters(bytes, from == 0);
        let text = text.trim_end_matches(['\n', '\r']).to_owned();
        (text, self.characters_between(start, from, line))
    }

    /// The start of the character that a byte stands in.
    fn boundary(&self, mut offset: usize, least: usize) -> usize {
        while offset > least && !self.begins(offset) {
            offset -= 1;
        }
        offset
    }

    /// Whether a character begins at a byte.
    fn begins(&self, offset: usize) -> bool {
        match self.utf16 {
            None => self.bytes.get(offset).is_none_or(|byte| byte & 0xC0 != 0x80),
            Some(utf16) => {
                let pair = self.bytes.get(offset..offset + 2).unwrap_or_default();
                let unit = utf16.units(pair).next();
                offset.is_multiple_of(2)
                    && unit.is_none_or(|unit| !(0xDC00..=0xDFFF).contains(&unit))
            }
        }
    }

    /// How many characters stand between two bytes of a line.
    fn characters_between(&self, from: usize, to: usize, line: usize) -> usize {
        if to - from <= SHORT {
            let bytes = self.bytes.get(from..to).unwrap_or_default();
            return self.characters(bytes, line == 1).chars().count();
        }
        let marks =
            usize::from(line == 1 && from == 0 && self.bytes.starts_with(&[0xEF, 0xBB, 0xBF]))
                + usize::from(
                    line == 1 && from == 0 && self.utf16.is_some_and(|utf16| utf16.mark > 0),
                );
        self.begun_before(to) - self.begun_before(from) - marks
    }

    /// How many characters of the file begin before a byte. Bytes that are no text may count for one more or less.
    fn begun_before(&self, offset: usize) -> usize {
        let blocks = self.blocks.get_or_init(|| {
            let mut count = 0;
            let starts = (0..=self.bytes.len()).step_by(BLOCK);
            starts
                .map(|start| {
                    let before = count;
                    count += self.begun(start..(start + BLOCK).min(self.bytes.len()));
                    before
                })
                .collect()
        });
        let block = offset / BLOCK;
        blocks.get(block).copied().unwrap_or_default() + self.begun(block * BLOCK..offset)
    }

    fn begun(&self, bytes: Range<usize>) -> usize {
        bytes.filter(|offset| self.begins(*offset)).count()
    }

    /// The characters of some bytes; a byte order mark is no character of the first line.
    fn characters(&self, bytes: &[u8], is_first: bool) -> String {
        let text = match self.utf16 {
            None => String::from_utf8_lossy(bytes).into_owned(),
            Some(utf16) => utf16.lossy(bytes),
        };
        match text.strip_prefix('\u{feff}') {
            Some(rest) if is_first => rest.to_owned(),
            _ => text,
        }
    }
}

/// Where lines begin, when every unit of the text takes so many bytes: after a line feed, and after a carriage return that
/// none follows.
fn ends(units: impl Iterator<Item = u16>, width: usize) -> Vec<u32> {
    let (feed, back) = (u16::from(b'\n'), u16::from(b'\r'));
    let mut units = units.enumerate().peekable();
    let mut starts = vec![0];
    while let Some((at, unit)) = units.next() {
        let is_pair = unit == back && units.peek().is_some_and(|(_, next)| *next == feed);
        if unit == feed || unit == back && !is_pair {
            starts.push(u32::try_from((at + 1) * width).unwrap_or(u32::MAX));
        }
    }
    starts
}
