//! JSON with places: every value knows where it stands.

mod read;

use std::ops::Range;

pub use read::read;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// What it is.
    pub content: Content,
    /// Its bytes.
    pub span: Range<usize>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it is written.
    Number(Box<str>),
    /// A text, unescaped.
    Text(Box<str>),
    /// Values in order.
    List(Vec<Value>),
    /// Members in order; a name may stand twice.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name, unescaped.
    pub name: Box<str>,
    /// Its value.
    pub value: Value,
}

/// Where a text stops being JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// The bytes that do not fit.
    pub span: Range<usize>,
}

impl Value {
    /// The member of an object by its name; the last of that name, as most readers take it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let found = self.members().iter().rfind(|member| &*member.name == name)?;
        Some(&found.value)
    }

    /// The members, when it is an object.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match &self.content {
            Content::Object(members) => members,
            _ => &[],
        }
    }

    /// The values, when it is a list.
    #[must_use]
    pub fn list(&self) -> &[Self] {
        match &self.content {
            Content::List(values) => values,
            _ => &[],
        }
    }

    /// The text, when it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is there and says nothing: `null`, or an empty text, list or object.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.content {
            Content::Null => true,
            Content::Text(text) => text.trim().is_empty(),
            Content::List(values) => values.is_empty(),
            Content::Object(members) => members.is_empty(),
            Content::Boolean(_) | Content::Number(_) => false,
        }
    }

    /// Every member of it and of all below it, in the order of the source.
    #[must_use]
    pub fn all_members(&self) -> Vec<&Member> {
        let below = self.list().iter().flat_map(Self::all_members);
        let own = self.members().iter();
        below
            .chain(own.flat_map(|member| std::iter::once(member).chain(member.value.all_members())))
            .collect()
    }
}
