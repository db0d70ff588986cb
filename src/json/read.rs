//! Reads JSON as RFC 8259 has it, and nothing looser.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{Content, Malformed, Member, Value};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Reads a text.
///
/// # Errors
/// When it is no JSON, or nested deeper than 512 values.
pub fn read(text: &str) -> Result<Value, Malformed> {
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => match parsed.value {
            Some(value) => Ok(convert(&value)),
            None => Err(Malformed { span: 0..text.len() }),
        },
        Err(error) => {
            let range = error.range();
            Err(Malformed { span: range.start..range.end })
        }
    }
}

fn convert(value: &ast::Value) -> Value {
    let range = value.range();
    let content = match value {
        ast::Value::NullKeyword(_) => Content::Null,
        ast::Value::BooleanLit(literal) => Content::Boolean(literal.value),
        ast::Value::NumberLit(literal) => Content::Number(literal.value.into()),
        ast::Value::StringLit(literal) => Content::Text(literal.value.as_ref().into()),
        ast::Value::Array(array) => Content::List(array.elements.iter().map(convert).collect()),
        ast::Value::Object(object) => {
            Content::Object(object.properties.iter().map(member).collect())
        }
    };
    Value { content, span: range.start..range.end }
}

fn member(property: &ast::ObjectProp) -> Member {
    Member { name: property.name.as_str().into(), value: convert(&property.value) }
}
