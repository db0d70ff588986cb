//! Attributes that many elements share.

use crate::grammar::model::AttributeDeclaration as Attribute;
use crate::grammar::table::xml::{BASE, LANG};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();

/// Any text.
pub(super) const TEXT: Value = Value::Text(None);

/// How many: from 2.2 on not below zero.
pub(super) const COUNT: Value =
    if super::VERSION.since_2_2() { Value::Count } else { Value::Integer };

/// The name of a test, section, item or stimulus: from 3.0 on without spaces.
pub(super) const NAME: Value =
    if super::VERSION.since_3_0() { Value::Id } else { Value::Text(None) };

/// The coordinates of a shape; 2.x does not say how they are written.
pub(super) const COORDINATES: Value =
    if super::VERSION.since_3_0() { Value::Coordinates } else { Value::Text(None) };

const SHOW_HIDE: Value = Value::Token(&["show", "hide"]);
const DIRECTION: Attribute = Attribute::new("dir", Value::Token(&["ltr", "rtl", "auto"]));

/// `identifier`, of what is declared.
pub(super) const IDENTIFIER: Attribute = Attribute::new("identifier", Value::Id).required();
/// `identifier`, of a document and its parts.
pub(super) const NAMED: Attribute = Attribute::new("identifier", NAME).required();
/// `href`.
pub(super) const HREF: Attribute = Attribute::new("href", Value::Uri).required();
/// `title`.
pub(super) const TITLE: Attribute = Attribute::new("title", TEXT);
/// `orientation`.
pub(super) const ORIENTATION: Attribute =
    Attribute::new("orientation", Value::Token(&["horizontal", "vertical"]));
/// `xml:base`: from 2.1 on.
pub(super) const BASED: &[Attribute] = if SINCE_2_1 { &[BASE] } else { &[] };
/// `shuffle`: 2.0 has no default.
pub(super) const SHUFFLE: Attribute = if SINCE_2_1 {
    Attribute::new("shuffle", Value::Boolean).default("false")
} else {
    Attribute::new("shuffle", Value::Boolean).required()
};
/// `fixed`.
pub(super) const FIXED: Attribute = Attribute::new("fixed", Value::Boolean).default("false");
/// `base-type`.
pub(super) const BASE_TYPE: Attribute = attribute!("base-type", Value::Token(BASE_TYPES));
/// `view`.
pub(super) const VIEW: Attribute = Attribute::new(
    "view",
    Value::Tokens(if SINCE_2_1 {
        &["author", "candidate", "proctor", "scorer", "testConstructor", "tutor"]
    } else {
        &["author", "candidate", "proctor", "scorer", "tutor"]
    }),
);

const BASE_TYPES: &[&str] = &[
    "boolean",
    "directedPair",
    "duration",
    "file",
    "float",
    "identifier",
    "integer",
    "pair",
    "point",
    "string",
    "uri",
];

/// A shape in an image.
pub(super) const SHAPE: &[Attribute] = &[
    Attribute::new("shape", Value::Token(&["circle", "default", "ellipse", "poly", "rect"]))
        .required(),
    Attribute::new("coords", COORDINATES).required(),
];

/// Whether what a template or outcome says shows or hides it: 2.0 has no default.
pub(super) const SHOWN: Attribute = if SINCE_2_1 {
    attribute!("show-hide", SHOW_HIDE).default("show")
} else {
    attribute!("show-hide", SHOW_HIDE).required()
};

/// What every element of a body has, and what the schema takes of a vendor.
pub(super) const BODY: &[Attribute] =
    attributes!(if super::VERSION.since_2_2() { &[Attribute::ANY] } else { &[] }, BODY_ALONE);

/// What every element of a body has.
pub(super) const BODY_ALONE: &[Attribute] = attributes!(
    if super::VERSION.since_2_2() { ARIA } else { &[] },
    if super::VERSION.since_2_2() { &[DIRECTION, Attribute::starting("data-*")] } else { &[] },
    if super::VERSION.since_3_0() { &[Attribute::new("lang", TEXT)] } else { &[] },
    &[
        Attribute::new("id", Value::Id),
        Attribute::new("class", TEXT),
        LANG,
        Attribute::new("label", TEXT),
    ],
);

/// What every element of a body has, with where its references start.
pub(super) const BODY_BASE: &[Attribute] = attributes!(BODY, BASED);

/// What every interaction has.
pub(super) const INTERACTION: &[Attribute] =
    attributes!(BODY_BASE, &[attribute!("response-identifier", Value::Id).required()]);

/// What everything has that can be chosen.
pub(super) const CHOICE: &[Attribute] = attributes!(
    BODY,
    &[IDENTIFIER],
    if SINCE_2_1 { &[attribute!("template-identifier", Value::Id), SHOWN] } else { &[] },
    &[FIXED],
);

/// What everything has that can be paired.
pub(super) const PAIRED: &[Attribute] =
    attributes!(CHOICE, &[attribute!("match-group", Value::Names)]);

/// What everything has that can be paired so often.
pub(super) const ASSOCIABLE: &[Attribute] = attributes!(
    PAIRED,
    &[attribute!("match-max", COUNT).required()],
    if SINCE_2_1 { &[attribute!("match-min", COUNT).default("0")] } else { &[] },
);

/// What everything has that an outcome shows or hides.
pub(super) const FEEDBACK: &[Attribute] =
    &[attribute!("outcome-identifier", Value::Id).required(), IDENTIFIER];

/// What everything has that a template shows or hides.
pub(super) const TEMPLATE: &[Attribute] = attributes!(
    BODY_BASE,
    &[attribute!("template-identifier", Value::Id).required(), IDENTIFIER, SHOWN]
);

/// How many choices may be made: 2.0 has no least.
pub(super) const CHOICES: &[Attribute] = if SINCE_2_1 {
    &[attribute!("max-choices", COUNT), attribute!("min-choices", COUNT)]
} else {
    &[attribute!("max-choices", COUNT).required()]
};

/// The same, where 2.0 does not ask.
pub(super) const CHOICES_ORDERED: &[Attribute] = if SINCE_2_1 { CHOICES } else { &[] };

/// How many pairs may be made: 2.0 has no least.
pub(super) const ASSOCIATIONS: &[Attribute] = if SINCE_2_1 {
    &[attribute!("max-associations", COUNT), attribute!("min-associations", COUNT)]
} else {
    &[attribute!("max-associations", COUNT).required()]
};

/// What 3.0 lets vendors put on documents and their parts.
pub(super) const VENDOR: &[Attribute] = if super::VERSION.since_3_0() {
    &[Attribute::new("class", TEXT), Attribute::starting("data-*"), Attribute::ANY]
} else {
    &[]
};

const BOOLEAN: Value = Value::Boolean;
const PRESSED: Value = Value::Token(&["true", "false", "mixed", "undefined"]);
const MAYBE: Value = Value::Token(&["true", "false", "undefined"]);

/// WAI-ARIA. Those that hold text or numbers are taken as they come.
const ARIA: &[Attribute] = &[
    Attribute::new("role", TEXT),
    Attribute::new("aria-atomic", BOOLEAN),
    Attribute::new("aria-autocomplete", Value::Token(&["inline", "list", "both", "none"])),
    Attribute::new("aria-busy", BOOLEAN),
    Attribute::new("aria-checked", PRESSED),
    Attribute::new("aria-disabled", BOOLEAN),
    Attribute::new("aria-expanded", MAYBE),
    Attribute::new("aria-hidden", BOOLEAN),
    Attribute::new("aria-invalid", Value::Token(&["true", "false", "grammar", "spelling"])),
    Attribute::new("aria-live", Value::Token(&["off", "polite", "assertive"])),
    Attribute::new("aria-multiline", BOOLEAN),
    Attribute::new("aria-multiselectable", BOOLEAN),
    Attribute::new("aria-orientation", Value::Token(&["vertical", "horizontal"])),
    Attribute::new("aria-pressed", PRESSED),
    Attribute::new("aria-readonly", BOOLEAN),
    Attribute::new("aria-required", BOOLEAN),
    Attribute::new("aria-selected", MAYBE),
    Attribute::starting("aria-*"),
];
