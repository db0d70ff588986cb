//! What is shown or hidden by an outcome or a template, and what is read beside an item.

use super::accessibility::CATALOG_INFO;
use super::attribute::{
    BODY_BASE, FEEDBACK, HREF, IDENTIFIER, SHOWN, TEMPLATE, TEXT, TITLE, VENDOR, VIEW,
};
use super::content::{BLOCK, BLOCK_CONTENT, FLOW, INLINE, mixed, ordered};
use super::interaction::{GAP, HOTTEXT};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, Particle, many, many_in, one,
    optional, several_in,
};
use crate::grammar::table::xml::BASE;
use crate::grammar::value::Value;

const SINCE_2_2: bool = super::VERSION.since_2_2();
const SINCE_3_0: bool = super::VERSION.since_3_0();

/// `<stylesheet>`.
pub(super) static STYLESHEET: Declaration = Declaration::empty(element!("stylesheet")).with(&[
    HREF,
    Attribute::new("type", Value::MediaType).required(),
    Attribute::new("media", TEXT),
    TITLE,
]);

/// `<printed-variable>`.
pub(super) static PRINTED_VARIABLE: Declaration = Declaration::empty(element!("printed-variable"))
    .with(attributes!(
        BODY_BASE,
        &[
            IDENTIFIER,
            Attribute::new("format", TEXT),
            Attribute::new("base", TEXT),
            Attribute::new("index", TEXT),
            attribute!("power-form", Value::Boolean),
            Attribute::new("field", TEXT),
            Attribute::new("delimiter", TEXT),
            attribute!("mapping-indicator", TEXT),
        ],
    ));

/// What stands still, and what templates and outcomes show of it: the contents of a choice.
pub(super) static SHOWN_FLOW: Group = Group::new(
    &[&FEEDBACK_BLOCK, &FEEDBACK_INLINE, &PRINTED_VARIABLE, &TEMPLATE_BLOCK, &TEMPLATE_INLINE],
    &[&FLOW],
);

static FEEDBACK_FLOW: Group = Group::new(&[], &[&SHOWN_FLOW, &BLOCK_CONTENT]);
static MODAL_FLOW: Group =
    Group::new(&[&HOTTEXT, &PRINTED_VARIABLE, &TEMPLATE_BLOCK, &TEMPLATE_INLINE], &[&FLOW]);
static FEEDBACK_TEXT: Group = Group::new(&[&PRINTED_VARIABLE, &TEMPLATE_INLINE], &[&INLINE]);
static TEMPLATE_TEXT: Group = Group::new(&[&FEEDBACK_INLINE, &GAP, &HOTTEXT], &[&FEEDBACK_TEXT]);
static ITEM_FLOW: Group = Group::new(&[&RUBRIC_BLOCK], &[&BLOCK_CONTENT]);

/// Text with its stylesheets after it (2.x).
macro_rules! plain {
    ($flow:expr) => {
        &[many_in($flow), many(&STYLESHEET)]
    };
}

/// Text in a `<content-body>` of its own (3.0).
macro_rules! wrapped {
    ($body:expr) => {
        &[many(&STYLESHEET), $body, optional(&CATALOG_INFO)]
    };
}

/// A declaration for 2.x, or the one for 3.0.
const fn either(
    name: &'static str,
    plain: &'static [Particle],
    wrapped: &'static [Particle],
) -> Declaration {
    if SINCE_3_0 { ordered(name, wrapped) } else { mixed(name, plain) }
}

static FEEDBACK_BODY: Declaration =
    mixed(element!("content-body"), &[many_in(&FEEDBACK_FLOW)]).typed("feedbackContentBody");
static MODAL_BODY: Declaration =
    mixed(element!("content-body"), &[many_in(&MODAL_FLOW)]).typed("modalContentBody");
static SHOWN_BODY: Declaration =
    mixed(element!("content-body"), &[many_in(&SHOWN_FLOW)]).typed("shownContentBody");

/// `<feedback-block>`.
pub(super) static FEEDBACK_BLOCK: Declaration =
    either(element!("feedback-block"), plain!(&FEEDBACK_FLOW), wrapped!(optional(&FEEDBACK_BODY)))
        .with(attributes!(BODY_BASE, FEEDBACK, &[SHOWN]));

/// `<feedback-inline>`.
pub(super) static FEEDBACK_INLINE: Declaration = mixed(
    element!("feedback-inline"),
    &[many_in(&FEEDBACK_TEXT)],
)
.with(attributes!(BODY_BASE, FEEDBACK, &[SHOWN]));

/// `<modal-feedback>`.
pub(super) static MODAL_FEEDBACK: Declaration =
    either(element!("modal-feedback"), plain!(&MODAL_FLOW), wrapped!(one(&MODAL_BODY)))
        .with(attributes!(FEEDBACK, &[SHOWN.required(), TITLE], VENDOR));

/// `<test-feedback>`.
pub(super) static TEST_FEEDBACK: Declaration =
    either(element!("test-feedback"), plain!(&MODAL_FLOW), wrapped!(optional(&MODAL_BODY))).with(
        attributes!(
            FEEDBACK,
            &[
                SHOWN.required(),
                TITLE,
                Attribute::new("access", Value::Token(&["atEnd", "during"])).required(),
            ],
            VENDOR,
        ),
    );

/// `<template-block>`.
pub(super) static TEMPLATE_BLOCK: Declaration =
    either(element!("template-block"), plain!(&SHOWN_FLOW), wrapped!(optional(&SHOWN_BODY)))
        .with(TEMPLATE);

/// `<template-inline>`.
pub(super) static TEMPLATE_INLINE: Declaration =
    mixed(element!("template-inline"), &[many_in(&TEMPLATE_TEXT)]).with(TEMPLATE);

const RUBRIC_USE: Attribute = Attribute::new("use", TEXT);
const RUBRIC_USES: Attribute =
    Attribute::new("use", Value::Extensible(&["instructions", "scoring", "navigation"]));

/// `<rubric-block>` of an item.
pub(super) static RUBRIC_BLOCK: Declaration =
    either(element!("rubric-block"), plain!(&SHOWN_FLOW), wrapped!(one(&SHOWN_BODY))).with(
        attributes!(
            BODY_BASE,
            &[VIEW.required(), if SINCE_3_0 { RUBRIC_USES.required() } else { RUBRIC_USE }],
        ),
    );

/// `<rubric-block>` of a test.
pub(super) static TEST_RUBRIC_BLOCK: Declaration = either(
    element!("rubric-block"),
    plain!(&SHOWN_FLOW),
    &[many(&STYLESHEET), one(&SHOWN_BODY), optional(&CATALOG_INFO), optional(&PRINTED_VARIABLE)],
)
.typed("testRubricBlock")
.with(
    attributes!(BODY_BASE, &[VIEW.required(), if SINCE_3_0 { RUBRIC_USES } else { RUBRIC_USE }],),
);

/// `<item-body>`.
pub(super) static ITEM_BODY: Declaration =
    Declaration::any_order(element!("item-body"), &[several_in(&ITEM_FLOW)])
        .open(Others::Between)
        .with(super::attribute::BODY_ALONE);

/// `<stimulus-body>`: what a learner does stands in it in 2.2 alone.
pub(super) static STIMULUS_BODY: Declaration =
    Declaration::any_order(element!("stimulus-body"), &[several_in(&STIMULUS_CONTENT)])
        .open(Others::Between)
        .with(attributes!(super::attribute::BODY, &[BASE]))
        .open_attributes();

static STIMULUS_CONTENT: Group =
    Group::new(&[], if SINCE_3_0 { &[&BLOCK] } else { &[&BLOCK_CONTENT] });

/// What interactions of one line hold.
pub(super) static TEXT_CONTENT: Group = Group::new(
    if SINCE_2_2 { &[&FEEDBACK_INLINE] } else { &[&PRINTED_VARIABLE] },
    if SINCE_2_2 { &[&FEEDBACK_TEXT] } else { &[] },
);

/// What may be marked as hot: text, and in 2.1 hot text again.
pub(super) static HOT_CONTENT: Group = Group::new(
    if SINCE_2_2 { &[&FEEDBACK_INLINE] } else { &[&FEEDBACK_INLINE, &GAP, &HOTTEXT] },
    &[&FEEDBACK_TEXT],
);
