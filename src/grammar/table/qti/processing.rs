//! Rules: what response, outcome and template processing do.

use super::attribute::IDENTIFIER;
use super::expression::expression;
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, Particle, many, many_in, one,
    optional, several_in,
};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();

static ONE: [Particle; 1] = [expression()];

/// A rule that gives something the value of an expression.
const fn set(name: &'static str) -> Declaration {
    Declaration::sequence(name, &ONE).with(&SET)
}
const SET: [Attribute; 1] = [IDENTIFIER];

/// Rules alone, with those that are included from elsewhere.
const fn rules(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::sequence(name, particles).open(Others::Between)
}

static LOOKUP_OUTCOME_VALUE: Declaration = set(element!("lookup-outcome-value"));
static SET_OUTCOME_VALUE: Declaration = set(element!("set-outcome-value"));

static RESPONSE_RULES: Group =
    Group::new(&[&EXIT_RESPONSE, &RESPONSE_CONDITION, &SET_OUTCOME_VALUE], &[&RESPONSE_RULES_2_1]);
static RESPONSE_RULES_2_1: Group =
    Group::new(if SINCE_2_1 { &[&LOOKUP_OUTCOME_VALUE, &RESPONSE_FRAGMENT] } else { &[] }, &[]);

/// `<response-processing>`.
pub(super) static RESPONSE_PROCESSING: Declaration =
    rules(element!("response-processing"), &[many_in(&RESPONSE_RULES)]).with(&[
        Attribute::new("template", Value::Uri),
        attribute!("template-location", Value::Uri),
    ]);
static RESPONSE_FRAGMENT: Declaration =
    rules(element!("response-processing-fragment"), &[many_in(&RESPONSE_RULES)]);
static EXIT_RESPONSE: Declaration = Declaration::empty(element!("exit-response"));
static RESPONSE_CONDITION: Declaration = Declaration::sequence(
    element!("response-condition"),
    &[one(&RESPONSE_IF), many(&RESPONSE_ELSE_IF), optional(&RESPONSE_ELSE)],
);
static RESPONSE_IF: Declaration =
    rules(element!("response-if"), &[expression(), many_in(&RESPONSE_RULES)]);
static RESPONSE_ELSE_IF: Declaration =
    rules(element!("response-else-if"), &[expression(), many_in(&RESPONSE_RULES)]);
static RESPONSE_ELSE: Declaration = rules(element!("response-else"), &[many_in(&RESPONSE_RULES)]);

static OUTCOME_RULES: Group = Group::new(
    &[&EXIT_TEST, &LOOKUP_OUTCOME_VALUE, &OUTCOME_CONDITION, &OUTCOME_FRAGMENT, &SET_OUTCOME_VALUE],
    &[],
);

/// `<outcome-processing>`.
pub(super) static OUTCOME_PROCESSING: Declaration =
    rules(element!("outcome-processing"), &[many_in(&OUTCOME_RULES)]);
static OUTCOME_FRAGMENT: Declaration =
    rules(element!("outcome-processing-fragment"), &[many_in(&OUTCOME_RULES)]);
static EXIT_TEST: Declaration = Declaration::empty(element!("exit-test"));
static OUTCOME_CONDITION: Declaration = Declaration::sequence(
    element!("outcome-condition"),
    &[one(&OUTCOME_IF), many(&OUTCOME_ELSE_IF), optional(&OUTCOME_ELSE)],
);
static OUTCOME_IF: Declaration =
    rules(element!("outcome-if"), &[expression(), many_in(&OUTCOME_RULES)]);
static OUTCOME_ELSE_IF: Declaration =
    rules(element!("outcome-else-if"), &[expression(), many_in(&OUTCOME_RULES)]);
static OUTCOME_ELSE: Declaration = rules(element!("outcome-else"), &[many_in(&OUTCOME_RULES)]);

static TEMPLATE_RULES: Group = Group::new(
    &[
        &EXIT_TEMPLATE,
        &SET_CORRECT_RESPONSE,
        &SET_DEFAULT_VALUE,
        &SET_TEMPLATE_VALUE,
        &TEMPLATE_CONDITION,
    ],
    &[&TEMPLATE_RULES_2_1],
);
static TEMPLATE_RULES_2_1: Group =
    Group::new(if SINCE_2_1 { &[&TEMPLATE_CONSTRAINT] } else { &[] }, &[]);

/// `<template-processing>`.
pub(super) static TEMPLATE_PROCESSING: Declaration =
    Declaration::sequence(element!("template-processing"), &[several_in(&TEMPLATE_RULES)]);
static EXIT_TEMPLATE: Declaration = Declaration::empty(element!("exit-template"));
static SET_CORRECT_RESPONSE: Declaration = set(element!("set-correct-response"));
static SET_DEFAULT_VALUE: Declaration = set(element!("set-default-value"));
static SET_TEMPLATE_VALUE: Declaration = set(element!("set-template-value"));
static TEMPLATE_CONSTRAINT: Declaration =
    Declaration::sequence(element!("template-constraint"), &ONE);
static TEMPLATE_CONDITION: Declaration = Declaration::sequence(
    element!("template-condition"),
    &[one(&TEMPLATE_IF), many(&TEMPLATE_ELSE_IF), optional(&TEMPLATE_ELSE)],
);
static TEMPLATE_IF: Declaration =
    Declaration::sequence(element!("template-if"), &[expression(), many_in(&TEMPLATE_RULES)]);
static TEMPLATE_ELSE_IF: Declaration =
    Declaration::sequence(element!("template-else-if"), &[expression(), many_in(&TEMPLATE_RULES)]);
static TEMPLATE_ELSE: Declaration =
    Declaration::sequence(element!("template-else"), &[many_in(&TEMPLATE_RULES)]);
