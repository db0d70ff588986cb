//! The namespace of XML itself: `xml:lang`, `xml:base` and `xml:space`.

use crate::grammar::model::{AttributeDeclaration, Grammar};
use crate::grammar::namespace::XML;
use crate::grammar::value::Value;

/// `xml:base`.
pub const BASE: AttributeDeclaration =
    AttributeDeclaration::of(XML, "base", Value::BoundedUri(2000));
/// `xml:lang`.
pub const LANG: AttributeDeclaration = AttributeDeclaration::of(XML, "lang", Value::Language);
/// `xml:space`.
const SPACE: AttributeDeclaration =
    AttributeDeclaration::of(XML, "space", Value::Token(&["default", "preserve"]));

/// The grammar under the name that SCORM 2004 gives it.
pub static GRAMMAR: Grammar = Grammar {
    namespace: XML,
    file: "xml.xsd",
    version: "XML 1.0",
    elements: &[],
    attributes: &[BASE, LANG, SPACE],
    lengths_bind: false,
};

/// The grammar under the name that SCORM 1.2 gives it.
pub static GRAMMAR_IMS: Grammar = Grammar {
    namespace: XML,
    file: "ims_xml.xsd",
    version: "XML 1.0",
    elements: &[],
    attributes: &[BASE, LANG, SPACE],
    lengths_bind: false,
};
