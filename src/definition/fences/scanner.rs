//! The scanner: lines go in, open blocks wait on a stack, and closed ones find their parent.

use std::ops::Range;

use super::{Fence, Scan};
use crate::course::item::{self, Attributes, Body};
use crate::definition::block::{self, Spec};
use crate::definition::fault::syntax::{INLINE_MARK, STRAY_FENCE, TOO_DEEP, UNCLOSED_FENCE};
use crate::definition::gaps;
use crate::definition::line::{self, Line};
use crate::definition::masked::Masked;
use crate::files::FilePath;
use crate::finding::{Code, Findings, Place, Words};
use crate::words;

/// The deepest nesting of blocks that is read.
const DEEPEST: usize = 8;

pub(super) struct Scanner<'a, 'f> {
    pub(super) file: &'f FilePath,
    pub(super) findings: &'f mut Findings,
    pub(super) root: &'static Spec,
    pub(super) top: Vec<Fence<'a>>,
    /// Open blocks, outermost first.
    pub(super) stack: Vec<Fence<'a>>,
    pub(super) masked: Masked,
    pub(super) marks: usize,
    /// Ends that belong to blocks which were closed for the author already.
    pub(super) forgiven: usize,
}

impl<'a> Scanner<'a, '_> {
    pub(super) fn line(&mut self, text: &'a str, at: usize) {
        match line::read(text) {
            Line::Text => self.text(text, at),
            Line::Close => self.close(&(at..at + text.trim_end().len()), at),
            Line::Open { colons, name, name_at, rest } => {
                self.open(colons, name, at + name_at, rest, at, text);
            }
        }
    }

    fn text(&mut self, text: &'a str, at: usize) {
        let mut unclosed = Vec::new();
        let masked = match self.stack.last_mut().filter(|fence| has_gaps(fence)) {
            Some(fence) => gaps::take(text, at, &mut fence.gaps, &mut unclosed),
            None => None,
        };
        self.masked.line(masked.as_deref().unwrap_or(text), at);
        for span in unclosed {
            self.found(
                &INLINE_MARK,
                span,
                words!(
                    "deze invulplek wordt op deze regel niet gesloten",
                    "this gap is not closed on this line"
                ),
                words!("zet `]]` achter het antwoord", "put `]]` behind the answer"),
            );
        }
    }

    fn open(
        &mut self,
        colons: usize,
        name: &'a str,
        name_at: usize,
        rest: &'a str,
        at: usize,
        line: &str,
    ) {
        let indent = line.len() - line.trim_start().len();
        let span = at + indent..at + line.trim_end().len();
        let attributes = self.attributes(rest, name_at + name.len(), &span);
        let Some(spec) = block::named(name) else {
            self.unknown(name, name_at..name_at + name.len());
            let fence = self.fence(&block::UNKNOWN, attributes, span, at);
            self.add(fence, colons > 2);
            return;
        };
        let container = self.shape(spec, colons, &span);
        self.make_room(spec, &span);
        let fence = self.fence(spec, attributes, span, at);
        self.add(fence, container);
    }

    fn fence(
        &mut self,
        spec: &'static Spec,
        attributes: Attributes<'a>,
        span: Range<usize>,
        at: usize,
    ) -> Fence<'a> {
        let open = self.mark(at);
        Fence { spec, attributes, span, children: Vec::new(), gaps: Vec::new(), open, close: open }
    }

    /// A leaf is whole; a container stays open.
    fn add(&mut self, fence: Fence<'a>, container: bool) {
        if container && self.stack.len() < DEEPEST {
            self.stack.push(fence);
            return;
        }
        if container {
            self.found(
                &TOO_DEEP,
                fence.span.clone(),
                words!(
                    "blokken staan hier meer dan {DEEPEST} diep in elkaar",
                    "blocks stand more than {DEEPEST} deep here"
                ),
                words!("sluit een buitenste blok eerder", "close an outer block earlier"),
            );
            self.forgiven += 1;
            return;
        }
        self.siblings().push(fence);
    }

    fn siblings(&mut self) -> &mut Vec<Fence<'a>> {
        match self.stack.last_mut() {
            Some(parent) => &mut parent.children,
            None => &mut self.top,
        }
    }

    fn mark(&mut self, at: usize) -> usize {
        let number = self.marks;
        self.masked.mark(number, at);
        self.marks += 1;
        number
    }

    pub(super) fn pop(&mut self, at: usize) {
        let close = self.mark(at);
        if let Some(mut fence) = self.stack.pop() {
            fence.close = close;
            self.siblings().push(fence);
        }
    }

    fn close(&mut self, span: &Range<usize>, at: usize) {
        if !self.stack.is_empty() {
            self.pop(at);
        } else if self.forgiven > 0 {
            self.forgiven -= 1;
        } else {
            self.found(
                &STRAY_FENCE,
                span.clone(),
                words!("deze `:::` sluit niets", "this `:::` closes nothing"),
                words!("haal de regel weg", "delete the line"),
            );
        }
    }

    pub(super) fn masked_end(&self) -> usize {
        self.masked.end()
    }

    pub(super) fn finish(mut self) -> Scan<'a> {
        while let Some(fence) = self.stack.last() {
            let (name, span) = (fence.spec.name, fence.span.clone());
            self.found(
                &UNCLOSED_FENCE,
                span,
                words!("`{name}` wordt niet gesloten", "`{name}` is not closed"),
                words!(
                    "zet een regel `:::` waar het blok ophoudt",
                    "put a line `:::` where the block ends"
                ),
            );
            self.pop(self.masked_end());
        }
        Scan { fences: self.top, masked: self.masked, marks: self.marks }
    }

    pub(super) fn found(
        &mut self,
        code: &'static Code,
        span: Range<usize>,
        message: Words,
        help: Words,
    ) {
        self.findings.add(code, Place::span(self.file, span), message, help);
    }
}

/// Whether gaps are read in a block's own text: its kind says so.
fn has_gaps(fence: &Fence) -> bool {
    fence.spec.is_item
        && fence.attributes.text("type").is_some_and(|name| {
            item::KINDS.iter().any(|kind| kind.id == name && kind.body == Body::Gaps)
        })
}
