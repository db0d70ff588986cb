//! Markdown outside a page's body: a caption in an attribute, a definition in the glossary.

use comrak::nodes::NodeValue;
use comrak::{Arena, parse_document};

use super::markdown;
use super::masked::Masked;
use super::reading::Reading;
use crate::course::item::{Attribute, Attributes};
use crate::course::{Link, LinkTarget};

impl Reading<'_> {
    /// Renders Markdown that stands at `at` in the file: a single paragraph without its element.
    pub fn inline_markdown(&mut self, text: &str, at: usize) -> String {
        let mut masked = Masked::new(text.len(), at + text.len());
        for line in text.split_inclusive('\n') {
            masked.line(line, at);
        }
        let arena = Arena::new();
        let document = parse_document(&arena, &masked.text, &markdown::options());
        let mut inner = Reading::new(self.index, self.file, self.text, &masked, self.base);
        let mut html = String::new();
        match document.first_child() {
            Some(only)
                if only.next_sibling().is_none()
                    && matches!(only.data().value, NodeValue::Paragraph) =>
            {
                inner.inlines(only, &mut html);
            }
            _ => inner.children(document, false, &mut html),
        }
        let gathered = inner.gathered();
        self.findings.append(gathered.findings);
        self.used.extend(gathered.used);
        self.facts.append(gathered.facts);
        html
    }

    /// A caption, rendered.
    pub fn caption(&mut self, caption: &Attribute) -> String {
        self.inline_markdown(caption.value.as_deref().unwrap_or_default(), caption.value_span.start)
    }

    /// Where a work comes from: an address, which is checked, or words.
    pub fn source(&mut self, attributes: &Attributes) -> Option<String> {
        let found = attributes.get("source")?;
        let text = found.value.as_deref()?;
        if !text.contains(':') || text.contains(' ') {
            return Some(text.to_owned());
        }
        let (href, target) = self.resolve(text, &found.value_span);
        if let LinkTarget::Web(_) = target {
            let place = self.place(found.value_span.clone());
            self.facts.links.push(Link { target, text: text.to_owned(), place });
        }
        href
    }
}
