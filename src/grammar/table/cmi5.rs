//! The course structure of cmi5 (13.2).

use super::xml;
use crate::finding::{Clause, Severity};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, Particle, one, optional,
    several, several_of,
};
use crate::grammar::namespace;
use crate::grammar::standard::Standard;
use crate::grammar::value::{Decimal, Value};

/// What a course structure is judged by.
pub static STANDARD: Standard = Standard {
    grammars: &[&GRAMMAR, &xml::GRAMMAR],
    undeclared: Severity::Error,
    clauses: &[Clause {
        name: "cmi5, 13.2.0.0-1",
        url: Some(
            "https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md#course_structure_xsd",
        ),
    }],
};

/// The grammar.
static GRAMMAR: Grammar = Grammar {
    namespace: namespace::CMI5,
    file: "CourseStructure.xsd",
    version: "cmi5 1.0",
    elements: &[&COURSE_STRUCTURE],
    attributes: &[],
    lengths_bind: false,
};

const ID: Attribute = Attribute::new("id", Value::Uri).required();

static LANGSTRING: Declaration = Declaration::text("langstring", Value::Text(None))
    .with(&[Attribute::new("lang", Value::Language)])
    .open_attributes();

static TITLE: Declaration = text("title");
static DESCRIPTION: Declaration = text("description");

static OBJECTIVE: Declaration =
    Declaration::any_order("objective", &[one(&TITLE), one(&DESCRIPTION)]).with(&[ID]);
static OBJECTIVES: Declaration = open("objectives", &[several(&OBJECTIVE)]);

static REFERENCE: Declaration = Declaration::empty("objective")
    .typed("objectiveReference")
    .with(&[Attribute::new("idref", Value::Uri)]);
static REFERENCES: Declaration =
    open("objectives", &[several(&REFERENCE)]).typed("objectiveReferences");

static URL: Declaration = Declaration::text("url", Value::Uri);
static LAUNCH_PARAMETERS: Declaration = Declaration::text("launchParameters", Value::Text(None));
static ENTITLEMENT_KEY: Declaration = Declaration::text("entitlementKey", Value::Text(None));

static AU: Declaration = open(
    "au",
    &[
        one(&TITLE),
        one(&DESCRIPTION),
        optional(&REFERENCES),
        one(&URL),
        optional(&LAUNCH_PARAMETERS),
        optional(&ENTITLEMENT_KEY),
    ],
)
.with(&[
    ID,
    Attribute::new(
        "moveOn",
        Value::Exact(&[
            "NotApplicable",
            "Passed",
            "Completed",
            "CompletedAndPassed",
            "CompletedOrPassed",
        ]),
    )
    .default("NotApplicable"),
    Attribute::new("masteryScore", Value::Decimal(Decimal { least: 0, most: 1 })),
    Attribute::new("launchMethod", Value::Exact(&["AnyWindow", "OwnWindow"])).default("AnyWindow"),
    Attribute::new("activityType", Value::Text(None)),
]);

static BLOCK: Declaration = open(
    "block",
    &[one(&TITLE), one(&DESCRIPTION), optional(&REFERENCES), several_of(&[&AU, &BLOCK])],
)
.with(&[ID]);

static COURSE: Declaration = open("course", &[one(&TITLE), one(&DESCRIPTION)]).with(&[ID]);

static COURSE_STRUCTURE: Declaration =
    open("courseStructure", &[one(&COURSE), optional(&OBJECTIVES), several_of(&[&AU, &BLOCK])]);

const TEXTS: [Particle; 1] = [several(&LANGSTRING)];

/// A text in one or more languages.
const fn text(name: &'static str) -> Declaration {
    open(name, &TEXTS)
}

/// An element that a vendor may add to: elements after its own, and attributes.
const fn open(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::sequence(name, particles).open(Others::Foreign).open_attributes()
}
