//! What is wrong with a text that should be XML. `grammar` words it for people.

use std::ops::Range;

/// One fault with its bytes in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where: bytes of the source, BOM counted.
    pub span: Range<usize>,
}

/// What can be wrong with a text that should be XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The bytes are not UTF-8, or the declaration names another encoding.
    Encoding {
        /// The encoding that the declaration or the byte order mark names; none when neither does.
        declared: Option<String>,
    },
    /// The declaration names an encoding that the bytes cannot be in: UTF-16 for single bytes, or the other way round.
    Mislabelled {
        /// The encoding that it names.
        declared: String,
    },
    /// The declaration names an encoding that no reader need know, though this one does: ISO-8859-1 or windows-1252.
    Uncommon {
        /// The encoding that it names.
        declared: String,
    },
    /// The declaration names an encoding that does not exist, as far as is known.
    Unknown {
        /// The encoding that it names.
        declared: String,
    },
    /// Half a character in a text that is UTF-16.
    Surrogate,
    /// A document type declaration.
    Doctype,
    /// A reference to an entity that XML itself does not define.
    Entity {
        /// Its name.
        name: String,
    },
    /// A prefix that no declaration in scope binds.
    Prefix {
        /// The prefix.
        prefix: String,
    },
    /// Deeper nesting than [`MAXIMUM_DEPTH`](super::MAXIMUM_DEPTH).
    Depth,
    /// More bytes than [`MAXIMUM_BYTES`](super::MAXIMUM_BYTES).
    Size,
    /// More elements, attributes and texts than [`MAXIMUM_NODES`](super::MAXIMUM_NODES), or more attributes on one element than
    /// [`MAXIMUM_ATTRIBUTES`](super::MAXIMUM_ATTRIBUTES).
    TooMany,
    /// A name, or the address of a namespace, that is longer than [`MAXIMUM_NAME`](super::MAXIMUM_NAME).
    LongName,
    /// An end tag that does not close the element that is open.
    EndTag {
        /// The element that is open; none when nothing is.
        open: Option<String>,
        /// The end tag's name.
        found: String,
    },
    /// The text ends while an element is open.
    Unclosed {
        /// The element, whose start tag is the place.
        element: String,
    },
    /// An attribute that stands twice on one element.
    DuplicateAttribute {
        /// Its name.
        name: String,
    },
    /// Anything else that is not well-formed.
    Malformed(Malformed),
}

/// How a text is not well-formed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// There is no element at all.
    Empty,
    /// Text or a second element outside the root element.
    OutsideRoot,
    /// A name that XML does not allow.
    Name,
    /// An attribute without value, without quotes, or not set off by white space.
    Attribute,
    /// A `<` in an attribute's value.
    LessThan,
    /// An `&` that starts no reference.
    Ampersand,
    /// A character that XML does not allow, written out or as a reference.
    Character,
    /// A comment, processing instruction, CDATA section, declaration or tag that does not close.
    Markup,
    /// An XML declaration that is not at the very start.
    Declaration,
}
