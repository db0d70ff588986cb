//! Keys of the authoring syntax as data: what a TOML table, a front matter or a block's attributes may hold.
//!
//! One table serves the reader (unknown names, wrong values), the documentation and the JSON Schema.

use crate::finding::Doc;

/// A key with what it may hold.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// What it may hold.
    pub value: Value,
    /// Whether it may not be left out.
    pub required: bool,
    /// What it does, in one line.
    pub doc: Doc,
}

/// What a key may hold.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// Any text that is not empty.
    Text,
    /// Any text, nothing too.
    Any,
    /// A stable name ([`super::Id`]).
    Id,
    /// A list of stable names; in attributes with commas between them.
    Ids,
    /// A list of texts; in attributes with commas between them.
    Texts,
    /// `true` or `false`; in attributes the bare name is `true`.
    Flag,
    /// A whole number, both ends included.
    Whole {
        /// The least.
        min: u32,
        /// The greatest.
        max: u32,
    },
    /// A number, both ends included.
    Number {
        /// The least.
        min: f64,
        /// The greatest.
        max: f64,
    },
    /// One of some words.
    OneOf(&'static [&'static str]),
    /// Some of these words; in attributes with commas between them.
    AnyOf(&'static [&'static str]),
    /// A file of the course folder.
    Path,
    /// A list of files of the course folder.
    Paths,
    /// A text of some form: its name for messages and the test.
    Form(&'static Form),
    /// A TOML table with these keys.
    Table(&'static [Key]),
    /// A list of TOML tables with these keys; at least one when the key is required.
    Tables(&'static [Key]),
    /// A TOML table whose keys are stable names and whose values are all of this kind.
    Map(&'static Value),
}

/// A form that a text must have.
#[derive(Debug)]
pub struct Form {
    /// What it is, to follow "expected".
    pub expected: Doc,
    /// An example that has the form.
    pub example: &'static str,
    /// The form as a JSON Schema pattern (ECMA-262).
    pub pattern: &'static str,
    /// Whether a text has it.
    pub accepts: fn(&str) -> bool,
}

impl Key {
    /// A key that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, value: Value, doc: Doc) -> Self {
        Self { name, value, required: false, doc }
    }

    /// A key that may not be left out.
    #[must_use]
    pub const fn required(name: &'static str, value: Value, doc: Doc) -> Self {
        Self { name, value, required: true, doc }
    }
}
