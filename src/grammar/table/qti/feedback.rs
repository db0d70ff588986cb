//! What is shown or hidden by an outcome or a template, and what is read beside an item.

use super::super::Version;
use super::accessibility::CATALOG_INFO;
use super::attribute::{
    BODY_BASE, FEEDBACK, HREF, IDENTIFIER, SHOWN, TEMPLATE, TEXT, TITLE, VENDOR, VIEW,
};
use super::content::{BLOCK, BLOCK_CONTENT, FLOW, INLINE, INLINE_CONTENT, mixed, ordered};
use super::interaction::{GAP, HOTTEXT};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, Particle, many, many_in, one,
    optional, several_in,
};
use crate::grammar::table::xml::BASE;
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();
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
        &[IDENTIFIER, Attribute::new("format", TEXT), Attribute::new("base", TEXT)],
        if SINCE_2_1 { PRINTED } else { &[] },
    ));

const PRINTED: &[Attribute] = &[
    Attribute::new("index", TEXT),
    attribute!("power-form", Value::Boolean),
    Attribute::new("field", TEXT),
    Attribute::new("delimiter", TEXT),
    attribute!("mapping-indicator", TEXT),
];

/// What stands still, and what templates and outcomes show of it: the contents of a choice.
pub(super) static SHOWN_FLOW: Group = Group::new(
    &[&FEEDBACK_BLOCK, &FEEDBACK_INLINE, &PRINTED_VARIABLE, &TEMPLATE_BLOCK, &TEMPLATE_INLINE],
    &[&FLOW, &SHOWN_2_0],
);
static SHOWN_2_0: Group = Group::new(if SINCE_2_1 { &[] } else { &[&HOTTEXT] }, &[]);

static FEEDBACK_FLOW: Group = Group::new(&[], &[&SHOWN_FLOW, &BLOCK_CONTENT]);
static MODAL_FLOW: Group =
    Group::new(&[&HOTTEXT, &PRINTED_VARIABLE, &TEMPLATE_BLOCK, &TEMPLATE_INLINE], MODAL_GROUPS);
const MODAL_GROUPS: &[&Group] = if SINCE_2_1 { &[&FLOW] } else { &[&SHOWN_FLOW] };
static FEEDBACK_TEXT: Group = Group::new(&[&PRINTED_VARIABLE, &TEMPLATE_INLINE], &[&INLINE]);
static FEEDBACK_INLINE_TEXT: Group =
    Group::new(&[], if SINCE_2_1 { &[&FEEDBACK_TEXT] } else { &[&INLINE_CONTENT] });
/// What stands still in a sentence.
pub(super) static STATIC_TEXT: Group =
    Group::new(&[&FEEDBACK_INLINE, &GAP, &HOTTEXT], &[&FEEDBACK_TEXT]);
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

/// A declaration for 2.1 and 2.2, or the one for 3.0; in 2.0 blocks alone.
const fn either(
    name: &'static str,
    plain: &'static [Particle],
    wrapped: &'static [Particle],
) -> Declaration {
    match super::VERSION {
        Version::V2P0 => blocks(name, &BLOCKS),
        Version::V2P1 | Version::V2P2 => mixed(name, plain),
        Version::V3P0 => ordered(name, wrapped),
    }
}

/// Blocks without text between them (2.0).
const fn blocks(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::any_order(name, particles).open(Others::Between).open_attributes()
}
static BLOCKS: [Particle; 1] = [many_in(&ITEM_FLOW)];
static STATIC_BLOCKS: [Particle; 1] = [many_in(&STATIC_BLOCK)];
static STATIC_BLOCK: Group = Group::new(&[&FEEDBACK_BLOCK, &TEMPLATE_BLOCK], &[&BLOCK]);
static MODAL_PARTICLES: [Particle; 1] = [many_in(&MODAL_FLOW)];
static MODAL_PLAIN: [Particle; 2] = *plain!(&MODAL_FLOW);
static MODAL_WRAPPED: [Particle; 3] = *wrapped!(one(&MODAL_BODY));
static TEMPLATE_PLAIN: [Particle; 2] = *plain!(&SHOWN_FLOW);
static TEMPLATE_WRAPPED: [Particle; 3] = *wrapped!(optional(&SHOWN_BODY));

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
    &[many_in(&FEEDBACK_INLINE_TEXT)],
)
.with(attributes!(BODY_BASE, FEEDBACK, &[SHOWN]));

/// `<modal-feedback>`.
pub(super) static MODAL_FEEDBACK: Declaration = match super::VERSION {
    Version::V2P0 => mixed(element!("modal-feedback"), &MODAL_PARTICLES),
    _ => either(element!("modal-feedback"), &MODAL_PLAIN, &MODAL_WRAPPED),
}
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
pub(super) static TEMPLATE_BLOCK: Declaration = match super::VERSION {
    Version::V2P0 => blocks(element!("template-block"), &STATIC_BLOCKS),
    _ => either(element!("template-block"), &TEMPLATE_PLAIN, &TEMPLATE_WRAPPED),
}
.with(TEMPLATE);

/// `<template-inline>`.
pub(super) static TEMPLATE_INLINE: Declaration =
    mixed(element!("template-inline"), &[many_in(&STATIC_TEXT)]).with(TEMPLATE);

const RUBRIC_USE: Attribute = Attribute::new("use", TEXT);
const RUBRIC_USES: Attribute =
    Attribute::new("use", Value::Extensible(&["instructions", "scoring", "navigation"]));

/// `<rubric-block>` of an item.
pub(super) static RUBRIC_BLOCK: Declaration =
    either(element!("rubric-block"), plain!(&SHOWN_FLOW), wrapped!(one(&SHOWN_BODY))).with(
        attributes!(
            BODY_BASE,
            &[VIEW.required()],
            if SINCE_3_0 {
                &[RUBRIC_USES.required()]
            } else if SINCE_2_1 {
                &[RUBRIC_USE]
            } else {
                &[]
            },
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
    match super::VERSION {
        Version::V2P0 => &[],
        Version::V2P1 => &[&PRINTED_VARIABLE],
        Version::V2P2 | Version::V3P0 => &[&FEEDBACK_INLINE],
    },
    if SINCE_2_2 { &[&FEEDBACK_TEXT] } else { &[] },
);

/// What may be marked as hot: text, and until 2.1 hot text again.
pub(super) static HOT_CONTENT: Group = Group::new(
    if SINCE_2_2 { &[&FEEDBACK_INLINE] } else { &[&FEEDBACK_INLINE, &GAP, &HOTTEXT] },
    &[&FEEDBACK_TEXT],
);
