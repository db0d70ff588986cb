//! One source file in Markdown: scanned, parsed once, and given back as blocks.

use std::collections::BTreeMap;
use std::ops::Range;

use comrak::nodes::NodeValue;
use comrak::{Arena, Node, parse_document};

use super::attributes;
use super::block::Spec;
use super::fault::content::{NOT_SHOWN, UNUSED_FOOTNOTE};
use super::fault::syntax::{SWALLOWED_BLOCK, UNCLOSED_CODE};
use super::fences::{Fence, Scan, scan};
use super::index::Index;
use super::markdown::{self, footnote_name};
use super::masked::Masked;
use super::reading::{Base, Gathered, Reading};
use super::text::Text;
use crate::course::{Block, Footnote};
use crate::finding::Findings;
use crate::words;

/// What a document came to.
pub struct Document {
    /// What it shows, in order.
    pub blocks: Vec<Block>,
    /// Footnotes, in order of first reference.
    pub footnotes: Vec<Footnote>,
    /// What was gathered on the way.
    pub gathered: Gathered,
}

/// What stands between two marks: Markdown, and blocks.
pub enum Piece<'b, 'n> {
    /// Markdown nodes in a row.
    Nodes(&'b [Node<'n>]),
    /// A block.
    Fence(&'b Fence<'b>),
}

/// The parsed top level of a document, with the marks that stand in it.
pub struct Body<'b, 'n> {
    top: &'b [Top<'n>],
    /// Where each mark stands in `top`; none when Markdown swallowed it.
    marks: &'b [Option<usize>],
}

enum Top<'n> {
    Nodes(Vec<Node<'n>>),
    Mark,
}

/// Reads the bytes `part` of a file.
pub fn read(
    index: &Index,
    text: &Text,
    part: Range<usize>,
    root: &'static Spec,
    base: Base,
) -> Document {
    let mut findings = Findings::new();
    let Scan { fences, masked, marks } = scan(&text.file, text.as_str(), part, root, &mut findings);
    let arena = Arena::new();
    let document = parse_document(&arena, &masked.text, &markdown::options());
    let (top, positions) = split(document, marks);
    let body = Body { top: &top, marks: &positions };
    let mut reading = Reading::new(index, &text.file, text.as_str(), &masked, base);
    reading.findings = findings;
    let pieces = body.pieces(0..top.len(), &fences);
    if !root.prose {
        for piece in &pieces {
            if let Piece::Nodes(nodes) = piece {
                reading.not_shown(nodes);
            }
        }
    }
    let blocks = reading.blocks(&pieces, &body);
    let footnotes = reading.footnotes(document, root.footnotes);
    Document { blocks, footnotes, gathered: reading.gathered() }
}

/// The children of the document in rows between marks.
fn split(document: Node<'_>, marks: usize) -> (Vec<Top<'_>>, Vec<Option<usize>>) {
    let mut top: Vec<Top> = Vec::new();
    let mut positions = vec![None; marks];
    for node in document.children() {
        if let NodeValue::HtmlBlock(html) = &node.data().value
            && let Some(number) = Masked::mark_number(&html.literal)
            && let Some(position) = positions.get_mut(number)
        {
            *position = Some(top.len());
            top.push(Top::Mark);
            continue;
        }
        match top.last_mut() {
            Some(Top::Nodes(row)) => row.push(node),
            _ => top.push(Top::Nodes(vec![node])),
        }
    }
    (top, positions)
}

impl<'n> Body<'_, 'n> {
    /// What stands in a block.
    pub fn inside<'c>(&'c self, fence: &'c Fence<'c>) -> Vec<Piece<'c, 'n>> {
        match self.range(fence) {
            Some(range) => self.pieces(range.start + 1..range.end, &fence.children),
            None => Vec::new(),
        }
    }

    /// The marks of a block in the top level, both included in the text between them.
    fn range(&self, fence: &Fence) -> Option<Range<usize>> {
        let position = |mark: usize| self.marks.get(mark).copied().flatten();
        let (open, close) = (position(fence.open)?, position(fence.close)?);
        (open <= close).then_some(open..close)
    }

    fn pieces<'c>(&'c self, range: Range<usize>, fences: &'c [Fence<'c>]) -> Vec<Piece<'c, 'n>> {
        let mut pieces = Vec::new();
        let mut at = range.start;
        for fence in fences {
            if let Some(inner) = self.range(fence) {
                pieces.extend(self.rows(at..inner.start));
                at = inner.end + 1;
            }
            pieces.push(Piece::Fence(fence));
        }
        pieces.extend(self.rows(at..range.end));
        pieces
    }

    fn rows<'c>(&'c self, range: Range<usize>) -> impl Iterator<Item = Piece<'c, 'n>> {
        self.top.get(range).unwrap_or_default().iter().filter_map(|top| match top {
            Top::Nodes(row) => Some(Piece::Nodes(row)),
            Top::Mark => None,
        })
    }
}

impl Reading<'_> {
    /// Pieces as blocks, in order.
    pub fn blocks(&mut self, pieces: &[Piece], body: &Body) -> Vec<Block> {
        let mut blocks = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece {
                Piece::Nodes(nodes) => {
                    let html = self.render(nodes);
                    if !html.is_empty() {
                        blocks.push(Block::Prose(self.index.keep(html)));
                    }
                }
                Piece::Fence(fence) => blocks.extend(self.fence(fence, body)),
            }
        }
        blocks.shrink_to_fit();
        blocks
    }

    fn fence(&mut self, fence: &Fence, body: &Body) -> Option<Block> {
        let spec = fence.spec;
        if body.range(fence).is_none() {
            // Code that does not end takes what follows with it; that was reported as what it is.
            if self.findings.iter().any(|finding| finding.code == &UNCLOSED_CODE) {
                return None;
            }
            self.found(
                &SWALLOWED_BLOCK,
                fence.span.clone(),
                words!(
                    "`{}` staat midden in HTML of code",
                    "`{}` stands inside HTML or code",
                    spec.name
                ),
                words!("sluit de HTML ervoor", "close the HTML before it"),
            );
            return None;
        }
        self.judge(fence);
        (spec.make?)(self, fence, body)
    }

    /// Judges the attributes of a block by its keys.
    pub fn judge(&mut self, fence: &Fence) {
        if let Some(keys) = fence.spec.keys {
            let name = fence.spec.name;
            attributes::judge(
                name,
                &fence.attributes,
                &fence.span,
                &[keys],
                self.file,
                &mut self.findings,
            );
        }
    }

    /// The footnotes of the page, in order of first reference.
    fn footnotes(&mut self, document: Node, shown: bool) -> Vec<Footnote> {
        let mut order = BTreeMap::new();
        let mut definitions = BTreeMap::new();
        for node in document.descendants() {
            match &node.data().value {
                NodeValue::FootnoteReference(reference) => {
                    order.insert(reference.ix, reference.name.clone());
                }
                NodeValue::FootnoteDefinition(definition) if definition.total_references == 0 => {
                    let span = self.span(node.data().sourcepos);
                    self.unused_footnote(&definition.name, span);
                }
                NodeValue::FootnoteDefinition(_) if !shown => {
                    let span = self.span(node.data().sourcepos);
                    self.footnote_not_shown(span);
                }
                NodeValue::FootnoteDefinition(definition) => {
                    definitions.entry(definition.name.clone()).or_insert(node);
                }
                _ => {}
            }
        }
        let one = |name: String| {
            let node = definitions.get(&name)?;
            let references = match &node.data().value {
                NodeValue::FootnoteDefinition(found) => {
                    usize::try_from(found.total_references).ok()?
                }
                _ => 1,
            };
            let mut html = String::new();
            self.children(node, false, &mut html);
            Some(Footnote { name: footnote_name(&name), references, html })
        };
        order.into_values().filter_map(one).collect()
    }

    fn footnote_not_shown(&mut self, span: Range<usize>) {
        self.found(
            &NOT_SHOWN,
            span,
            words!(
                "een voetnoot kan alleen op een pagina staan, niet in een bank of transcript",
                "a footnote can stand on a page only, not in a bank or transcript"
            ),
            words!("zet wat erin staat in de tekst", "put what it says into the text"),
        );
    }

    fn unused_footnote(&mut self, name: &str, span: Range<usize>) {
        self.found(
            &UNUSED_FOOTNOTE,
            span,
            words!(
                "naar de voetnoot `[^{name}]` verwijst niets",
                "nothing refers to the footnote `[^{name}]`"
            ),
            words!(
                "zet `[^{name}]` in de tekst, of haal hem weg",
                "put `[^{name}]` into the text, or delete it"
            ),
        );
    }
}
