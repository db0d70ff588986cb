//! Variables: responses, outcomes, template variables and, in 3.0, the context.

use super::attribute::{BASE_TYPE, IDENTIFIER, SHAPE, TEXT, VIEW};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Particle, only, optional, optional_of, several,
};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();

const CARDINALITY: Attribute =
    Attribute::new("cardinality", Value::Token(&["multiple", "ordered", "record", "single"]))
        .required();
const DECLARED: &[Attribute] = &[IDENTIFIER, CARDINALITY, BASE_TYPE];
const DEFAULT: [Particle; 1] = [optional(&DEFAULT_VALUE)];

/// `<response-declaration>`.
pub(super) static RESPONSE_DECLARATION: Declaration = Declaration::sequence(
    element!("response-declaration"),
    &[
        optional(&DEFAULT_VALUE),
        optional(&CORRECT_RESPONSE),
        optional(&MAPPING),
        optional(&AREA_MAPPING),
    ],
)
.with(DECLARED);

/// `<outcome-declaration>`.
pub(super) static OUTCOME_DECLARATION: Declaration = Declaration::sequence(
    element!("outcome-declaration"),
    &[
        optional(&DEFAULT_VALUE),
        only(SINCE_2_1, optional_of(&[&MATCH_TABLE, &INTERPOLATION_TABLE])),
    ],
)
.with(attributes!(
    DECLARED,
    &[
        Attribute::new("interpretation", TEXT),
        attribute!("long-interpretation", Value::Uri),
        attribute!("normal-maximum", Value::Number),
    ],
    if SINCE_2_1 { MEASURED } else { &[] },
    if super::VERSION.since_2_2() { SCORED } else { &[] },
));

/// Who sees it, and what else it is measured by.
const MEASURED: &[Attribute] = &[
    VIEW,
    attribute!("normal-minimum", Value::Number),
    attribute!("mastery-value", Value::Number),
];

/// Who scores it, when that is not the response processing.
const SCORED: &[Attribute] = &[
    attribute!("external-scored", Value::Token(&["externalMachine", "human"])),
    attribute!("variable-identifier-ref", Value::IdRef),
];

/// `<template-declaration>`.
pub(super) static TEMPLATE_DECLARATION: Declaration =
    Declaration::sequence(element!("template-declaration"), &DEFAULT).with(attributes!(
        DECLARED,
        if SINCE_2_1 {
            &[PARAM_VARIABLE, MATH_VARIABLE]
        } else {
            &[PARAM_VARIABLE.required(), MATH_VARIABLE.required()]
        },
    ));

const PARAM_VARIABLE: Attribute = attribute!("param-variable", Value::Boolean);
const MATH_VARIABLE: Attribute = attribute!("math-variable", Value::Boolean);

/// `<context-declaration>` (3.0).
pub(super) static CONTEXT_DECLARATION: Declaration =
    Declaration::sequence(element!("context-declaration"), &DEFAULT).with(DECLARED);

const VALUES: [Particle; 1] = [several(&VALUE)];
const INTERPRETATION: [Attribute; 1] = [Attribute::new("interpretation", TEXT)];

static DEFAULT_VALUE: Declaration =
    Declaration::sequence(element!("default-value"), &VALUES).with(&INTERPRETATION);
static CORRECT_RESPONSE: Declaration =
    Declaration::sequence(element!("correct-response"), &VALUES).with(&INTERPRETATION);
static VALUE: Declaration = Declaration::text(element!("value"), TEXT)
    .with(&[attribute!("field-identifier", Value::Id), BASE_TYPE]);

const MAPPED: Attribute = attribute!("mapped-value", Value::Number).required();
const BOUNDS: [Attribute; 3] = [
    attribute!("lower-bound", Value::Number),
    attribute!("upper-bound", Value::Number),
    if SINCE_2_1 { DEFAULT_MAPPED } else { DEFAULT_MAPPED.required() },
];
const DEFAULT_MAPPED: Attribute = attribute!("default-value", Value::Number);

static MAPPING: Declaration =
    Declaration::sequence(element!("mapping"), &[several(&MAP_ENTRY)]).with(&BOUNDS);
static MAP_ENTRY: Declaration = Declaration::empty(element!("map-entry")).with(attributes!(
    &[attribute!("map-key", TEXT).required(), MAPPED],
    if SINCE_2_1 { &[attribute!("case-sensitive", Value::Boolean)] } else { &[] },
));
static AREA_MAPPING: Declaration =
    Declaration::sequence(element!("area-mapping"), &[several(&AREA_MAP_ENTRY)]).with(&BOUNDS);
static AREA_MAP_ENTRY: Declaration =
    Declaration::empty(element!("area-map-entry")).with(attributes!(SHAPE, &[MAPPED]));

const TABLE: [Attribute; 1] = [attribute!("default-value", TEXT)];
const SOURCE: Attribute = attribute!("source-value", Value::Number).required();

static MATCH_TABLE: Declaration =
    Declaration::sequence(element!("match-table"), &[several(&MATCH_TABLE_ENTRY)]).with(&TABLE);
/// The schemas call its target in two ways, and neither fits the information model: both are taken.
static MATCH_TABLE_ENTRY: Declaration = Declaration::empty(element!("match-table-entry")).with(&[
    attribute!("source-value", Value::Integer).required(),
    attribute!("target-value", TEXT),
    attribute!("target-type", TEXT),
]);
static INTERPOLATION_TABLE: Declaration =
    Declaration::sequence(element!("interpolation-table"), &[several(&INTERPOLATION_TABLE_ENTRY)])
        .with(&TABLE);
static INTERPOLATION_TABLE_ENTRY: Declaration =
    Declaration::empty(element!("interpolation-table-entry")).with(&[
        SOURCE,
        attribute!("include-boundary", Value::Boolean),
        attribute!("target-value", TEXT).required(),
    ]);
