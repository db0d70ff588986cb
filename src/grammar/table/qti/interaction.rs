//! What a learner does: interactions with texts, and what they hold.

use super::accessibility::CATALOG_INFO;
use super::attribute::{
    ASSOCIABLE, ASSOCIATIONS, BASED, BODY, CHOICE, CHOICES, CHOICES_ORDERED, COUNT, FIXED,
    INTERACTION, ORIENTATION, PAIRED, SHUFFLE, TEXT,
};
use super::content::{BLOCK, FLOW, LABEL, OBJECT, mixed, ordered};
use super::feedback::{HOT_CONTENT, SHOWN_FLOW, STYLESHEET, TEXT_CONTENT};
use super::graphic::{
    DRAWING, GAP_IMG, GRAPHIC_ASSOCIATE, GRAPHIC_GAP_MATCH, GRAPHIC_ORDER, HOTSPOT, MEDIA,
    SELECT_POINT,
};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, exactly, many, many_in, one,
    only, optional, several, several_in, several_of,
};
use crate::grammar::table::xml::BASE;
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();
const SINCE_2_2: bool = super::VERSION.since_2_2();
const SINCE_3_0: bool = super::VERSION.since_3_0();

/// Interactions that stand in a sentence.
pub(super) static INLINE_INTERACTIONS: Group =
    Group::new(&[&TEXT_ENTRY, &INLINE_CHOICE_INTERACTION, &END_ATTEMPT], &[&INLINE_2_1]);
static INLINE_2_1: Group = Group::new(if SINCE_2_1 { &[&CUSTOM] } else { &[] }, &[]);

/// Interactions that stand between paragraphs.
pub(super) static BLOCK_INTERACTIONS: Group = Group::new(
    &[
        &ASSOCIATE,
        &CHOICE_INTERACTION,
        &CUSTOM,
        &DRAWING,
        &EXTENDED_TEXT,
        &GAP_MATCH,
        &GRAPHIC_ASSOCIATE,
        &GRAPHIC_GAP_MATCH,
        &GRAPHIC_ORDER,
        &HOTSPOT,
        &HOTTEXT_INTERACTION,
        &MATCH,
        &ORDER,
        &SELECT_POINT,
        &SLIDER,
        &UPLOAD,
    ],
    &[&MEDIA_INTERACTIONS, &PORTABLE_INTERACTIONS],
);
static MEDIA_INTERACTIONS: Group = Group::new(if SINCE_2_1 { &[&MEDIA] } else { &[] }, &[]);
static PORTABLE_INTERACTIONS: Group =
    Group::new(if SINCE_3_0 { &[&PORTABLE_CUSTOM] } else { &[] }, &[]);

/// `<prompt>`.
pub(super) static PROMPT: Declaration =
    mixed(element!("prompt"), &[many_in(&PROMPT_CONTENT)]).with(BODY);
static PROMPT_CONTENT: Group =
    Group::new(&[], if SINCE_2_1 { &[&FLOW] } else { &[&super::feedback::STATIC_TEXT] });

static CHOICE_INTERACTION: Declaration = ordered(
    element!("choice-interaction"),
    &[optional(&PROMPT), several(&SIMPLE_CHOICE)],
)
.with(attributes!(INTERACTION, CHOICES, &[SHUFFLE], if SINCE_2_1 { &[ORIENTATION] } else { &[] },));

static ORDER: Declaration =
    ordered(element!("order-interaction"), &[optional(&PROMPT), several(&SIMPLE_CHOICE)])
        .with(attributes!(INTERACTION, CHOICES_ORDERED, &[SHUFFLE, ORIENTATION]));

static SIMPLE_CHOICE: Declaration =
    mixed(element!("simple-choice"), &[many_in(&SHOWN_FLOW)]).with(CHOICE);

static ASSOCIATE: Declaration = ordered(
    element!("associate-interaction"),
    &[optional(&PROMPT), several(&SIMPLE_ASSOCIABLE_CHOICE)],
)
.with(attributes!(INTERACTION, ASSOCIATIONS, &[SHUFFLE]));

static MATCH: Declaration =
    ordered(element!("match-interaction"), &[optional(&PROMPT), exactly(2, &SIMPLE_MATCH_SET)])
        .with(attributes!(INTERACTION, ASSOCIATIONS, &[SHUFFLE]));

static SIMPLE_MATCH_SET: Declaration =
    Declaration::sequence(element!("simple-match-set"), &[many(&SIMPLE_ASSOCIABLE_CHOICE)])
        .with(if SINCE_2_2 { SET } else { &[] })
        .open_attributes();

const SET: &[Attribute] =
    &[Attribute::new("id", Value::Id), Attribute::starting("data-*"), Attribute::ANY];

static SIMPLE_ASSOCIABLE_CHOICE: Declaration =
    mixed(element!("simple-associable-choice"), &[many_in(&SHOWN_FLOW)]).with(ASSOCIABLE);

static GAP_MATCH: Declaration = ordered(
    element!("gap-match-interaction"),
    &[optional(&PROMPT), several_of(&[&GAP_TEXT, &GAP_IMG]), several_in(&GAP_BLOCK)],
)
.with(attributes!(INTERACTION, if SINCE_2_2 { ASSOCIATIONS } else { &[] }, &[SHUFFLE]));

/// What gaps and hot text stand in.
static GAP_BLOCK: Group =
    Group::new(&[&super::feedback::FEEDBACK_BLOCK, &super::feedback::TEMPLATE_BLOCK], &[&BLOCK]);

/// `<gap-text>`.
pub(super) static GAP_TEXT: Declaration =
    mixed(element!("gap-text"), &[many_in(&TEXT_CONTENT)]).with(ASSOCIABLE);

/// `<gap>`.
pub(super) static GAP: Declaration = Declaration::empty(element!("gap"))
    .with(attributes!(PAIRED, if SINCE_2_1 { &[REQUIRED, BASE] } else { &[] }))
    .open_attributes();

static HOTTEXT_INTERACTION: Declaration =
    ordered(element!("hottext-interaction"), &[optional(&PROMPT), several_in(&GAP_BLOCK)])
        .with(attributes!(INTERACTION, CHOICES));

/// `<hottext>`.
pub(super) static HOTTEXT: Declaration =
    mixed(element!("hottext"), &[many_in(&HOT_CONTENT)]).with(attributes!(CHOICE, BASED));

const REQUIRED: Attribute = Attribute::new("required", Value::Boolean);

static INLINE_CHOICE_INTERACTION: Declaration = ordered(
    element!("inline-choice-interaction"),
    &[only(SINCE_2_2, optional(&LABEL)), several(&INLINE_CHOICE)],
)
.with(attributes!(
    INTERACTION,
    &[SHUFFLE],
    if SINCE_2_1 { &[REQUIRED] } else { &[] },
    if SINCE_3_0 { &[Attribute::new("min-choices", Value::Count)] } else { &[] },
));

static INLINE_CHOICE: Declaration =
    mixed(element!("inline-choice"), &[many_in(&TEXT_CONTENT)]).with(attributes!(CHOICE, &[FIXED]));

const STRING: &[Attribute] = &[
    Attribute::new("base", Value::Integer),
    attribute!("string-identifier", Value::Id),
    attribute!("expected-length", COUNT),
    attribute!("pattern-mask", TEXT),
    attribute!("placeholder-text", TEXT),
];

static TEXT_ENTRY: Declaration = Declaration::empty(element!("text-entry-interaction"))
    .with(attributes!(
        INTERACTION,
        STRING,
        if SINCE_2_2 { &[Attribute::new("format", TEXT)] } else { &[] },
    ))
    .open_attributes();

static EXTENDED_TEXT: Declaration =
    ordered(element!("extended-text-interaction"), &[optional(&PROMPT)]).with(attributes!(
        INTERACTION,
        STRING,
        &[attribute!("max-strings", COUNT), attribute!("expected-lines", COUNT)],
        if SINCE_2_1 { WRITTEN } else { &[] },
    ));

const WRITTEN: &[Attribute] = &[
    attribute!("min-strings", COUNT),
    Attribute::new("format", Value::Token(&["plain", "preformatted", "xhtml"])),
];

static END_ATTEMPT: Declaration = Declaration::empty(element!("end-attempt-interaction"))
    .with(attributes!(
        INTERACTION,
        &[Attribute::new("title", TEXT).required()],
        if SINCE_2_1 { &[attribute!("count-attempt", Value::Boolean)] } else { &[] },
    ))
    .open_attributes();

static SLIDER: Declaration =
    ordered(element!("slider-interaction"), &[optional(&PROMPT)]).with(attributes!(
        INTERACTION,
        &[
            attribute!("lower-bound", Value::Number).required(),
            attribute!("upper-bound", Value::Number).required(),
            Attribute::new("step", Value::Number),
            attribute!("step-label", Value::Boolean),
            ORIENTATION,
            Attribute::new("reverse", Value::Boolean),
        ],
    ));

static UPLOAD: Declaration = ordered(element!("upload-interaction"), &[optional(&PROMPT)])
    .with(attributes!(INTERACTION, &[Attribute::new("type", UPLOADED)]));

/// 3.0 lets an upload be of several types.
const UPLOADED: Value = if SINCE_3_0 { TEXT } else { Value::MediaType };

/// `<custom-interaction>`: what is in it is its vendor's.
static CUSTOM: Declaration = Declaration::any_order(element!("custom-interaction"), &[])
    .open_mixed(if SINCE_3_0 { Others::Anything } else { Others::Foreign })
    .with(INTERACTION)
    .open_attributes();

/// `<info-control>` (2.x).
pub(super) static INFO_CONTROL: Declaration =
    mixed(element!("info-control"), &[many_in(&SHOWN_FLOW)])
        .with(attributes!(BODY, &[Attribute::new("title", TEXT).required()]));

static PORTABLE_CUSTOM: Declaration = ordered(
    element!("portable-custom-interaction"),
    &[
        optional(&PROMPT),
        optional(&MODULES),
        one(&INTERACTION_MARKUP),
        many(&TEMPLATE_VARIABLE),
        many(&CONTEXT_VARIABLE),
        many(&STYLESHEET),
        optional(&CATALOG_INFO),
    ],
)
.with(attributes!(
    INTERACTION,
    &[
        Attribute::new("custom-interaction-type-identifier", Value::Uri).required(),
        Attribute::new("module", Value::Id),
    ],
));

static MODULES: Declaration =
    Declaration::sequence(element!("interaction-modules"), &[several(&MODULE)]).with(&[
        Attribute::new("primary-configuration", Value::Uri),
        Attribute::new("secondary-configuration", Value::Uri),
    ]);
static MODULE: Declaration = Declaration::empty(element!("interaction-module")).with(&[
    Attribute::new("id", Value::Id).required(),
    Attribute::new("primary-path", Value::Uri),
    Attribute::new("fallback-path", Value::Uri),
]);
static INTERACTION_MARKUP: Declaration =
    ordered(element!("interaction-markup"), &[many_in(&SHOWN_FLOW), many(&VENDOR_TEMPLATE)]);
static VENDOR_TEMPLATE: Declaration =
    Declaration::any_order(element!("template"), &[]).open_mixed(Others::Anything);
static TEMPLATE_VARIABLE: Declaration = Declaration::empty(element!("template-variable"))
    .with(&[attribute!("template-identifier", Value::Id).required()]);
static CONTEXT_VARIABLE: Declaration =
    Declaration::empty(element!("context-variable")).with(&[super::attribute::IDENTIFIER]);

/// Every image that an interaction may be laid over.
pub(super) static STAGE: Group = Group::new(
    if SINCE_3_0 { &[&OBJECT, &super::content::IMG, &super::content::PICTURE] } else { &[&OBJECT] },
    &[],
);
