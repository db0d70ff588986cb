//! One element tree with source positions, read and written.
//!
//! - [`read()`] refuses what a manifest never needs and an attacker likes: a DOCTYPE, entities of
//!   the document's own, bottomless nesting, endless size. What is wrong comes back as [`Fault`]s with places.
//! - [`write()`] is deterministic. The law: `read(write(x))` is `x`, places aside.

mod characters;
mod element;
mod encoding;
mod fault;
mod read;
mod scope;
mod tag;
mod write;

use std::sync::Arc;

pub use characters::is_name;
pub use element::{Attribute, Element, Node};
pub use fault::{Fault, FaultKind, Malformed};
pub use read::{
    MAXIMUM_ATTRIBUTES, MAXIMUM_BYTES, MAXIMUM_DEPTH, MAXIMUM_FAULTS, MAXIMUM_NAME, MAXIMUM_NODES,
    Reading, read,
};
pub use write::write;

/// A document: its one root element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The root.
    pub root: Element,
}

/// A namespace with the prefix under which it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Namespace {
    /// Its address; empty for none.
    pub uri: &'static str,
    /// Its prefix; empty for the default.
    pub prefix: &'static str,
}

impl Namespace {
    /// No namespace at all.
    pub const NONE: Self = Self { uri: "", prefix: "" };
    /// The namespace of `xml:lang`, `xml:base` and `xml:space`, which is never declared.
    pub const XML: Self = Self { uri: "http://www.w3.org/XML/1998/namespace", prefix: "xml" };
}

/// An expanded name: namespace and local part.
///
/// Two names are equal when they are spelt alike, the prefix too; [`Name::is`] looks past it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The namespace's address; empty for none.
    pub namespace: Arc<str>,
    /// The local part.
    pub local: Box<str>,
    /// The prefix as it was, or is to be, written; empty for none. LMSs that do not resolve
    /// namespaces look at it.
    pub prefix: Box<str>,
}

impl Name {
    /// A name in a namespace, spelt with the namespace's own prefix.
    #[must_use]
    pub fn new(namespace: &Namespace, local: &str) -> Self {
        Self {
            namespace: namespace.uri.into(),
            local: local.into(),
            prefix: namespace.prefix.into(),
        }
    }

    /// Whether this is that name, whatever its prefix.
    #[must_use]
    pub fn is(&self, namespace: &Namespace, local: &str) -> bool {
        &*self.local == local && &*self.namespace == namespace.uri
    }
}

impl std::fmt::Display for Name {
    /// The name as it is spelt: `prefix:local`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.prefix.is_empty() {
            return f.write_str(&self.local);
        }
        write!(f, "{}:{}", self.prefix, self.local)
    }
}
