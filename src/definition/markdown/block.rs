//! Block elements: paragraphs, headings, lists, quotes.

use std::fmt::Write as _;

use comrak::Node;
use comrak::nodes::{ListType, NodeList, NodeValue, Sourcepos};

use super::code::code_block;
use super::{plain, slug};
use crate::course::Heading;
use crate::course::item::Attributes;
use crate::definition::fault::content::FIRST_LEVEL_HEADING;
use crate::definition::fault::syntax::TOO_DEEP;
use crate::definition::line_attributes;
use crate::definition::reading::Reading;
use crate::words;

/// The deepest nesting of Markdown that is rendered.
const DEEPEST: usize = 50;

impl Reading<'_> {
    /// Renders nodes one after the other.
    pub fn render(&mut self, nodes: &[Node]) -> String {
        let mut out = String::new();
        for node in nodes {
            self.block(node, false, &mut out);
        }
        out.shrink_to_fit();
        out
    }

    /// Renders what stands inside a node.
    pub fn children(&mut self, node: Node, tight: bool, out: &mut String) {
        for child in node.children() {
            self.block(child, tight, out);
        }
    }

    /// Renders one node; in a tight list paragraphs have no element of their own.
    pub fn block(&mut self, node: Node, tight: bool, out: &mut String) {
        if self.depth >= DEEPEST {
            self.too_deep(node.data().sourcepos);
            return;
        }
        self.depth += 1;
        self.block_here(node, tight, out);
        self.depth -= 1;
    }

    /// Renders the inline elements inside a node, one level deeper.
    pub(super) fn block_of_inlines(&mut self, node: Node, out: &mut String) {
        if self.depth >= DEEPEST {
            self.too_deep(node.data().sourcepos);
            return;
        }
        self.depth += 1;
        self.inlines(node, out);
        self.depth -= 1;
    }

    fn too_deep(&mut self, position: Sourcepos) {
        let span = self.span(position);
        self.found(
            &TOO_DEEP,
            span,
            words!(
                "hier staat opmaak meer dan {DEEPEST} diep in elkaar",
                "markup stands more than {DEEPEST} deep here"
            ),
            words!("maak de opbouw vlakker", "flatten the structure"),
        );
    }

    fn block_here(&mut self, node: Node, tight: bool, out: &mut String) {
        let data = node.data();
        let position = data.sourcepos;
        match &data.value {
            NodeValue::Paragraph if tight => self.inlines(node, out),
            NodeValue::Paragraph => self.wrapped("p", node, out),
            NodeValue::Heading(heading) => {
                let level = heading.level;
                drop(data);
                self.heading(node, level, out);
            }
            NodeValue::BlockQuote => {
                out.push_str("<blockquote>\n");
                self.children(node, false, out);
                out.push_str("</blockquote>\n");
            }
            NodeValue::List(list) => self.list(node, list, out),
            // Only the list knows whether it is tight; its items do not.
            NodeValue::Item(_) => self.item(node, tight, out),
            NodeValue::CodeBlock(code) => {
                self.numeric_references(&code.info, position);
                code_block(code, out);
            }
            NodeValue::HtmlBlock(html) => self.html(&html.literal, position, out),
            NodeValue::ThematicBreak => out.push_str("<hr>\n"),
            NodeValue::Table(table) => self.table(node, &table.alignments, out),
            // Gathered for the end of the page.
            NodeValue::FootnoteDefinition(_) => {}
            _ => self.inlines(node, out),
        }
    }

    fn wrapped(&mut self, element: &str, node: Node, out: &mut String) {
        out.extend(["<", element, ">"]);
        self.inlines(node, out);
        out.extend(["</", element, ">\n"]);
    }

    fn list(&mut self, node: Node, list: &NodeList, out: &mut String) {
        let ordered = list.list_type == ListType::Ordered;
        match (ordered, list.start) {
            (false, _) => out.push_str("<ul>\n"),
            (true, 1) => out.push_str("<ol>\n"),
            (true, start) => {
                let _ = writeln!(out, "<ol start=\"{start}\">");
            }
        }
        self.children(node, list.tight, out);
        out.push_str(if ordered { "</ol>\n" } else { "</ul>\n" });
    }

    fn item(&mut self, node: Node, tight: bool, out: &mut String) {
        out.push_str("<li>");
        let mut text = false;
        for child in node.children() {
            let paragraph = matches!(child.data().value, NodeValue::Paragraph);
            if text && !paragraph {
                out.push('\n');
            }
            self.block(child, tight, out);
            text = tight && paragraph;
        }
        out.push_str("</li>\n");
    }

    fn heading(&mut self, node: Node, level: u8, out: &mut String) {
        let position = node.data().sourcepos;
        let span = self.span(position);
        let attributes = line_attributes::take(self, node, line_attributes::HEADING);
        if level == 1 {
            self.found(
                &FIRST_LEVEL_HEADING,
                span.clone(),
                words!(
                    "een kop van het eerste niveau in de tekst",
                    "a heading of the first level in the text"
                ),
                words!("maak er `##` van", "make it `##`"),
            );
        }
        let text = plain::plain(node);
        let anchor = self.anchor(&text, &attributes);
        let rendered = level.max(2);
        let _ = write!(out, "<h{rendered} id=\"");
        super::attribute(&anchor, out);
        out.push_str("\">");
        self.inlines(node, out);
        let _ = writeln!(out, "</h{rendered}>");
        let place = self.place(span);
        let in_item = self.in_item;
        self.facts.headings.push(Heading { level, text, anchor, place, in_item });
    }

    /// The id of a heading: the author's own, or from its text; with a number when it is taken.
    fn anchor(&mut self, text: &str, attributes: &Attributes) -> String {
        let own = attributes.text("#").map(slug);
        let mut base = own.unwrap_or_else(|| slug(text));
        // Ids that pages give to other things; a heading may not meet them.
        let taken = ["item-", "quiz-", "fn-", "fnref-", "term-", "definition-", "page-", "lp-"];
        let fixed = ["main", "outline", "footnotes-label"];
        if base.is_empty()
            || fixed.contains(&base.as_str())
            || taken.iter().any(|prefix| base.starts_with(prefix))
        {
            base.insert_str(0, if base.is_empty() { "kop" } else { "kop-" });
        }
        let number = self.anchors.entry(base.clone()).or_insert(0);
        *number += 1;
        let mut anchor = if *number == 1 { base.clone() } else { format!("{base}-{number}") };
        let first = *number;
        while first > 1 && self.anchors.contains_key(&anchor) {
            let number = self.anchors.entry(base.clone()).or_insert(first);
            *number += 1;
            anchor = format!("{base}-{number}");
        }
        if anchor != base {
            self.anchors.insert(anchor.clone(), 1);
        }
        anchor
    }
}
