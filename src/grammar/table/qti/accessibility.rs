//! Support beside an item (3.0): catalogs of alternatives for who needs them, and materials to work with.

use super::attribute::TEXT;
use super::content::{FLOW, mixed};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Others, many, many_in, one, one_of, optional,
    several,
};
use crate::grammar::table::xml::LANG;
use crate::grammar::value::Value;

/// `<catalog-info>`.
pub(super) static CATALOG_INFO: Declaration =
    Declaration::sequence(element!("catalog-info"), &[several(&CATALOG)]);
static CATALOG: Declaration = Declaration::sequence(element!("catalog"), &[several(&CARD)])
    .with(&[Attribute::new("id", Value::Id).required()]);
static CARD: Declaration = Declaration::sequence(
    element!("card"),
    &[optional(&HTML_CONTENT), many(&CARD_FILE), many(&CARD_ENTRY)],
)
.with(&[Attribute::new("support", Value::Extensible(SUPPORTS)).required(), LANG])
.open_attributes();
static CARD_ENTRY: Declaration =
    Declaration::sequence(element!("card-entry"), &[optional(&HTML_CONTENT), many(&CARD_FILE)])
        .with(&[
            LANG,
            Attribute::new("default", Value::Boolean),
            Attribute::starting("data-*"),
            Attribute::ANY,
        ])
        .open_attributes();
static CARD_FILE: Declaration = Declaration::text(element!("file-href"), Value::Uri)
    .typed("cardFile")
    .with(&[attribute!("mime-type", Value::MediaType).required()]);
static HTML_CONTENT: Declaration = mixed(element!("html-content"), &[many_in(&FLOW)]).with(&[
    LANG,
    Attribute::starting("data-*"),
    Attribute::ANY,
]);

const SUPPORTS: &[&str] = &[
    "additional-directions",
    "audio-description",
    "braille",
    "glossary-on-screen",
    "high-contrast",
    "keyboard-directions",
    "keyword-translation",
    "linguistic-guidance",
    "long-description",
    "sign-language",
    "simplified-language-portions",
    "simplified-graphics",
    "spoken",
    "tactile",
    "transcript",
];

/// `<companion-materials-info>`.
pub(super) static COMPANION_MATERIALS: Declaration = Declaration::sequence(
    element!("companion-materials-info"),
    &[many(&CALCULATOR), many(&RULE), many(&PROTRACTOR), many(&DIGITAL), many(&PHYSICAL)],
)
.open(Others::Foreign);

static DESCRIPTION: Declaration = Declaration::text(element!("description"), TEXT);
static PHYSICAL: Declaration = Declaration::text(element!("physical-material"), TEXT);

static CALCULATOR: Declaration = Declaration::sequence(
    element!("calculator"),
    &[one(&CALCULATOR_TYPE), one(&DESCRIPTION), optional(&CALCULATOR_INFO)],
);
static CALCULATOR_TYPE: Declaration = Declaration::text(
    element!("calculator-type"),
    Value::Token(&["basic", "standard", "scientific", "graphing"]),
);

const FILE_ATTRIBUTES: [Attribute; 2] =
    [attribute!("mime-type", Value::MediaType), Attribute::new("label", TEXT)];
static CALCULATOR_INFO: Declaration =
    Declaration::sequence(element!("calculator-info"), &[one(&FILE), optional(&ICON)])
        .with(&FILE_ATTRIBUTES);
static DIGITAL: Declaration =
    Declaration::sequence(element!("digital-material"), &[one(&FILE), optional(&ICON)])
        .with(&FILE_ATTRIBUTES);
static FILE: Declaration = Declaration::text(element!("file-href"), Value::Uri);
static ICON: Declaration = Declaration::text(element!("resource-icon"), TEXT);

static RULE: Declaration =
    Declaration::sequence(element!("rule"), &[one(&DESCRIPTION), one_of(&[&RULE_SI, &RULE_US])]);
static RULE_SI: Declaration = Declaration::sequence(
    element!("rule-system-si"),
    &[one(&MINIMUM_LENGTH), optional(&MINOR_SI), one(&MAJOR_SI)],
);
static RULE_US: Declaration = Declaration::sequence(
    element!("rule-system-us"),
    &[one(&MINIMUM_LENGTH), optional(&MINOR_US), one(&MAJOR_US)],
);
static MINIMUM_LENGTH: Declaration = Declaration::text(element!("minimum-length"), Value::Integer);

static PROTRACTOR: Declaration = Declaration::sequence(
    element!("protractor"),
    &[one(&DESCRIPTION), one_of(&[&INCREMENT_SI, &INCREMENT_US])],
);
static INCREMENT_SI: Declaration =
    Declaration::sequence(element!("increment-si"), &[optional(&MINOR_RADIAN), one(&MAJOR_RADIAN)]);
static INCREMENT_US: Declaration =
    Declaration::sequence(element!("increment-us"), &[optional(&MINOR_DEGREE), one(&MAJOR_DEGREE)]);

const SI: [Attribute; 1] = [unit(&["Millimeter", "Centimeter", "Meter", "Kilometer"])];
const US: [Attribute; 1] = [unit(&["Inch", "Foot", "Yard", "Mile"])];
const RADIAN: [Attribute; 1] = [unit(&["Radian"])];
const DEGREE: [Attribute; 1] = [unit(&["Degree", "Minute", "Second"])];

const fn unit(units: &'static [&'static str]) -> Attribute {
    Attribute::new("unit", Value::Token(units)).required()
}

const MINOR: Declaration = Declaration::text(element!("minor-increment"), Value::Number);
const MAJOR: Declaration = Declaration::text(element!("major-increment"), Value::Number);
static MINOR_SI: Declaration = MINOR.typed("minorSi").with(&SI);
static MAJOR_SI: Declaration = MAJOR.typed("majorSi").with(&SI);
static MINOR_US: Declaration = MINOR.typed("minorUs").with(&US);
static MAJOR_US: Declaration = MAJOR.typed("majorUs").with(&US);
static MINOR_RADIAN: Declaration = MINOR.typed("minorRadian").with(&RADIAN);
static MAJOR_RADIAN: Declaration = MAJOR.typed("majorRadian").with(&RADIAN);
static MINOR_DEGREE: Declaration = MINOR.typed("minorDegree").with(&DEGREE);
static MAJOR_DEGREE: Declaration = MAJOR.typed("majorDegree").with(&DEGREE);
