//! Documents: items, tests with their parts and sections, and shared stimuli.

use super::accessibility::{CATALOG_INFO, COMPANION_MATERIALS};
use super::attribute::{BASED, FIXED, HREF, NAME, NAMED, SHUFFLE, TEXT, VENDOR};
use super::content::ordered;
use super::expression::expression;
use super::feedback::{
    ITEM_BODY, MODAL_FEEDBACK, STIMULUS_BODY, STYLESHEET, TEST_FEEDBACK, TEST_RUBRIC_BLOCK,
};
use super::processing::{OUTCOME_PROCESSING, RESPONSE_PROCESSING, TEMPLATE_PROCESSING};
use super::variable::{
    CONTEXT_DECLARATION, OUTCOME_DECLARATION, RESPONSE_DECLARATION, TEMPLATE_DECLARATION,
};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Others, many, many_of, one, only, optional,
    several, several_of,
};
use crate::grammar::table::xml::{BASE, LANG};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();
const SINCE_2_2: bool = super::VERSION.since_2_2();
const SINCE_3_0: bool = super::VERSION.since_3_0();

/// What a document may start with.
pub(super) static ROOTS: &[&Declaration] = if SINCE_2_2 {
    &[
        &ASSESSMENT_ITEM,
        &ASSESSMENT_TEST,
        &ASSESSMENT_SECTION,
        &RESPONSE_PROCESSING,
        &OUTCOME_PROCESSING,
        &OUTCOME_DECLARATION,
        &ASSESSMENT_STIMULUS,
    ]
} else if SINCE_2_1 {
    &[
        &ASSESSMENT_ITEM,
        &ASSESSMENT_TEST,
        &ASSESSMENT_SECTION,
        &RESPONSE_PROCESSING,
        &OUTCOME_PROCESSING,
        &OUTCOME_DECLARATION,
    ]
} else {
    &[&ASSESSMENT_ITEM, &RESPONSE_PROCESSING]
};

const TITLED: Attribute = Attribute::new("title", TEXT).required();
const TOOL: [Attribute; 2] = [attribute!("tool-name", TEXT), attribute!("tool-version", TEXT)];
const DOCUMENT: &[Attribute] =
    attributes!(&[NAMED, TITLED, LANG], BASED, &[Attribute::new("label", TEXT)], &TOOL, VENDOR);

const ADAPTIVE: Attribute = Attribute::new("adaptive", Value::Boolean);

static ASSESSMENT_ITEM: Declaration = ordered(
    element!("assessment-item"),
    &[
        only(SINCE_3_0, many(&CONTEXT_DECLARATION)),
        many(&RESPONSE_DECLARATION),
        many(&OUTCOME_DECLARATION),
        many(&TEMPLATE_DECLARATION),
        optional(&TEMPLATE_PROCESSING),
        only(SINCE_2_2, many(&ASSESSMENT_STIMULUS_REF)),
        only(SINCE_3_0, optional(&COMPANION_MATERIALS)),
        many(&STYLESHEET),
        optional(&ITEM_BODY),
        only(SINCE_3_0, optional(&CATALOG_INFO)),
        optional(&RESPONSE_PROCESSING),
        many(&MODAL_FEEDBACK),
    ],
)
.with(attributes!(
    DOCUMENT,
    &[
        if SINCE_2_1 { ADAPTIVE } else { ADAPTIVE.required() },
        attribute!("time-dependent", Value::Boolean).required(),
    ],
    // The schema of 2.0 has it without its namespace.
    if SINCE_2_1 { &[] } else { &[Attribute::new("lang", TEXT)] },
));

static ASSESSMENT_STIMULUS: Declaration = ordered(
    element!("assessment-stimulus"),
    &[many(&STYLESHEET), one(&STIMULUS_BODY), only(SINCE_3_0, optional(&CATALOG_INFO))],
)
.with(DOCUMENT);

static ASSESSMENT_STIMULUS_REF: Declaration =
    Declaration::empty(element!("assessment-stimulus-ref"))
        .with(attributes!(
            &[NAMED, HREF],
            if SINCE_3_0 { &[Attribute::new("title", TEXT)] } else { &[] },
            VENDOR,
        ))
        .open_attributes();

static ASSESSMENT_TEST: Declaration = ordered(
    element!("assessment-test"),
    &[
        only(SINCE_3_0, many(&CONTEXT_DECLARATION)),
        many(&OUTCOME_DECLARATION),
        optional(&TIME_LIMITS),
        many(&STYLESHEET),
        only(SINCE_3_0, many(&TEST_RUBRIC_BLOCK)),
        several(&TEST_PART),
        optional(&OUTCOME_PROCESSING),
        many(&TEST_FEEDBACK),
    ],
)
.with(attributes!(&[NAMED, TITLED, LANG, BASE], &TOOL, VENDOR));

static TEST_PART: Declaration = ordered(
    element!("test-part"),
    &[
        many(&PRE_CONDITION),
        many(&BRANCH_RULE),
        optional(&ITEM_SESSION_CONTROL),
        optional(&TIME_LIMITS),
        only(SINCE_3_0, many(&TEST_RUBRIC_BLOCK)),
        several_of(&[&ASSESSMENT_SECTION, &ASSESSMENT_SECTION_REF]),
        many(&TEST_FEEDBACK),
    ],
)
.with(attributes!(
    &[
        NAMED,
        attribute!("navigation-mode", Value::Token(&["linear", "nonlinear"])).required(),
        attribute!("submission-mode", Value::Token(&["individual", "simultaneous"])).required(),
        BASE,
    ],
    if SINCE_3_0 { &[Attribute::new("title", TEXT)] } else { &[] },
    VENDOR,
));

/// What sections and references to items and sections have.
const PART: [Attribute; 3] = [NAMED, Attribute::new("required", Value::Boolean), FIXED];

static ASSESSMENT_SECTION: Declaration = ordered(
    element!("assessment-section"),
    &[
        many(&PRE_CONDITION),
        many(&BRANCH_RULE),
        optional(&ITEM_SESSION_CONTROL),
        optional(&TIME_LIMITS),
        only(SINCE_3_0, optional(&ADAPTIVE_SELECTION)),
        optional(&SELECTION),
        optional(&ORDERING),
        many(&TEST_RUBRIC_BLOCK),
        many_of(&[&ASSESSMENT_ITEM_REF, &ASSESSMENT_SECTION, &ASSESSMENT_SECTION_REF]),
    ],
)
.with(attributes!(
    &PART,
    &[
        TITLED,
        Attribute::new("visible", Value::Boolean).required(),
        attribute!("keep-together", Value::Boolean),
        BASE,
        LANG,
    ],
    VENDOR,
));

static ASSESSMENT_SECTION_REF: Declaration = Declaration::empty(element!("assessment-section-ref"))
    .with(attributes!(&[NAMED, HREF], VENDOR))
    .open_attributes();

static ASSESSMENT_ITEM_REF: Declaration = Declaration::sequence(
    element!("assessment-item-ref"),
    &[
        many(&PRE_CONDITION),
        many(&BRANCH_RULE),
        optional(&ITEM_SESSION_CONTROL),
        optional(&TIME_LIMITS),
        many(&VARIABLE_MAPPING),
        many(&WEIGHT),
        many(&TEMPLATE_DEFAULT),
    ],
)
.with(attributes!(&PART, &[HREF, Attribute::new("category", Value::Names)], VENDOR))
.open_attributes();

static PRE_CONDITION: Declaration =
    Declaration::sequence(element!("pre-condition"), &[expression()]);
static BRANCH_RULE: Declaration = Declaration::sequence(element!("branch-rule"), &[expression()])
    .with(&[Attribute::new("target", Value::Id).required()]);
static TEMPLATE_DEFAULT: Declaration = Declaration::sequence(
    element!("template-default"),
    &[expression()],
)
.with(&[attribute!("template-identifier", Value::Id).required()]);
static VARIABLE_MAPPING: Declaration = Declaration::empty(element!("variable-mapping")).with(&[
    attribute!("source-identifier", Value::Id).required(),
    attribute!("target-identifier", Value::Id).required(),
]);
static WEIGHT: Declaration = Declaration::empty(element!("weight")).with(&[
    Attribute::new("identifier", Value::Id).required(),
    Attribute::new("value", Value::Number).required(),
]);

static TIME_LIMITS: Declaration = Declaration::empty(element!("time-limits")).with(&[
    attribute!("min-time", Value::Number),
    attribute!("max-time", Value::Number),
    attribute!("allow-late-submission", Value::Boolean),
]);

static ITEM_SESSION_CONTROL: Declaration = Declaration::empty(element!("item-session-control"))
    .with(&[
        attribute!("max-attempts", Value::Integer),
        attribute!("show-feedback", Value::Boolean),
        attribute!("allow-review", Value::Boolean),
        attribute!("show-solution", Value::Boolean),
        attribute!("allow-comment", Value::Boolean),
        attribute!("allow-skipping", Value::Boolean),
        attribute!("validate-responses", Value::Boolean),
    ]);

static SELECTION: Declaration = Declaration::sequence(element!("selection"), &[])
    .open(Others::Foreign)
    .with(&[
        Attribute::new("select", Value::Integer).required(),
        attribute!("with-replacement", Value::Boolean),
    ])
    .open_attributes();
static ORDERING: Declaration = Declaration::sequence(element!("ordering"), &[])
    .open(Others::Foreign)
    .with(&[SHUFFLE])
    .open_attributes();

const REFERENCE: [Attribute; 2] = [Attribute::new("identifier", NAME).required(), HREF];

const fn reference(name: &'static str) -> Declaration {
    Declaration::empty(name).with(&REFERENCE)
}

static ADAPTIVE_SELECTION: Declaration = Declaration::sequence(
    element!("adaptive-selection"),
    &[
        one(&ADAPTIVE_ENGINE_REF),
        optional(&ADAPTIVE_SETTINGS_REF),
        optional(&USAGEDATA_REF),
        optional(&METADATA_REF),
    ],
);
static ADAPTIVE_ENGINE_REF: Declaration = reference(element!("adaptive-engine-ref"));
static ADAPTIVE_SETTINGS_REF: Declaration = reference(element!("adaptive-settings-ref"));
static USAGEDATA_REF: Declaration = reference(element!("usagedata-ref"));
static METADATA_REF: Declaration = reference(element!("metadata-ref"));
