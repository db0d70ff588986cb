//! What is asked: prose and blocks, with the list or table that the kind reads taken out.

use comrak::Node;
use comrak::nodes::{ListType, NodeValue};

use crate::course::Block;
use crate::course::item::{Body as Holds, Cell, GapSource, Kind, Line, Mark, Table, credit};
use crate::definition::document::{Body, Piece};
use crate::definition::fences::Fence;
use crate::definition::line_attributes;
use crate::definition::markdown::plain;
use crate::definition::reading::Reading;

/// The most characters of a stem as plain text.
const PROMPT: usize = 250;

/// A stem, taken apart.
#[derive(Default)]
pub struct Stem {
    pub blocks: Vec<Block>,
    pub prompt: String,
    pub lines: Vec<Line>,
    pub table: Option<Table>,
    pub gaps: Vec<GapSource>,
}

/// Reads the stem from what stands in a question.
pub fn read(
    reading: &mut Reading,
    kind: &Kind,
    fence: &Fence,
    pieces: &[Piece],
    body: &Body,
) -> Stem {
    let mut stem = Stem::default();
    let answer = pieces.iter().rev().find_map(|piece| match piece {
        Piece::Nodes(nodes) => nodes.iter().rev().find(|node| holds(kind.body, node)).copied(),
        Piece::Fence(_) => None,
    });
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Nodes(nodes) => prose(reading, nodes, answer, &mut stem.blocks, &mut text),
            // What belongs to the question's other parts is read there.
            Piece::Fence(fence) if fence.spec.make.is_some() => {
                stem.blocks.extend(reading.blocks(&[Piece::Fence(fence)], body));
            }
            Piece::Fence(_) => {}
        }
    }
    // One block is the rule, and there are many stems.
    stem.blocks.shrink_to_fit();
    stem.prompt =
        plain::cut(text.split_whitespace().collect::<Vec<_>>().join(" ").as_str(), PROMPT);
    match (kind.body, answer) {
        (Holds::Table, Some(node)) => stem.table = Some(table(reading, kind, node)),
        (_, Some(node)) => {
            stem.lines = node.children().map(|item| line(reading, kind, item)).collect();
        }
        (_, None) => {}
    }
    stem.gaps.clone_from(&fence.gaps);
    stem
}

fn holds(body: Holds, node: Node) -> bool {
    match (body, &node.data().value) {
        (Holds::Choices | Holds::Answers | Holds::List, NodeValue::List(list)) => {
            list.list_type == ListType::Bullet
        }
        (Holds::Steps, NodeValue::List(list)) => list.list_type == ListType::Ordered,
        (Holds::Table, NodeValue::Table(_)) => true,
        _ => false,
    }
}

fn prose<'n>(
    reading: &mut Reading,
    nodes: &[Node<'n>],
    answer: Option<Node<'n>>,
    blocks: &mut Vec<Block>,
    text: &mut String,
) {
    let answer_at =
        nodes.iter().position(|node| answer.is_some_and(|answer| node.same_node(answer)));
    let (before, after) = match answer_at {
        Some(at) => (nodes.get(..at), nodes.get(at + 1..)),
        None => (Some(nodes), None),
    };
    for nodes in [before, after].into_iter().flatten().filter(|nodes| !nodes.is_empty()) {
        let html = reading.render(nodes);
        if !html.is_empty() {
            blocks.push(Block::Prose(reading.index.keep(html)));
        }
        for node in nodes {
            plain::add(node, text);
        }
    }
}

fn line(reading: &mut Reading, kind: &Kind, item: Node) -> Line {
    let span = reading.span(item.data().sourcepos);
    let paragraph =
        item.first_child().filter(|node| matches!(node.data().value, NodeValue::Paragraph));
    let (mark, attributes) = match paragraph {
        Some(node) => (mark(kind.body, node), line_attributes::take(reading, node, kind.line_keys)),
        None => (Mark::None, crate::course::item::Attributes::default()),
    };
    let is_quote = |node: &Node| matches!(node.data().value, NodeValue::BlockQuote);
    let quotes: Vec<Node> = item.children().filter(is_quote).collect();
    let rest: Vec<Node> = item.children().filter(|node| !is_quote(node)).collect();
    let html = phrase(reading, &rest);
    let mut text = String::new();
    for node in &rest {
        plain::add(node, &mut text);
    }
    let feedback = (!quotes.is_empty()).then(|| {
        let mut html = String::new();
        for quote in &quotes {
            reading.children(quote, false, &mut html);
        }
        html
    });
    Line { mark, text: text.trim().to_owned(), html, attributes, feedback, span }
}

/// A single paragraph without its element, so that it fits in a label; anything more as it is.
fn phrase(reading: &mut Reading, nodes: &[Node]) -> String {
    let mut html = String::new();
    match nodes {
        [node] if matches!(node.data().value, NodeValue::Paragraph) => {
            reading.inlines(node, &mut html);
        }
        _ => nodes.iter().for_each(|node| reading.block(node, false, &mut html)),
    }
    html
}

/// Takes the mark from the beginning of a line's text.
fn mark(body: Holds, paragraph: Node) -> Mark {
    let Some(first) = paragraph.first_child() else { return Mark::None };
    let mut data = first.data_mut();
    let NodeValue::Text(text) = &mut data.value else { return Mark::None };
    let (mark, rest) = match body {
        Holds::Choices => match (
            text.strip_prefix("[ ]"),
            text.strip_prefix("[x]").or_else(|| text.strip_prefix("[X]")),
        ) {
            (Some(rest), _) => (Mark::Unchecked, rest.trim_start()),
            (_, Some(rest)) => (Mark::Checked, rest.trim_start()),
            _ => return Mark::None,
        },
        Holds::Answers => match credit(text) {
            Some((fraction, rest)) => (Mark::Credit(fraction), rest),
            None => return Mark::None,
        },
        _ => return Mark::None,
    };
    let rest = rest.to_owned();
    *text = rest.into();
    mark
}

/// Reads a table cell by cell.
pub fn table(reading: &mut Reading, kind: &Kind, node: Node) -> Table {
    let mut rows = node
        .children()
        .map(|row| row.children().map(|found| cell(reading, kind, found)).collect::<Vec<Cell>>());
    let header = rows.next().unwrap_or_default();
    let rows = rows.collect();
    Table { header, rows, span: reading.span(node.data().sourcepos) }
}

fn cell(reading: &mut Reading, kind: &Kind, node: Node) -> Cell {
    let attributes = line_attributes::take(reading, node, kind.line_keys);
    let mut html = String::new();
    reading.inlines(node, &mut html);
    Cell { text: plain::plain(node), html, attributes, span: reading.span(node.data().sourcepos) }
}
