//! Attributes: their names, what they may be and whether they must be there.

use crate::grammar::value::Value;
use crate::xml::{Name, Namespace};

/// An attribute.
#[derive(Debug, Clone, Copy)]
pub struct AttributeDeclaration {
    /// Its namespace: none, unless it is one of `xml:` or stands on elements of other namespaces.
    pub namespace: Namespace,
    /// Its local name.
    pub name: &'static str,
    /// What it may be.
    pub value: Value,
    /// Whether it must be there.
    pub required: bool,
    /// What it is when it is not there.
    pub default: Option<&'static str>,
}

impl AttributeDeclaration {
    /// An attribute that may be left out.
    #[must_use]
    pub const fn new(name: &'static str, value: Value) -> Self {
        Self { namespace: Namespace::NONE, name, value, required: false, default: None }
    }

    /// An attribute of a namespace.
    #[must_use]
    pub const fn of(namespace: Namespace, name: &'static str, value: Value) -> Self {
        Self { namespace, ..Self::new(name, value) }
    }

    /// Any attribute whose name starts so, which nothing more is asked of: `starting("data-*")`.
    #[must_use]
    pub const fn starting(pattern: &'static str) -> Self {
        Self::new(pattern, Value::Text(None))
    }

    /// Any attribute: the schema takes it, but the standard does not have it.
    pub const ANY: Self = Self::starting("*");

    /// Whether this declares an attribute of that name.
    #[must_use]
    pub fn declares(&self, name: &Name) -> bool {
        match self.name.strip_suffix('*') {
            None => name.is(&self.namespace, self.name),
            Some("") => false,
            Some(start) => name.namespace.is_empty() && name.local.starts_with(start),
        }
    }

    /// Whether it stands for any attribute.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.name == Self::ANY.name
    }

    /// The same, which must be there.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, with what it is when it is not there.
    #[must_use]
    pub const fn default(self, value: &'static str) -> Self {
        Self { default: Some(value), ..self }
    }
}
