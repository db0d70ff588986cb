//! Expressions: what response, outcome and template processing compute.

use super::attribute::{BASE_TYPE, IDENTIFIER, SHAPE, TEXT};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, Particle, exactly_in, many_in,
    several_in,
};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();

/// Expressions that may give a number.
static NUMERIC: Group = Group::new(
    &[
        &BASE_VALUE,
        &CORRECT,
        &CUSTOM_OPERATOR,
        &DEFAULT,
        &DELETE,
        &DIVIDE,
        &FIELD_VALUE,
        &INDEX,
        &INTEGER_DIVIDE,
        &INTEGER_MODULUS,
        &INTEGER_TO_FLOAT,
        &MAP_RESPONSE,
        &MAP_RESPONSE_POINT,
        &MULTIPLE,
        &NULL,
        &ORDERED,
        &POWER,
        &PRODUCT,
        &RANDOM,
        &RANDOM_FLOAT,
        &RANDOM_INTEGER,
        &ROUND,
        &SUBTRACT,
        &SUM,
        &TRUNCATE,
        &VARIABLE,
    ],
    &[&NUMERIC_2_1],
);
/// Those of them that came with 2.1, for tests and statistics.
static NUMERIC_2_1: Group = Group::new(
    if SINCE_2_1 {
        &[
            &CONTAINER_SIZE,
            &GCD,
            &LCM,
            &MATH_CONSTANT,
            &MATH_OPERATOR,
            &MAX,
            &MIN,
            &NUMBER_CORRECT,
            &NUMBER_INCORRECT,
            &NUMBER_PRESENTED,
            &NUMBER_RESPONDED,
            &NUMBER_SELECTED,
            &OUTCOME_MAXIMUM,
            &OUTCOME_MINIMUM,
            &REPEAT,
            &ROUND_TO,
            &STATS_OPERATOR,
            &TEST_VARIABLES,
        ]
    } else {
        &[]
    },
    &[],
);

/// Every expression.
pub(super) static EXPRESSIONS: Group = Group::new(
    &[
        &AND,
        &ANY_N,
        &CONTAINS,
        &DURATION_GTE,
        &DURATION_LT,
        &EQUAL,
        &EQUAL_ROUNDED,
        &GT,
        &GTE,
        &INSIDE,
        &IS_NULL,
        &LT,
        &LTE,
        &MATCH,
        &MEMBER,
        &NOT,
        &OR,
        &PATTERN_MATCH,
        &STRING_MATCH,
        &SUBSTRING,
    ],
    &[&NUMERIC],
);

/// One expression.
pub(super) const fn expression() -> Particle {
    exactly_in(1, &EXPRESSIONS)
}

static ANY: [Particle; 1] = [many_in(&EXPRESSIONS)];
static ONE: [Particle; 1] = [expression()];
static TWO: [Particle; 1] = [exactly_in(2, &EXPRESSIONS)];
static SOME: [Particle; 1] = [several_in(&EXPRESSIONS)];

const fn any(name: &'static str) -> Declaration {
    Declaration::sequence(name, &ANY)
}
const fn unary(name: &'static str) -> Declaration {
    Declaration::sequence(name, &ONE)
}
const fn binary(name: &'static str) -> Declaration {
    Declaration::sequence(name, &TWO)
}
const fn several(name: &'static str) -> Declaration {
    Declaration::sequence(name, &SOME)
}

static BASE_VALUE: Declaration =
    Declaration::text(element!("base-value"), TEXT).with(&[BASE_TYPE.required()]);
static VARIABLE: Declaration = Declaration::empty(element!("variable")).with(if SINCE_2_1 {
    &[IDENTIFIER, WEIGHT]
} else {
    &[IDENTIFIER]
});
static CORRECT: Declaration = Declaration::empty(element!("correct")).with(&[IDENTIFIER]);
static DEFAULT: Declaration = Declaration::empty(element!("default")).with(&[IDENTIFIER]);
static MAP_RESPONSE: Declaration = Declaration::empty(element!("map-response")).with(&[IDENTIFIER]);
static MAP_RESPONSE_POINT: Declaration =
    Declaration::empty(element!("map-response-point")).with(&[IDENTIFIER]);
static NULL: Declaration = Declaration::empty(element!("null"));
static MATH_CONSTANT: Declaration = Declaration::empty(element!("math-constant"))
    .with(&[Attribute::new("name", Value::Token(&["pi", "e"])).required()]);
static RANDOM_INTEGER: Declaration = Declaration::empty(element!("random-integer")).with(&[
    LEAST,
    Attribute::new("max", TEXT).required(),
    Attribute::new("step", TEXT),
]);
static RANDOM_FLOAT: Declaration = Declaration::empty(element!("random-float"))
    .with(&[LEAST, Attribute::new("max", TEXT).required()]);
/// Of what is drawn; from 2.1 on it is 0 where nothing is said.
const LEAST: Attribute =
    if SINCE_2_1 { Attribute::new("min", TEXT) } else { Attribute::new("min", TEXT).required() };

const WEIGHT: Attribute = attribute!("weight-identifier", Value::Id);

/// Which items of a test are meant.
const SUBSET: &[Attribute] = &[
    attribute!("section-identifier", Value::Id),
    attribute!("include-category", Value::Names),
    attribute!("exclude-category", Value::Names),
];
const OUTCOME: &[Attribute] =
    attributes!(SUBSET, &[attribute!("outcome-identifier", Value::Id).required(), WEIGHT]);

static NUMBER_CORRECT: Declaration = Declaration::empty(element!("number-correct")).with(SUBSET);
static NUMBER_INCORRECT: Declaration =
    Declaration::empty(element!("number-incorrect")).with(SUBSET);
static NUMBER_PRESENTED: Declaration =
    Declaration::empty(element!("number-presented")).with(SUBSET);
static NUMBER_RESPONDED: Declaration =
    Declaration::empty(element!("number-responded")).with(SUBSET);
static NUMBER_SELECTED: Declaration = Declaration::empty(element!("number-selected")).with(SUBSET);
static OUTCOME_MAXIMUM: Declaration = Declaration::empty(element!("outcome-maximum")).with(OUTCOME);
static OUTCOME_MINIMUM: Declaration = Declaration::empty(element!("outcome-minimum")).with(OUTCOME);
static TEST_VARIABLES: Declaration =
    Declaration::empty(element!("test-variables")).with(attributes!(
        SUBSET,
        &[attribute!("variable-identifier", Value::Id).required(), WEIGHT, BASE_TYPE],
    ));

static MULTIPLE: Declaration = any(element!("multiple"));
static ORDERED: Declaration = any(element!("ordered"));

static AND: Declaration = several(element!("and"));
static ANY_N: Declaration = several(element!("any-n"))
    .with(&[Attribute::new("min", TEXT).required(), Attribute::new("max", TEXT).required()]);
static GCD: Declaration = several(element!("gcd"));
static LCM: Declaration = several(element!("lcm"));
static MAX: Declaration = several(element!("max"));
static MIN: Declaration = several(element!("min"));
static OR: Declaration = several(element!("or"));
static PRODUCT: Declaration = several(element!("product"));
static REPEAT: Declaration =
    several(element!("repeat")).with(&[attribute!("number-repeats", TEXT).required()]);
static SUM: Declaration = Declaration::sequence(element!("sum"), &[several_in(&NUMERIC)]);
static MATH_OPERATOR: Declaration =
    several(element!("math-operator"))
        .with(&[Attribute::new("name", Value::Token(FUNCTIONS)).required()]);

static CONTAINER_SIZE: Declaration = unary(element!("container-size"));
static FIELD_VALUE: Declaration =
    unary(element!("field-value")).with(&[attribute!("field-identifier", Value::Id).required()]);
static INDEX: Declaration = unary(element!("index")).with(&[Attribute::new("n", TEXT).required()]);
static INSIDE: Declaration = unary(element!("inside")).with(SHAPE);
static INTEGER_TO_FLOAT: Declaration = unary(element!("integer-to-float"));
static IS_NULL: Declaration = unary(element!("is-null"));
static NOT: Declaration = unary(element!("not"));
static PATTERN_MATCH: Declaration =
    unary(element!("pattern-match")).with(&[Attribute::new("pattern", TEXT).required()]);
static RANDOM: Declaration = unary(element!("random"));
static ROUND: Declaration = unary(element!("round"));
static ROUND_TO: Declaration = unary(element!("round-to")).with(&[ROUNDING.required(), FIGURES]);
static STATS_OPERATOR: Declaration =
    unary(element!("stats-operator"))
        .with(&[Attribute::new("name", Value::Token(STATISTICS)).required()]);
static TRUNCATE: Declaration = unary(element!("truncate"));

static CONTAINS: Declaration = binary(element!("contains"));
static DELETE: Declaration = binary(element!("delete"));
static DIVIDE: Declaration = binary(element!("divide"));
static DURATION_GTE: Declaration = binary(element!("duration-gte"));
static DURATION_LT: Declaration = binary(element!("duration-lt"));
static EQUAL: Declaration = binary(element!("equal")).with(attributes!(
    &[if SINCE_2_1 { TOLERANCE } else { TOLERANCE.required() }, Attribute::new("tolerance", TEXT),],
    if SINCE_2_1 { INCLUDED } else { &[] },
));
const TOLERANCE: Attribute =
    attribute!("tolerance-mode", Value::Token(&["absolute", "exact", "relative"]));
const INCLUDED: &[Attribute] = &[
    attribute!("include-lower-bound", Value::Boolean),
    attribute!("include-upper-bound", Value::Boolean),
];
static EQUAL_ROUNDED: Declaration =
    binary(element!("equal-rounded")).with(&[ROUNDING_2_0, FIGURES]);
const ROUNDING_2_0: Attribute = if SINCE_2_1 { ROUNDING } else { ROUNDING.required() };
static GT: Declaration = binary(element!("gt"));
static GTE: Declaration = binary(element!("gte"));
static INTEGER_DIVIDE: Declaration = binary(element!("integer-divide"));
static INTEGER_MODULUS: Declaration = binary(element!("integer-modulus"));
static LT: Declaration = binary(element!("lt"));
static LTE: Declaration = binary(element!("lte"));
static MATCH: Declaration = binary(element!("match"));
static MEMBER: Declaration = binary(element!("member"));
static POWER: Declaration = binary(element!("power"));
static STRING_MATCH: Declaration = binary(element!("string-match")).with(if SINCE_2_1 {
    &[CASE, PARTLY]
} else {
    &[CASE, PARTLY_2_0]
});
const PARTLY: Attribute = Attribute::new("substring", Value::Boolean);
const PARTLY_2_0: Attribute = PARTLY.required();
static SUBSTRING: Declaration = binary(element!("substring")).with(&[CASE]);
static SUBTRACT: Declaration = binary(element!("subtract"));

/// What is in it is its vendor's.
static CUSTOM_OPERATOR: Declaration = any(element!("custom-operator"))
    .open(Others::Between)
    .with(&[Attribute::new("class", TEXT), Attribute::new("definition", Value::Uri)])
    .open_attributes();

const CASE: Attribute = attribute!("case-sensitive", Value::Boolean).required();
const FIGURES: Attribute = Attribute::new("figures", TEXT).required();
const ROUNDING: Attribute =
    attribute!("rounding-mode", Value::Token(&["decimalPlaces", "significantFigures"]));
const STATISTICS: &[&str] = &["mean", "sampleVariance", "sampleSD", "popVariance", "popSD"];
const FUNCTIONS: &[&str] = &[
    "sin",
    "cos",
    "tan",
    "sec",
    "csc",
    "cot",
    "asin",
    "acos",
    "atan",
    "atan2",
    "asec",
    "acsc",
    "acot",
    "sinh",
    "cosh",
    "tanh",
    "sech",
    "csch",
    "coth",
    "log",
    "ln",
    "exp",
    "abs",
    "signum",
    "floor",
    "ceil",
    "toDegrees",
    "toRadians",
];
