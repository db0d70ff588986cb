//! Types of text in XML Schema.

use super::{Writer, xs};
use crate::grammar::value::{Decimal, Value};
use crate::xml::Element;

/// A date that may stop anywhere after the year; what `value` reads by hand.
const LOM_DATE: &str = "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})\
(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3])(:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?)?\
(Z|[+\\-](0[0-9]|1[0-4]):[0-5][0-9])?)?)?)?";

const LOM_DURATION: &str =
    "P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?";

impl Writer {
    /// Gives an element or attribute declaration its type: built in, or restricted on the spot.
    pub(super) fn typed(
        &self,
        element: Element,
        value: Value,
        extra: Option<(&str, &str)>,
    ) -> Element {
        let restriction = self.restriction(value);
        let element = match &restriction {
            None => element.attribute("type", built_in(value)),
            Some(_) => element,
        };
        let element = match extra {
            Some((name, text)) => element.attribute(name, text),
            None => element,
        };
        element.children(restriction.map(|restriction| xs("simpleType").child(restriction)))
    }

    /// What a built-in type must still be narrowed by, if anything.
    pub(super) fn restriction(&self, value: Value) -> Option<Element> {
        let facets: Vec<Element> = match value {
            Value::Exact(tokens) | Value::Token(tokens) => {
                tokens.iter().map(|token| facet("enumeration", token)).collect()
            }
            Value::Decimal(Decimal { least, most }) => {
                vec![
                    facet("minInclusive", &least.to_string()),
                    facet("maxInclusive", &most.to_string()),
                ]
            }
            Value::LomDate => vec![facet("pattern", LOM_DATE)],
            Value::LomDuration => vec![facet("pattern", LOM_DURATION)],
            _ => {
                let longest = self.grammar.binding_length(value)?;
                vec![facet("maxLength", &longest.to_string())]
            }
        };
        Some(xs("restriction").attribute("base", built_in(value)).children(facets))
    }
}

fn facet(name: &str, value: &str) -> Element {
    xs(name).attribute("value", value)
}

/// The built-in type that a value is, or is a narrower form of.
pub(super) fn built_in(value: Value) -> &'static str {
    match value {
        Value::Text(_)
        | Value::Exact(_)
        | Value::Term(_)
        | Value::LomDate
        | Value::LomDuration
        | Value::Extensible(_)
        | Value::Length
        | Value::Coordinates
        | Value::MediaType => "xs:string",
        Value::Names | Value::Tokens(_) => "xs:NMTOKENS",
        Value::Number => "xs:double",
        Value::Token(_) => "xs:token",
        Value::Boolean => "xs:boolean",
        Value::Integer => "xs:int",
        Value::Count => "xs:nonNegativeInteger",
        Value::Decimal(_) => "xs:decimal",
        Value::Id => "xs:ID",
        Value::IdRef => "xs:IDREF",
        Value::Uri | Value::BoundedUri(_) => "xs:anyURI",
        Value::Language | Value::LanguageOrNone => "xs:language",
        Value::Duration => "xs:duration",
        Value::DateTime => "xs:dateTime",
    }
}
