//! The types of expressions, as far as they can be told from a document.

use std::collections::BTreeMap;

use super::asi::{Variable, is, is_any, value};
use crate::xml::Element;

/// What is known of the value of an expression; what is not known is never reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Type<'a> {
    /// `integer`, `identifier`, …
    pub base: Option<&'a str>,
    /// `single`, `multiple`, `ordered` or `record`.
    pub cardinality: Option<&'a str>,
}

/// The variables of a document.
pub(super) type Variables<'a> = BTreeMap<&'a str, Variable<'a>>;

impl<'a> Type<'a> {
    const fn single(base: &'a str) -> Self {
        Self { base: Some(base), cardinality: Some("single") }
    }

    /// Whether it may be a number.
    pub fn may_be_number(self) -> bool {
        self.base.is_none_or(|base| ["integer", "float"].contains(&base))
    }

    /// Whether it may have one of these base types.
    pub fn may_be(self, bases: &[&str]) -> bool {
        self.base.is_none_or(|base| bases.contains(&base))
    }

    /// Whether it may be one value.
    pub fn may_be_single(self) -> bool {
        self.cardinality.is_none_or(|cardinality| cardinality == "single")
    }

    /// Whether it may be several values.
    pub fn may_be_container(self) -> bool {
        self.cardinality.is_none_or(|cardinality| ["multiple", "ordered"].contains(&cardinality))
    }

    /// Whether both may be of one base type; a whole number is a number.
    pub fn may_equal(self, other: Self) -> bool {
        match (self.base, other.base) {
            (Some(one), Some(two)) => one == two || self.may_be_number() && other.may_be_number(),
            _ => true,
        }
    }
}

const LOGICAL: &[&str] = &[
    "and",
    "or",
    "not",
    "any-n",
    "match",
    "member",
    "contains",
    "is-null",
    "lt",
    "lte",
    "gt",
    "gte",
    "equal",
    "equal-rounded",
    "string-match",
    "substring",
    "pattern-match",
    "duration-lt",
    "duration-gte",
    "inside",
];
const INTEGER: &[&str] = &[
    "container-size",
    "integer-divide",
    "integer-modulus",
    "round",
    "truncate",
    "gcd",
    "lcm",
    "random-integer",
    "number-correct",
    "number-incorrect",
    "number-presented",
    "number-responded",
    "number-selected",
];
const FLOAT: &[&str] = &[
    "divide",
    "power",
    "integer-to-float",
    "map-response",
    "map-response-point",
    "math-constant",
    "random-float",
    "stats-operator",
];
/// A number: which kind hangs on what is computed.
const NUMBER: &[&str] = &["sum", "subtract", "product", "min", "max", "round-to", "math-operator"];

/// The type of an expression.
pub(super) fn of<'a>(expression: &'a Element, variables: &Variables<'a>) -> Type<'a> {
    if is_any(expression, LOGICAL) {
        return Type::single("boolean");
    }
    if is_any(expression, INTEGER) {
        return Type::single("integer");
    }
    if is_any(expression, FLOAT) || is_any(expression, NUMBER) {
        return Type::single("float");
    }
    if is_any(expression, &["variable", "correct", "default"]) {
        return declared(expression, variables);
    }
    if is(expression, "base-value") {
        return Type { base: value(expression, "base-type"), cardinality: Some("single") };
    }
    built(expression, variables)
}

/// Of a variable that is declared; the platform's own are `duration`, `numAttempts` and `completionStatus`.
fn declared<'a>(expression: &'a Element, variables: &Variables<'a>) -> Type<'a> {
    let Some(name) = value(expression, "identifier") else { return Type::default() };
    if let Some(variable) = variables.get(name) {
        return Type { base: variable.base_type(), cardinality: variable.cardinality() };
    }
    match name {
        "duration" => Type::single("float"),
        "numAttempts" => Type::single("integer"),
        "completionStatus" => Type::single("identifier"),
        _ => Type::default(),
    }
}

/// Of what makes a container, or takes a value from one.
fn built<'a>(expression: &'a Element, variables: &Variables<'a>) -> Type<'a> {
    let mut operands = operands(expression).map(|operand| of(operand, variables));
    let first = operands.next().unwrap_or_default();
    let second = operands.next().unwrap_or_default();
    let named = |name: &str| is(expression, name);
    if named("multiple") {
        return Type { base: first.base, cardinality: Some("multiple") };
    }
    if named("ordered") {
        return Type { base: first.base, cardinality: Some("ordered") };
    }
    if named("index") || named("random") {
        return Type { base: first.base, cardinality: Some("single") };
    }
    if named("delete") { second } else { Type::default() }
}

/// What an expression is made of.
pub(super) fn operands(expression: &Element) -> impl Iterator<Item = &Element> {
    expression.elements()
}
