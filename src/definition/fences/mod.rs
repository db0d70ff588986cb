//! `:::` fences: which block stands where, found before Markdown is read, since Markdown would close the wrong one in silence.

mod judge;
mod scanner;

use std::ops::Range;

use super::block::Spec;
use super::line;
use super::masked::Masked;
use crate::course::item::{Attributes, GapSource};
use crate::files::FilePath;
use crate::finding::Findings;

use scanner::Scanner;

/// A block or leaf with what stands in it.
#[derive(Debug)]
pub struct Fence<'a> {
    /// What it is.
    pub spec: &'static Spec,
    /// Its attributes; not judged yet.
    pub attributes: Attributes<'a>,
    /// The bytes of its opening line, without the space around it.
    pub span: Range<usize>,
    /// Blocks inside it.
    pub children: Vec<Fence<'a>>,
    /// The gaps in its own text.
    pub gaps: Vec<GapSource>,
    /// The mark of its beginning in the masked text.
    pub open: usize,
    /// The mark of its end; the same for a leaf.
    pub close: usize,
}

/// A page taken apart.
#[derive(Debug)]
pub struct Scan<'a> {
    /// Blocks on the page itself.
    pub fences: Vec<Fence<'a>>,
    /// What Markdown gets to see.
    pub masked: Masked,
    /// How many marks stand in it.
    pub marks: usize,
}

/// Scans the bytes `part` of a file's text; `root` says what may stand at the top.
pub fn scan<'a>(
    file: &FilePath,
    text: &'a str,
    part: Range<usize>,
    root: &'static Spec,
    findings: &mut Findings,
) -> Scan<'a> {
    let source = text.get(part.clone()).unwrap_or_default();
    let mut scanner = Scanner {
        file,
        findings,
        root,
        top: Vec::new(),
        stack: Vec::new(),
        masked: Masked::new(source.len(), part.end),
        marks: 0,
        forgiven: 0,
    };
    let mut at = part.start;
    let mut verbatim = line::Verbatim::default();
    for text in source.split_inclusive('\n') {
        if verbatim.takes(text, at) {
            scanner.masked.line(text, at);
        } else {
            scanner.line(text, at);
        }
        at += text.len();
    }
    if let Some(span) = verbatim.unclosed_code() {
        scanner.unclosed_code(span);
    }
    scanner.finish()
}
