//! Bytes → tree: well-formedness, namespaces and bounds, on quick-xml's events.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::Event;

use super::characters::is_blank;
use super::fault::{Fault, FaultKind, Malformed};
use super::scope::Scope;
use super::tag::{self, RawAttribute, Spelling, Tag, malformed};
use super::{Attribute, Document, Element, Name, Node};

/// Elements inside one another, the root counted. A manifest of a real course stays under 30.
pub const MAXIMUM_DEPTH: usize = 100;

/// The longest text that is read: 64 MiB, ten times the manifest of a course of 10,000 pages.
pub const MAXIMUM_BYTES: usize = 64 * 1024 * 1024;

/// What came out of reading: a tree unless the text is not well-formed, and every fault.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The document; none when a fault left no whole tree.
    pub document: Option<Document>,
    /// What is wrong, in the order of the source.
    pub faults: Vec<Fault>,
}

/// Reads a document. Whatever the bytes hold, this ends with a [`Reading`] and never with a panic.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let mut faults = Vec::new();
    let document = match text_of(bytes).and_then(|(text, at)| Tree::build(text, at, &mut faults)) {
        Ok(root) => Some(Document { root }),
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    Reading { document, faults }
}

/// The text without byte order mark, and the place where it starts.
fn text_of(bytes: &[u8]) -> Result<(&str, usize), Fault> {
    if bytes.len() > MAXIMUM_BYTES {
        return Err(Fault { kind: FaultKind::Size, span: MAXIMUM_BYTES..bytes.len() });
    }
    if let [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..] | [b'<', 0, ..] = bytes {
        let kind = FaultKind::Encoding { declared: Some(String::from("UTF-16")) };
        return Err(Fault { kind, span: 0..2 });
    }
    let (bytes, at) = bytes.strip_prefix(b"\xEF\xBB\xBF").map_or((bytes, 0), |rest| (rest, 3));
    match str::from_utf8(bytes) {
        Ok(text) => Ok((text, at)),
        Err(error) => {
            let start = at + error.valid_up_to();
            let declared = declared_encoding(bytes);
            Err(Fault { kind: FaultKind::Encoding { declared }, span: start..start + 1 })
        }
    }
}

/// The encoding that the XML declaration of a text names, which is ASCII up to there.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let head: String = bytes.iter().take(200).map(|byte| char::from(*byte)).collect();
    let (_, rest) = head.strip_prefix("<?xml")?.split_once("?>")?.0.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.get(1..)?.split_once(quote).map(|(name, _)| name.to_owned())
}

/// A tree that grows.
struct Tree<'f> {
    open: Vec<Element>,
    scope: Scope,
    root: Option<Element>,
    /// Text that has not ended yet: references and comments cut it in pieces.
    text: Option<(String, Range<usize>)>,
    /// Every byte is ASCII: the same text in every encoding that a declaration is likely to name.
    ascii: bool,
    faults: &'f mut Vec<Fault>,
}

impl<'f> Tree<'f> {
    fn new(ascii: bool, faults: &'f mut Vec<Fault>) -> Self {
        Self { open: vec![], scope: Scope::default(), root: None, text: None, ascii, faults }
    }

    /// Reads `text`, which starts at byte `at` of the source.
    fn build(text: &str, at: usize, faults: &'f mut Vec<Fault>) -> Result<Element, Fault> {
        let mut tree = Tree::new(text.is_ascii(), faults);
        let mut reader = quick_xml::Reader::from_str(text);
        reader.config_mut().check_comments = true;
        let mut start = 0;
        loop {
            let event = reader.read_event();
            let end = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
            let span = at + start..at + end;
            match event.map_err(|error| fault_of(&error, span.clone(), at + text.len()))? {
                Event::Eof => return tree.finish(at + text.len()),
                event => tree.take(event, span)?,
            }
            start = end;
        }
    }

    fn take(&mut self, event: Event, span: Range<usize>) -> Result<(), Fault> {
        match event {
            Event::Start(start) => self.open(&start, span),
            Event::Empty(start) => self.open(&start, span).map(|()| self.close()),
            Event::End(_) => {
                self.close();
                Ok(())
            }
            Event::Text(text) => {
                tag::check_characters(&text, span.start)?;
                self.text(&text.xml10_content(), span)
            }
            Event::CData(text) => {
                tag::check_characters(&text, span.start)?;
                self.text(&text.xml10_content(), span)
            }
            Event::GeneralRef(name) => {
                let resolved = tag::reference(&name, span.start, self.faults)?;
                self.text(&resolved, span)
            }
            Event::DocType(_) => {
                self.faults.push(Fault { kind: FaultKind::Doctype, span });
                Ok(())
            }
            Event::Decl(declaration) => self.declaration(declaration.encoding(), span),
            Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn declaration<E>(
        &mut self,
        encoding: Option<Result<std::borrow::Cow<str>, E>>,
        span: Range<usize>,
    ) -> Result<(), Fault> {
        if !matches!(span.start, 0 | 3) {
            return Err(malformed(Malformed::Declaration, span));
        }
        match encoding {
            Some(Err(_)) => Err(malformed(Malformed::Declaration, span)),
            Some(Ok(name)) if !self.ascii && !is_utf8(&name) => {
                let kind = FaultKind::Encoding { declared: Some(name.into_owned()) };
                self.faults.push(Fault { kind, span });
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, text: &str, span: Range<usize>) -> Result<(), Fault> {
        self.end_text();
        if self.open.len() == MAXIMUM_DEPTH {
            return Err(Fault { kind: FaultKind::Depth, span });
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(malformed(Malformed::OutsideRoot, span));
        }
        let Tag { name, attributes } = tag::tag(text, span.start + 1, self.faults)?;
        let (declarations, attributes): (Vec<_>, Vec<_>) =
            attributes.into_iter().partition(|attribute| declared_prefix(attribute).is_some());
        let declarations: Vec<(Box<str>, Arc<str>)> = declarations
            .iter()
            .filter_map(|raw| Some((declared_prefix(raw)?.into(), raw.value.as_str().into())))
            .collect();
        self.scope.enter(&declarations);
        let at = span.start + 1;
        let name = self.name(name, at..at + name.prefix.len().max(1), false);
        let attributes = self.attributes(attributes)?;
        self.open.push(Element { name, attributes, declarations, children: vec![], span });
        Ok(())
    }

    fn attributes(&mut self, raw: Vec<RawAttribute>) -> Result<Vec<Attribute>, Fault> {
        let mut attributes = Vec::with_capacity(raw.len());
        for RawAttribute { name, value, span } in raw {
            let name = self.name(name, span.clone(), true);
            attributes.push(Attribute { name, value: value.into(), span });
        }
        match duplicate(&attributes) {
            None => Ok(attributes),
            Some(Attribute { name, span, .. }) => {
                let kind = FaultKind::DuplicateAttribute { name: name.to_string() };
                Err(Fault { kind, span: span.clone() })
            }
        }
    }

    /// Resolves a name; a prefix that is not bound is a fault and stands for no namespace.
    fn name(&mut self, spelt: Spelling, span: Range<usize>, attribute: bool) -> Name {
        let namespace = match self.scope.resolve(spelt.prefix) {
            _ if attribute && spelt.prefix.is_empty() => self.scope.none(),
            Some(namespace) => namespace,
            None => {
                let kind = FaultKind::Prefix { prefix: spelt.prefix.to_owned() };
                self.faults.push(Fault { kind, span });
                "".into()
            }
        };
        Name { namespace, local: spelt.local.into(), prefix: spelt.prefix.into() }
    }

    fn close(&mut self) {
        self.end_text();
        let Some(mut element) = self.open.pop() else { return };
        self.scope.leave();
        drop_indentation(&mut element);
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>) -> Result<(), Fault> {
        if self.open.is_empty() {
            let blank = is_blank(text);
            return if blank { Ok(()) } else { Err(malformed(Malformed::OutsideRoot, span)) };
        }
        if text.is_empty() {
            return Ok(());
        }
        let (all, place) = self.text.get_or_insert_with(|| (String::new(), span.clone()));
        all.push_str(text);
        place.end = span.end;
        Ok(())
    }

    /// Ends the text that was being read: a tag follows.
    fn end_text(&mut self) {
        if let (Some((text, span)), Some(element)) = (self.text.take(), self.open.last_mut()) {
            element.children.push(Node::Text(text.into(), span));
        }
    }

    fn finish(self, end: usize) -> Result<Element, Fault> {
        if let Some(element) = self.open.last() {
            let kind = FaultKind::Unclosed { element: element.name.to_string() };
            return Err(Fault { kind, span: element.span.clone() });
        }
        self.root.ok_or_else(|| malformed(Malformed::Empty, 0..end))
    }
}

/// What quick-xml's error is here. `span` is what it read last, `end` the end of the source.
fn fault_of(error: &Error, span: Range<usize>, end: usize) -> Fault {
    let span = span.start..span.end.max(span.start + 1).min(end);
    match error {
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            let kind = FaultKind::EndTag { open: Some(expected.clone()), found: found.clone() };
            Fault { kind, span }
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
            Fault { kind: FaultKind::EndTag { open: None, found: found.clone() }, span }
        }
        Error::IllFormed(IllFormedError::UnclosedReference) => {
            malformed(Malformed::Ampersand, span)
        }
        Error::IllFormed(IllFormedError::MissingDeclVersion(_)) => {
            malformed(Malformed::Declaration, span)
        }
        _ => malformed(Malformed::Markup, span),
    }
}

/// Whether an encoding's name stands for UTF-8 or a part of it.
fn is_utf8(name: &str) -> bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].contains(&name.to_ascii_lowercase().as_str())
}

/// The prefix that an attribute declares, empty for the default; none when it is no declaration.
fn declared_prefix<'a>(attribute: &RawAttribute<'a>) -> Option<&'a str> {
    match attribute.name {
        Spelling { prefix: "xmlns", local } => Some(local),
        Spelling { prefix: "", local: "xmlns" } => Some(""),
        _ => None,
    }
}

/// An attribute whose name an earlier one has. Many are compared by a set: a tag may hold a million of them.
fn duplicate(attributes: &[Attribute]) -> Option<&Attribute> {
    let name =
        |attribute: &Attribute| (attribute.name.namespace.clone(), attribute.name.local.clone());
    if attributes.len() > 16 {
        let mut seen = BTreeSet::new();
        return attributes.iter().find(|attribute| !seen.insert(name(attribute)));
    }
    let same = |one: &Attribute, other: &Attribute| {
        one.name.local == other.name.local && one.name.namespace == other.name.namespace
    };
    let earlier = |index: usize| attributes.iter().take(index);
    let found = attributes
        .iter()
        .enumerate()
        .find(|(index, attribute)| earlier(*index).any(|other| same(other, attribute)));
    found.map(|(_, attribute)| attribute)
}

/// White space between elements says nothing; beside other text it does.
fn drop_indentation(element: &mut Element) {
    let holds_elements = element.elements().next().is_some();
    if holds_elements && element.children.iter().filter_map(Node::text).all(is_blank) {
        element.children.retain(|child| child.element().is_some());
    }
}
