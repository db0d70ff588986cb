//! One element tree with source positions, read and written.

use std::ops::Range;

/// A document: its one root element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The root.
    pub root: Element,
}

/// An expanded name: namespace and local part.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The namespace's address; empty for none.
    pub namespace: std::sync::Arc<str>,
    /// The local part.
    pub local: Box<str>,
    /// The prefix as it was, or is to be, written; empty for none. LMSs that do not resolve namespaces look at it.
    pub prefix: Box<str>,
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: Name,
    /// Its attributes, in order, without namespace declarations.
    pub attributes: Vec<Attribute>,
    /// Namespace declarations on it: prefix (empty for the default) and address.
    pub declarations: Vec<(Box<str>, std::sync::Arc<str>)>,
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
