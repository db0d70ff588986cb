//! Tree → text: indented, UTF-8, always the same for the same tree.

use super::characters::{allowed, is_space};
use super::scope::Scope;
use super::{Attribute, Document, Element, Name, Node};

/// Writes a document with its XML declaration and a line end after the last tag.
///
/// - Characters stand as they are; `&`, `<`, `>` and quotes become named entities. Numeric
///   references are never written: some LMSs keep them as they stand.
/// - Prefixes are spelt as the names say. A namespace that no declaration in scope binds to that
///   prefix is declared on the element that needs it.
/// - What XML cannot hold (control characters) is left out; a line end or tab in an attribute
///   becomes a space, as every reader would make of it.
#[must_use]
pub fn write(document: &Document) -> String {
    let mut writer = Writer { text: String::new(), scope: Scope::default() };
    writer.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.element(&document.root, 0);
    writer.text.push('\n');
    writer.text
}

struct Writer {
    text: String,
    scope: Scope,
}

impl Writer {
    fn element(&mut self, element: &Element, depth: usize) {
        self.scope.enter(&element.declarations);
        self.text.push('<');
        let start = self.text.len();
        self.name(&element.name);
        let name = self.text.get(start..).unwrap_or_default().to_owned();
        self.declarations(element);
        for attribute in &element.attributes {
            self.attribute(attribute);
        }
        if element.children.is_empty() {
            self.text.push_str("/>");
        } else {
            self.text.push('>');
            self.children(element, depth);
            self.text.push_str("</");
            self.text.push_str(&name);
            self.text.push('>');
        }
        self.scope.leave();
    }

    /// Elements alone stand on lines of their own; beside text, white space would be text.
    fn children(&mut self, element: &Element, depth: usize) {
        let lines = element.children.iter().all(|child| child.element().is_some());
        for child in &element.children {
            match child {
                Node::Element(child) => {
                    if lines {
                        self.line(depth + 1);
                    }
                    self.element(child, depth + 1);
                }
                Node::Text(text, _) => escape(text, false, &mut self.text),
            }
        }
        if lines {
            self.line(depth);
        }
    }

    fn line(&mut self, depth: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", depth));
    }

    fn name(&mut self, name: &Name) {
        if !name.prefix.is_empty() {
            self.text.push_str(&name.prefix);
            self.text.push(':');
        }
        self.text.push_str(&name.local);
    }

    /// The element's own declarations, and the one that its name needs.
    fn declarations(&mut self, element: &Element) {
        for (prefix, namespace) in &element.declarations {
            self.declaration(prefix, namespace);
        }
        let Name { prefix, namespace, .. } = &element.name;
        let taken = self.scope.binds_here(prefix);
        let impossible = namespace.is_empty() && !prefix.is_empty();
        if !taken && !impossible && !self.scope.binds(prefix, namespace) {
            self.declaration(prefix, namespace);
            self.scope.bind(prefix, namespace.clone());
        }
    }

    fn declaration(&mut self, prefix: &str, namespace: &str) {
        self.text.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        self.text.push_str(prefix);
        self.value(namespace);
    }

    fn attribute(&mut self, attribute: &Attribute) {
        let prefix = self.attribute_prefix(&attribute.name);
        self.text.push(' ');
        self.name(&Name { prefix, ..attribute.name.clone() });
        self.value(&attribute.value);
    }

    /// The prefix that an attribute's name is written with, declared if it has to be.
    fn attribute_prefix(&mut self, name: &Name) -> Box<str> {
        if name.namespace.is_empty() {
            return "".into();
        }
        if !name.prefix.is_empty() && self.scope.binds(&name.prefix, &name.namespace) {
            return name.prefix.clone();
        }
        if let Some(prefix) = self.scope.prefix_for(&name.namespace) {
            return prefix;
        }
        let numbered = (1..).map(|number| format!("ns{number}").into_boxed_str());
        let mut candidates = std::iter::once(name.prefix.clone()).chain(numbered);
        let scope = &self.scope;
        let prefix = candidates.find(|prefix| scope.resolve(prefix).is_none()).unwrap_or_default();
        self.declaration(&prefix, &name.namespace);
        self.scope.bind(&prefix, name.namespace.clone());
        prefix
    }

    fn value(&mut self, value: &str) {
        self.text.push_str("=\"");
        escape(value, true, &mut self.text);
        self.text.push('"');
    }
}

/// Appends text with named entities; in an attribute also quotes, and white space as spaces.
fn escape(text: &str, attribute: bool, to: &mut String) {
    if text.contains("\r\n") {
        return escape(&text.replace("\r\n", "\n"), attribute, to);
    }
    for c in text.chars().filter(|c| allowed(*c)) {
        match c {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' if attribute => to.push_str("&quot;"),
            _ if attribute && is_space(c) => to.push(' '),
            '\r' => to.push('\n'),
            _ => to.push(c),
        }
    }
}
