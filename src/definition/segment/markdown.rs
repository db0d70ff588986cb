//! Texts in Markdown: the leaves of the syntax tree, with the way back to their bytes in the file.

use std::ops::Range;

use comrak::nodes::{ListType, NodeValue, Sourcepos};
use comrak::{Arena, Node, parse_document};

use super::container::{Addresses, body};
use super::{Form, Role, Segment, tail};
use crate::course::item::{Attribute, Body};
use crate::definition::block::Spec;
use crate::definition::fences::{Fence, scan};
use crate::definition::markdown;
use crate::definition::masked::Masked;
use crate::definition::text::Text;
use crate::finding::Findings;

/// Attributes whose values are read by learners.
const WORDS: &[(&str, Role)] = &[
    ("title", Role::Title),
    ("alt", Role::Alternative),
    ("caption", Role::Prose),
    ("unit", Role::Prose),
    ("find", Role::Prose),
];

/// The texts of a part of a file.
pub fn read(text: &Text, part: Range<usize>, root: &'static Spec) -> Vec<Segment> {
    let mut unheard = Findings::new();
    let scanned = scan(&text.file, text.as_str(), part, root, &mut unheard);
    let arena = Arena::new();
    let document = parse_document(&arena, &scanned.masked.text, &markdown::options());
    let mut marks = vec![None; scanned.marks];
    number(&scanned.fences, &mut marks);
    let mut reader = Reader {
        text: text.as_str(),
        masked: &scanned.masked,
        addresses: Addresses::new(),
        open: Vec::new(),
        found: Vec::new(),
    };
    for node in document.children() {
        reader.top(node, &marks);
    }
    reader.found
}

/// Which block begins or ends at each mark.
fn number<'f>(fences: &'f [Fence<'f>], marks: &mut [Option<Edge<'f>>]) {
    for fence in fences {
        if let Some(mark) = marks.get_mut(fence.close) {
            *mark = Some(Edge::Close);
        }
        if let Some(mark) = marks.get_mut(fence.open) {
            *mark = Some(Edge::Open(fence));
        }
        number(&fence.children, marks);
    }
}

/// What a mark is of a block.
#[derive(Clone, Copy)]
enum Edge<'f> {
    Open(&'f Fence<'f>),
    Close,
}

struct Reader<'a, 'f> {
    text: &'a str,
    masked: &'a Masked,
    addresses: Addresses,
    /// The blocks that are open, outermost first.
    open: Vec<&'f Fence<'f>>,
    found: Vec<Segment>,
}

impl<'f> Reader<'_, 'f> {
    fn top(&mut self, node: Node, marks: &[Option<Edge<'f>>]) {
        let number = match &node.data().value {
            NodeValue::HtmlBlock(html) => Masked::mark_number(&html.literal),
            _ => None,
        };
        match number.map(|number| marks.get(number).copied().flatten()) {
            Some(Some(Edge::Open(fence))) => self.enter(fence),
            Some(Some(Edge::Close)) => {
                self.open.pop();
                self.addresses.leave();
            }
            Some(None) => {}
            None => self.node(node),
        }
    }

    fn enter(&mut self, fence: &'f Fence<'f>) {
        self.addresses.enter(fence);
        for entry in &fence.attributes.entries {
            self.attribute(entry);
        }
        if fence.open == fence.close {
            self.addresses.leave();
        } else {
            self.open.push(fence);
        }
    }

    fn attribute(&mut self, entry: &Attribute) {
        let known = WORDS.iter().find(|(name, _)| *name == entry.name);
        let (Some((name, role)), Some(value)) = (known, &entry.value) else { return };
        let mut span = entry.value_span.clone();
        let quoted =
            self.text.get(..span.start).is_some_and(|before| before.ends_with(['"', '\'']));
        if quoted {
            span = span.start - 1..span.end + 1;
        }
        let address = self.addresses.inner(name);
        self.push(address, span, value.to_string(), Form::Attribute, *role);
    }

    fn push(&mut self, address: String, span: Range<usize>, text: String, form: Form, role: Role) {
        self.found.push(Segment { address, span, text, form, role });
    }

    fn node(&mut self, node: Node) {
        let position = node.data().sourcepos;
        match &node.data().value {
            NodeValue::Paragraph => self.paragraph(position, "text", None),
            NodeValue::Heading(_) => self.heading(node),
            NodeValue::List(list) => self.list(node, list.list_type),
            NodeValue::Table(_) => self.table(node),
            NodeValue::CodeBlock(code) if !is_config(&code.info) => self.block(position, "code"),
            NodeValue::HtmlBlock(html) if !html.literal.trim_start().starts_with("<!--") => {
                self.block(position, "html");
            }
            NodeValue::CodeBlock(_) | NodeValue::HtmlBlock(_) => {}
            _ => node.children().for_each(|child| self.node(child)),
        }
    }

    /// The bytes of a node, without the space around it.
    fn span(&self, position: Sourcepos) -> Range<usize> {
        trimmed(self.text, self.masked.span(position))
    }

    fn paragraph(&mut self, position: Sourcepos, kind: &str, body: Option<Body>) {
        let span = self.span(position);
        let (span, role) = match body {
            Some(body) => {
                let (span, role) = tail::mark(self.text, span, body);
                (tail::without_attributes(self.text, span), role)
            }
            None => (span, None),
        };
        let gaps = self.open.last().is_some_and(|fence| !fence.gaps.is_empty());
        let role = role.unwrap_or(if gaps { Role::Gaps } else { Role::Prose });
        let indent = self.indent(span.start);
        let source = self.text.get(span.clone()).unwrap_or_default();
        let text = unindented(source);
        let indent = second_indent(source).unwrap_or(indent);
        let address = self.addresses.count(kind);
        self.push(address, span, text, Form::Lines(indent), role);
    }

    /// What a line begins with that goes on with a paragraph which begins at `at`.
    fn indent(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        line.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect()
    }

    fn heading(&mut self, node: Node) {
        let children = node.first_child().zip(node.last_child());
        let Some((first, last)) = children else { return };
        let (start, end) = (first.data().sourcepos.start, last.data().sourcepos.end);
        let span = self.span(Sourcepos { start, end });
        let span = tail::without_attributes(self.text, span);
        let text = unindented(self.text.get(span.clone()).unwrap_or_default());
        let address = self.addresses.count("heading");
        self.push(address, span, text, Form::Line, Role::Title);
    }

    /// The answers of a question are told from other lists by their marks; where there are none, by standing in a question.
    fn list(&mut self, node: Node, list: ListType) {
        let body = self.open.last().and_then(|fence| body(fence));
        let is_answer = matches!(
            (body, list),
            (Some(Body::Choices | Body::Answers | Body::List), ListType::Bullet)
                | (Some(Body::Steps), ListType::Ordered)
        );
        for item in node.children() {
            let mut first = true;
            for child in item.children() {
                let paragraph = matches!(child.data().value, NodeValue::Paragraph);
                if is_answer && first && paragraph {
                    self.paragraph(child.data().sourcepos, "option", body);
                } else {
                    self.node(child);
                }
                first = false;
            }
        }
    }

    fn table(&mut self, node: Node) {
        let name = self.addresses.count("table");
        for (row, cells) in node.children().enumerate() {
            for (column, cell) in cells.children().enumerate() {
                let span = self.span(cell.data().sourcepos);
                let span = tail::without_attributes(self.text, span);
                let text = self.text.get(span.clone()).unwrap_or_default().to_owned();
                let address = format!("{name}/cell-{}-{}", row + 1, column + 1);
                self.push(address, span, text, Form::Cell, Role::Prose);
            }
        }
    }

    fn block(&mut self, position: Sourcepos, kind: &str) {
        let span = self.span(position);
        let indent = self.indent(span.start);
        let source = self.text.get(span.clone()).unwrap_or_default();
        let without = |line: &str| {
            let line = line.trim_end_matches('\r');
            line.strip_prefix(indent.as_str()).unwrap_or(line).to_owned()
        };
        let mut lines = source.split('\n');
        let first = lines.next().unwrap_or_default().trim_end_matches('\r').to_owned();
        let text = std::iter::once(first).chain(lines.map(without)).collect::<Vec<_>>().join("\n");
        let address = self.addresses.count(kind);
        self.push(address, span, text, Form::Block(indent), Role::Code);
    }
}

fn is_config(info: &str) -> bool {
    let mut words = info.split_whitespace();
    words.next() == Some("toml") && words.next() == Some("config")
}

fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    match text.get(span.clone()) {
        Some(inner) => {
            let start = span.start + (inner.len() - inner.trim_start().len());
            start..start + inner.trim().len()
        }
        None => span,
    }
}

/// Lines after the first without what they begin with in the file.
fn unindented(source: &str) -> String {
    let mut lines = source.split('\n').map(|line| line.trim_end_matches('\r'));
    let first = lines.next().unwrap_or_default().to_owned();
    let others = lines.map(|line| line.trim_start_matches([' ', '\t', '>']).to_owned());
    std::iter::once(first).chain(others).collect::<Vec<_>>().join("\n")
}

/// What the second line begins with.
fn second_indent(source: &str) -> Option<String> {
    let line = source.split('\n').nth(1)?;
    Some(line.chars().take_while(|c| matches!(c, ' ' | '\t' | '>')).collect())
}
