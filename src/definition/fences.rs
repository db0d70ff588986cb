//! `:::` fences: which block stands where, found before Markdown is read, since Markdown would close the wrong one in silence.

use std::ops::Range;

use super::attributes;
use super::block::{self, Shape, Spec};
use super::fault::syntax::{
    ATTRIBUTE_SYNTAX, BLOCK_SHAPE, INLINE_MARK, MISPLACED_BLOCK, STRAY_FENCE, TOO_DEEP,
    UNCLOSED_CODE, UNCLOSED_FENCE, UNKNOWN_BLOCK,
};
use super::gaps;
use super::line::{self, Line};
use super::masked::Masked;
use crate::course::item::{self, Attributes, Body, GapSource};
use crate::files::FilePath;
use crate::finding::nearest;
use crate::finding::{Code, Findings, Place, Words};
use crate::words;

/// The deepest nesting of blocks that is read.
const DEEPEST: usize = 8;

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

struct Scanner<'a, 'f> {
    file: &'f FilePath,
    findings: &'f mut Findings,
    root: &'static Spec,
    top: Vec<Fence<'a>>,
    /// Open blocks, outermost first.
    stack: Vec<Fence<'a>>,
    masked: Masked,
    marks: usize,
    /// Ends that belong to blocks which were closed for the author already.
    forgiven: usize,
}

impl<'a> Scanner<'a, '_> {
    fn line(&mut self, text: &'a str, at: usize) {
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

    fn attributes(&mut self, rest: &'a str, at: usize, line: &Range<usize>) -> Attributes<'a> {
        let trimmed = rest.trim_start();
        let at = at + (rest.len() - trimmed.len());
        let trimmed = trimmed.trim_end();
        let nothing = Attributes { entries: Vec::new(), span: line.clone() };
        if trimmed.is_empty() {
            return nothing;
        }
        let mut faults = Vec::new();
        let read =
            trimmed.starts_with('{').then(|| attributes::read(trimmed, at, &mut faults)).flatten();
        let Some((attributes, after)) = read else {
            self.found(
                &ATTRIBUTE_SYNTAX,
                at..at + trimmed.len(),
                words!(
                    "hier horen attributen tussen `{{` en `}}`, op één regel",
                    "attributes between `{{` and `}}` belong here, on one line"
                ),
                words!(
                    "sluit ze met `}}`, en zet aanhalingstekens om tekst met spaties",
                    "close them with `}}`, and put quotes around text with spaces"
                ),
            );
            return nothing;
        };
        if !after.trim().is_empty() {
            faults.push(at + trimmed.len() - after.trim_start().len()..at + trimmed.len());
        }
        attributes::report_unreadable(self.file, faults, self.findings);
        attributes
    }

    /// Whether it stays open; a wrong number of colons is reported, and what was meant is read.
    fn shape(&mut self, spec: &'static Spec, colons: usize, span: &Range<usize>) -> bool {
        let written = colons > 2;
        let container = match spec.shape {
            Shape::Leaf => false,
            Shape::Container => true,
            Shape::Either => written,
        };
        if container != written {
            let (name, right) = (spec.name, if container { ":::" } else { "::" });
            self.found(
                &BLOCK_SHAPE,
                span.clone(),
                words!("`{name}` begint met `{right}`", "`{name}` begins with `{right}`"),
                words!("schrijf `{right}{name}`", "write `{right}{name}`"),
            );
            // Who writes a leaf as a block may close it too.
            self.forgiven += usize::from(written);
        }
        container
    }

    /// Closes what cannot hold the block and was probably forgotten.
    fn make_room(&mut self, spec: &'static Spec, span: &Range<usize>) {
        let holds = |parent: &Spec| parent.children.contains(&spec.name) || parent.any_child;
        let parent = self.stack.last().map_or(self.root, |fence| fence.spec);
        if holds(parent) {
            return;
        }
        let (inner, name) = (parent.name, spec.name);
        let ancestor = self.stack.iter().rposition(|fence| holds(fence.spec));
        let keep = match ancestor {
            Some(index) => index + 1,
            None if holds(self.root) => 0,
            None => self.stack.len(),
        };
        let forgotten = self.stack.len() > keep;
        let help = if forgotten {
            words!(
                "sluit `{inner}` met een regel `:::` voor dit blok",
                "close `{inner}` with a line `:::` before this block"
            )
        } else {
            let list = super::expected::listed(spec.parents().as_slice());
            words!("`{name}` kan staan in: {list}", "`{name}` can stand in: {list}")
        };
        let message =
            words!("`{name}` kan niet in `{inner}` staan", "`{name}` cannot stand in `{inner}`");
        self.found(&MISPLACED_BLOCK, span.clone(), message, help);
        while self.stack.len() > keep {
            self.pop(span.start);
            self.forgiven += 1;
        }
    }

    fn pop(&mut self, at: usize) {
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

    fn unknown(&mut self, name: &str, span: Range<usize>) {
        let help = if let Some(near) = nearest(name, block::BLOCKS.iter().map(|spec| spec.name)) {
            words!("bedoel je `{near}`?", "do you mean `{near}`?")
        } else {
            let names: Vec<&str> = block::BLOCKS.iter().map(|spec| spec.name).collect();
            let list = super::expected::listed(&names);
            words!("deze blokken zijn er: {list}", "these blocks exist: {list}")
        };
        let shown: String = name.chars().take(60).collect();
        self.found(
            &UNKNOWN_BLOCK,
            span,
            words!("het blok `{shown}` bestaat niet", "there is no block `{shown}`"),
            help,
        );
    }

    fn unclosed_code(&mut self, span: Range<usize>) {
        self.found(
            &UNCLOSED_CODE,
            span,
            words!("dit codeblok wordt niet gesloten", "this code block is not closed"),
            words!(
                "zet dezelfde rij tekens op een regel onder de code",
                "put the same row of characters on a line under the code"
            ),
        );
        // The code took the ends of open blocks with it: they are no faults of their own.
        while !self.stack.is_empty() {
            self.pop(self.masked_end());
        }
    }

    fn masked_end(&self) -> usize {
        self.masked.end()
    }

    fn finish(mut self) -> Scan<'a> {
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

    fn found(&mut self, code: &'static Code, span: Range<usize>, message: Words, help: Words) {
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
