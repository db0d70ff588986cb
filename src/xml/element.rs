//! Elements: what they hold, how they are made, and how a reader finds its way in them.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::{Name, Namespace};

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: Name,
    /// Its attributes, in order, without namespace declarations.
    pub attributes: Vec<Attribute>,
    /// Namespace declarations on it: prefix (empty for the default) and address.
    pub declarations: Vec<(Box<str>, Arc<str>)>,
    /// What it holds, in order.
    pub children: Vec<Node>,
    /// The bytes of its start tag; empty in a tree that was made.
    pub span: Range<usize>,
}

/// An attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: Name,
    /// Its value, unescaped.
    pub value: Box<str>,
    /// Its bytes, name and value.
    pub span: Range<usize>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, unescaped, with its bytes.
    Text(Box<str>, Range<usize>),
}

/// Making a tree: each call takes the element and gives it back.
impl Element {
    /// An empty element.
    #[must_use]
    pub fn new(namespace: &Namespace, local: &str) -> Self {
        Self::named(Name::new(namespace, local))
    }

    /// An empty element of a name that is there already.
    #[must_use]
    pub fn named(name: Name) -> Self {
        Self { name, attributes: vec![], declarations: vec![], children: vec![], span: 0..0 }
    }

    /// Declares a namespace here, under its own prefix. What is not declared is declared by the
    /// writer on the first element that needs it.
    #[must_use]
    pub fn declare(mut self, namespace: &Namespace) -> Self {
        self.declarations.push((namespace.prefix.into(), namespace.uri.into()));
        self
    }

    /// Adds an attribute without namespace, as most are.
    #[must_use]
    pub fn attribute(self, local: &str, value: impl Into<Box<str>>) -> Self {
        self.attribute_in(&Namespace::NONE, local, value)
    }

    /// Adds an attribute of a namespace.
    #[must_use]
    pub fn attribute_in(
        mut self,
        namespace: &Namespace,
        local: &str,
        value: impl Into<Box<str>>,
    ) -> Self {
        let name = Name::new(namespace, local);
        self.attributes.push(Attribute { name, value: value.into(), span: 0..0 });
        self
    }

    /// Adds a child.
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds children: any number, so an `Option` too.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// Adds text; empty text adds nothing.
    #[must_use]
    pub fn text(mut self, text: impl Into<Box<str>>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.children.push(Node::Text(text, 0..0));
        }
        self
    }
}

/// Reading a tree.
impl Element {
    /// Whether this is an element of that name, whatever its prefix.
    #[must_use]
    pub fn is(&self, namespace: &Namespace, local: &str) -> bool {
        self.name.is(namespace, local)
    }

    /// The elements in it, in order.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = &Self> {
        self.children.iter().filter_map(Node::element)
    }

    /// The elements in it with that name, in order.
    #[must_use]
    pub fn all<'a>(
        &'a self,
        namespace: &'a Namespace,
        local: &'a str,
    ) -> impl DoubleEndedIterator<Item = &'a Self> {
        self.elements().filter(move |child| child.is(namespace, local))
    }

    /// The first element in it with that name.
    #[must_use]
    pub fn first(&self, namespace: &Namespace, local: &str) -> Option<&Self> {
        self.elements().find(|child| child.is(namespace, local))
    }

    /// This element and all below it, in the order of the source.
    pub fn descendants(&self) -> impl Iterator<Item = &Self> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.elements().rev());
            Some(next)
        })
    }

    /// An attribute without namespace.
    #[must_use]
    pub fn get(&self, local: &str) -> Option<&Attribute> {
        self.get_in(&Namespace::NONE, local)
    }

    /// An attribute of a namespace.
    #[must_use]
    pub fn get_in(&self, namespace: &Namespace, local: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name.is(namespace, local))
    }

    /// The value of an attribute without namespace.
    #[must_use]
    pub fn value(&self, local: &str) -> Option<&str> {
        self.get(local).map(|attribute| &*attribute.value)
    }

    /// The text directly in it, without that of its elements.
    #[must_use]
    pub fn own_text(&self) -> Cow<'_, str> {
        let mut texts = self.children.iter().filter_map(Node::text);
        let first = texts.next().map_or(Cow::Borrowed(""), Cow::Borrowed);
        texts.fold(first, |all, text| all + text)
    }

    /// Where its text stands, from the first piece to the last; the start tag when it has none.
    #[must_use]
    pub fn text_span(&self) -> Range<usize> {
        let spans = self.children.iter().filter_map(|child| match child {
            Node::Text(_, span) => Some(span.clone()),
            Node::Element(_) => None,
        });
        spans
            .reduce(|all, span| all.start.min(span.start)..all.end.max(span.end))
            .unwrap_or_else(|| self.span.clone())
    }

    /// Changes every place in the tree.
    pub(super) fn each_span(&mut self, change: &impl Fn(&mut Range<usize>)) {
        change(&mut self.span);
        self.attributes.iter_mut().for_each(|attribute| change(&mut attribute.span));
        for child in &mut self.children {
            match child {
                Node::Element(element) => element.each_span(change),
                Node::Text(_, span) => change(span),
            }
        }
    }

    /// The same tree without places: what [`write()`](super::write()) keeps of it.
    #[must_use]
    pub fn without_spans(mut self) -> Self {
        self.span = 0..0;
        self.attributes.iter_mut().for_each(|attribute| attribute.span = 0..0);
        self.children = self.children.into_iter().map(Node::without_spans).collect();
        self
    }
}

impl Node {
    /// The element, if it is one.
    #[must_use]
    pub fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(..) => None,
        }
    }

    /// The text, if it is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text, _) => Some(text),
            Self::Element(_) => None,
        }
    }

    fn without_spans(self) -> Self {
        match self {
            Self::Element(element) => Self::Element(element.without_spans()),
            Self::Text(text, _) => Self::Text(text, 0..0),
        }
    }
}
