//! Bytes → tree: well-formedness, namespaces and bounds, on quick-xml's events.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::Event;

use super::characters::is_blank;
use super::encoding::{self, Encoding};
use super::fault::{Fault, FaultKind, Malformed};
use super::scope::Scope;
use super::tag::{self, RawAttribute, Spelling, Tag, malformed};
use super::{Attribute, Document, Element, Name, Node};

/// Elements inside one another, the root counted. A manifest of a real course stays under 30.
pub const MAXIMUM_DEPTH: usize = 100;

/// The longest text that is read: 32 MiB, five times the manifest of a course of 10,000 pages.
pub const MAXIMUM_BYTES: usize = 32 * 1024 * 1024;

/// Elements, attributes and texts together: what a tree of them takes stays within some 200 MB.
pub const MAXIMUM_NODES: usize = 750_000;

/// Attributes of one element.
pub const MAXIMUM_ATTRIBUTES: usize = 1_000;

/// The longest name, and the longest address of a namespace, in bytes: they are compared again and again.
pub const MAXIMUM_NAME: usize = 4_096;

/// How many faults that leave the document readable are told; what is beyond them is read without a word.
pub const MAXIMUM_FAULTS: usize = 1_000;

/// What came out of reading: a tree unless the text is not well-formed, and every fault.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The document; none when a fault left no whole tree.
    pub document: Option<Document>,
    /// What is wrong, in the order of the source.
    pub faults: Vec<Fault>,
}

/// Reads a document, in UTF-8 or UTF-16. Whatever the bytes hold, this ends with a [`Reading`] and never with a panic.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let mut faults = Vec::new();
    let root = encoding::text(bytes).and_then(|text| {
        let root = Tree::build(&text.contents, text.start, text.encoding, &mut faults);
        let is_decoded = matches!(text.encoding, Encoding::Utf16 | Encoding::Single);
        if is_decoded { in_bytes(&text, root, &mut faults) } else { root }
    });
    faults.truncate(MAXIMUM_FAULTS);
    match root {
        Ok(root) => Reading { document: Some(Document { root }), faults },
        Err(fault) => {
            faults.push(fault);
            Reading { document: None, faults }
        }
    }
}

/// Places in the text become places in the bytes.
fn in_bytes(
    text: &encoding::Text,
    root: Result<Element, Fault>,
    faults: &mut [Fault],
) -> Result<Element, Fault> {
    let place = |span: &mut Range<usize>| *span = text.place(span.start)..text.place(span.end);
    for fault in faults {
        place(&mut fault.span);
    }
    match root {
        Ok(mut root) => {
            root.each_span(&place);
            Ok(root)
        }
        Err(mut fault) => {
            place(&mut fault.span);
            Err(fault)
        }
    }
}

/// A tree that grows.
struct Tree<'f> {
    open: Vec<Element>,
    scope: Scope,
    root: Option<Element>,
    /// Text that has not ended yet: references and comments cut it in pieces.
    text: Option<(String, Range<usize>)>,
    /// Where the text starts: after the byte order mark.
    start: usize,
    /// How the bytes were read.
    encoding: Encoding,
    /// How many elements and attributes there are.
    nodes: usize,
    faults: &'f mut Vec<Fault>,
}

impl<'f> Tree<'f> {
    fn new(start: usize, encoding: Encoding, faults: &'f mut Vec<Fault>) -> Self {
        let (open, scope) = (Vec::new(), Scope::default());
        Self { open, scope, root: None, text: None, start, encoding, nodes: 0, faults }
    }

    /// Reads `text`, which starts at byte `at` of the source.
    fn build(
        text: &str,
        at: usize,
        encoding: Encoding,
        faults: &'f mut Vec<Fault>,
    ) -> Result<Element, Fault> {
        let mut tree = Tree::new(at, encoding, faults);
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
            // Ten million references to one entity would be ten million faults.
            tree.faults.truncate(MAXIMUM_FAULTS);
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
        if span.start != self.start {
            return Err(malformed(Malformed::Declaration, span));
        }
        match encoding {
            Some(Err(_)) => Err(malformed(Malformed::Declaration, span)),
            Some(Ok(name)) if !self.encoding.may_be_called(&name) => {
                let declared = name.into_owned();
                let kind = match self.encoding {
                    Encoding::Utf16 => FaultKind::Mislabelled { declared },
                    Encoding::Ascii if encoding::is_wide(&declared) => {
                        FaultKind::Mislabelled { declared }
                    }
                    Encoding::Ascii => FaultKind::Unknown { declared },
                    _ => FaultKind::Encoding { declared: Some(declared) },
                };
                self.faults.push(Fault { kind, span });
                Ok(())
            }
            Some(Ok(name)) if self.encoding == Encoding::Single => {
                let kind = FaultKind::Uncommon { declared: name.into_owned() };
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
        self.nodes += 1 + attributes.len();
        if self.nodes > MAXIMUM_NODES {
            return Err(Fault { kind: FaultKind::TooMany, span });
        }
        let (declarations, attributes): (Vec<_>, Vec<_>) =
            attributes.into_iter().partition(|attribute| declared_prefix(attribute).is_some());
        let declarations: Vec<(Box<str>, Arc<str>)> = declarations
            .iter()
            .filter_map(|raw| Some((declared_prefix(raw)?.into(), raw.value.as_str().into())))
            .collect();
        if declarations.iter().any(|(_, address)| address.len() > MAXIMUM_NAME) {
            return Err(Fault { kind: FaultKind::LongName, span });
        }
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
        // Room for one child is made as room for four, which a million elements would each keep.
        element.children.shrink_to_fit();
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
        if self.text.is_none() {
            self.nodes += 1;
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
