//! The plain text of Markdown.

use comrak::Node;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;

use super::term;
use crate::definition::masked::{FILL, GAP};

/// What a learner reads of a node, on one line: alternative texts and code too, gaps as `___`.
pub fn plain(node: Node) -> String {
    let mut text = String::new();
    add(node, &mut text);
    text.truncate(text.trim_end().len());
    text
}

/// As [`plain`], with the line breaks of the source.
pub fn lines(node: Node) -> String {
    let mut text = String::new();
    add_broken(node, '\n', &mut text);
    text.truncate(text.trim_end().len());
    text
}

/// Adds the plain text of a node; the parts of blocks are set apart by a space.
pub fn add(node: Node, out: &mut String) {
    add_broken(node, ' ', out);
}

/// Adds the plain text of a node, with something for each line break.
fn add_broken(node: Node, line_break: char, out: &mut String) {
    for edge in node.traverse() {
        match edge {
            NodeEdge::Start(node) => match &node.data().value {
                NodeValue::Text(text) => add_text(text, out),
                NodeValue::Code(code) => out.push_str(&code.literal),
                NodeValue::CodeBlock(code) => out.push_str(&code.literal),
                NodeValue::SoftBreak | NodeValue::LineBreak => out.push(line_break),
                _ => {}
            },
            NodeEdge::End(node) => {
                let block = node.data().value.block();
                if block && !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
        }
    }
}

fn add_text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(found) = term::next(rest) {
        add_gaps(found.before, out);
        out.push_str(found.label);
        rest = found.after;
    }
    add_gaps(rest, out);
}

fn add_gaps(text: &str, out: &mut String) {
    for c in text.chars().filter(|c| *c != FILL) {
        if c == GAP { out.push_str("___") } else { out.push(c) }
    }
}

/// Text of at most `most` characters, cut at the end when it is longer.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
