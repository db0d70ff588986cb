//! Inline elements: text, emphasis, code, breaks, footnote references.

use std::fmt::Write as _;

use comrak::Node;
use comrak::nodes::{NodeFootnoteReference, NodeValue, Sourcepos};

use super::{plain, slug, term};
use crate::course::Id;
use crate::definition::block;
use crate::definition::fault::content::UNKNOWN_FOOTNOTE;
use crate::definition::fault::reference::UNKNOWN_TERM;
use crate::definition::fault::syntax::{INLINE_MARK, MISPLACED_BLOCK};
use crate::definition::masked::{FILL, GAP};
use crate::definition::reading::{Base, Reading};
use crate::files::digest;
use crate::finding::Located;
use crate::finding::nearest;
use crate::words;

impl Reading<'_> {
    /// Renders what stands inside a node.
    pub fn inlines(&mut self, node: Node, out: &mut String) {
        for child in node.children() {
            self.inline(child, out);
        }
    }

    fn inline(&mut self, node: Node, out: &mut String) {
        let data = node.data();
        let position = data.sourcepos;
        match &data.value {
            NodeValue::Text(text) => self.text(text, position, out),
            NodeValue::SoftBreak => out.push('\n'),
            NodeValue::LineBreak => out.push_str("<br>\n"),
            NodeValue::Code(code) => {
                out.push_str("<code>");
                super::text(&code.literal, out);
                out.push_str("</code>");
            }
            NodeValue::HtmlInline(html) => self.html(html, position, out),
            NodeValue::Emph => self.around("em", node, out),
            NodeValue::Strong => self.around("strong", node, out),
            NodeValue::Strikethrough => self.around("del", node, out),
            NodeValue::Link(link) => {
                self.numeric_references(&[link.url.as_str(), &link.title].concat(), position);
                self.link(node, link, position, out);
            }
            NodeValue::Image(image) => {
                let alt = plain::plain(node);
                let read = [image.url.as_str(), &image.title, &alt].concat();
                self.numeric_references(&read, position);
                self.image(node, image, position, out);
            }
            NodeValue::FootnoteReference(reference) => footnote_reference(reference, out),
            _ => self.block(node, true, out),
        }
    }

    fn around(&mut self, element: &str, node: Node, out: &mut String) {
        out.extend(["<", element, ">"]);
        self.block_of_inlines(node, out);
        out.extend(["</", element, ">"]);
    }

    fn text(&mut self, text: &str, position: Sourcepos, out: &mut String) {
        self.numeric_references(text, position);
        self.block_in_text(text, position);
        self.facts.words +=
            text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        let mut rest = text;
        while let Some(found) = term::next(rest) {
            self.plain_text(found.before, position, out);
            self.term(&found, position, out);
            rest = found.after;
        }
        if rest.contains(term::OPENING) {
            let span = self.span(position);
            self.found(
                &INLINE_MARK,
                span,
                words!("dit begrip is niet te lezen", "this term cannot be read"),
                words!("schrijf `:term[woord]{{ref=id}}`", "write `:term[word]{{ref=id}}`"),
            );
        }
        self.plain_text(rest, position, out);
    }

    /// A line of a block in a quote or a list, where no block begins: a learner would read its colons.
    fn block_in_text(&mut self, text: &str, position: Sourcepos) {
        let name = text.trim_start_matches(':');
        let colons = text.len() - name.len();
        let leaf = || {
            let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
            block::named(name.get(..end).unwrap_or_default()).is_some()
        };
        let span = self.span(position);
        let written = self.text.get(span.clone()).is_some_and(|source| source.starts_with("::"))
            && !self.text.get(..span.start).is_some_and(|before| before.ends_with('\\'));
        if written && (colons > 2 || (colons == 2 && leaf())) {
            self.found(
                &MISPLACED_BLOCK,
                span,
                words!(
                    "een blok kan niet in een citaat of een lijst staan",
                    "a block cannot stand in a quote or a list"
                ),
                words!(
                    "zet het blok op regels van zichzelf, vooraan op de regel",
                    "put the block on lines of its own, at the start of the line"
                ),
            );
        }
    }

    fn plain_text(&mut self, text: &str, position: Sourcepos, out: &mut String) {
        if let Some((_, after)) = text.split_once("[^")
            && let Some((label, _)) = after.split_once(']')
            && !label.is_empty()
            && !label.contains(char::is_whitespace)
        {
            let span = self.span(position);
            self.found(
                &UNKNOWN_FOOTNOTE,
                span,
                words!(
                    "de voetnoot `[^{label}]` bestaat niet",
                    "there is no footnote `[^{label}]`"
                ),
                words!(
                    "schrijf hem op deze pagina: `[^{label}]: tekst`",
                    "write it on this page: `[^{label}]: text`"
                ),
            );
        }
        let mut parts = text.split(GAP);
        super::text(parts.next().unwrap_or_default(), out);
        for part in parts {
            self.gaps += 1;
            let _ = write!(out, "<!--gap:g{}-->", self.gaps);
            super::text(part.trim_start_matches(FILL), out);
        }
    }

    fn term(&mut self, found: &term::Found, position: Sourcepos, out: &mut String) {
        let span = self.span(position);
        let known = Id::new(found.reference).filter(|id| self.index.terms.contains(id));
        let Some(id) = known else {
            let reference = found.reference;
            let help = match nearest(reference, self.index.terms.iter().map(Id::as_str)) {
                Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
                None => words!("voeg het toe aan `glossary.toml`", "add it to `glossary.toml`"),
            };
            let message = words!(
                "het begrip `{reference}` staat niet in de woordenlijst",
                "the term `{reference}` is not in the glossary"
            );
            self.found(&UNKNOWN_TERM, span, message, help);
            super::text(found.label, out);
            return;
        };
        let file = match self.base {
            Base::Page => "../glossary.html",
            Base::Root => "",
        };
        let _ = write!(out, "<a class=\"term\" href=\"{file}#term-{id}\">");
        super::text(found.label, out);
        out.push_str("</a>");
        let place = self.place(span);
        self.facts.terms.push(Located { value: id, place });
    }
}

/// The name of a footnote as part of an HTML id: with some digits of the label's digest where the plain name alone could
/// be that of another label too.
pub fn footnote_name(label: &str) -> String {
    let name = slug(label);
    let label = label.to_lowercase();
    if name == label {
        return name;
    }
    let digest = digest::sha256(label.as_bytes());
    format!("{name}-{}", digest.get(..6).unwrap_or_default())
}

fn footnote_reference(reference: &NodeFootnoteReference, out: &mut String) {
    let name = footnote_name(&reference.name);
    let again =
        if reference.ref_num > 1 { format!("-{}", reference.ref_num) } else { String::new() };
    let _ = write!(
        out,
        "<sup class=\"footnote-ref\"><a href=\"#fn-{name}\" id=\"fnref-{name}{again}\">{}</a></sup>",
        reference.ix
    );
}
