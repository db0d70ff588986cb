//! What reading and judging a document can find: names, weights, grounds and ways out.

pub mod document;
pub mod xml;

use crate::finding::Code;

/// Every code of this room.
pub static CODES: &[&Code] = &[
    &xml::DOCTYPE,
    &xml::ENCODING,
    &xml::ENCODING_UNCOMMON,
    &xml::ENTITY,
    &xml::MALFORMED,
    &xml::PREFIX,
    &xml::TOO_BIG,
    &xml::TOO_DEEP,
    &document::BAD_VALUE,
    &document::MISSING_ATTRIBUTE,
    &document::MISSING_ELEMENT,
    &document::REPEATED_ELEMENT,
    &document::TOO_LONG,
    &document::UNEXPECTED_ELEMENT,
    &document::UNEXPECTED_ROOT,
    &document::UNEXPECTED_TEXT,
    &document::UNKNOWN_ATTRIBUTE,
    &document::WRONG_ORDER,
];
