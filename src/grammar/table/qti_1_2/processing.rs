//! How answers become scores: conditions on responses, and outcomes of sections and assessments.

use super::attribute::{
    AREA, LINKREFID, OPERATOR, TEXT, TITLE, VARNAME, VIEW, YES_NO, extension, text,
};
use super::material::{MATERIAL, MATERIAL_REF, QTICOMMENT};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Particle, exactly_in, many, one, one_of,
    optional, optional_of, several, several_in, several_of,
};
use crate::grammar::value::Value;

/// `<resprocessing>`.
pub(super) static RESPROCESSING: Declaration = Declaration::sequence(
    "resprocessing",
    &[optional(&QTICOMMENT), one(&OUTCOMES), several_of(&[&RESPCONDITION, &ITEMPROC_EXTENSION])],
)
.with(&[text("scoremodel")]);
/// `<itemproc_extension>`.
pub(super) static ITEMPROC_EXTENSION: Declaration = extension("itemproc_extension");

static OUTCOMES: Declaration = Declaration::sequence(
    "outcomes",
    &[optional(&QTICOMMENT), several_of(&[&DECVAR, &INTERPRETVAR])],
);
static DECVAR: Declaration = Declaration::text("decvar", TEXT).with(&[
    VARNAME,
    Attribute::new(
        "vartype",
        Value::Token(&[
            "Integer",
            "String",
            "Decimal",
            "Scientific",
            "Boolean",
            "Enumerated",
            "Set",
        ]),
    )
    .default("Integer"),
    text("defaultval"),
    text("minvalue"),
    text("maxvalue"),
    text("members"),
    text("cutvalue"),
]);
static INTERPRETVAR: Declaration =
    Declaration::sequence("interpretvar", &[one_of(&[&MATERIAL, &MATERIAL_REF])])
        .with(&[VIEW, VARNAME]);

static RESPCONDITION: Declaration = Declaration::sequence(
    "respcondition",
    &[
        optional(&QTICOMMENT),
        one(&CONDITIONVAR),
        many(&SETVAR),
        many(&DISPLAYFEEDBACK),
        optional(&RESPCOND_EXTENSION),
    ],
)
.with(&[Attribute::new("continue", YES_NO).default("No"), TITLE]);
static RESPCOND_EXTENSION: Declaration = extension("respcond_extension");
static SETVAR: Declaration = Declaration::text("setvar", TEXT).with(&[
    VARNAME,
    Attribute::new("action", Value::Token(&["Set", "Add", "Subtract", "Multiply", "Divide"]))
        .default("Set"),
]);
static DISPLAYFEEDBACK: Declaration = Declaration::text("displayfeedback", TEXT).with(&[
    Attribute::new("feedbacktype", Value::Token(&["Response", "Solution", "Hint"]))
        .default("Response"),
    LINKREFID,
]);

/// What a response is tried on.
static TESTS: Group = Group::new(
    &[
        &NOT,
        &AND,
        &OR,
        &UNANSWERED,
        &OTHER,
        &VAREQUAL,
        &VARLT,
        &VARLTE,
        &VARGT,
        &VARGTE,
        &VARSUBSET,
        &VARINSIDE,
        &VARSUBSTRING,
        &DUREQUAL,
        &DURLT,
        &DURLTE,
        &DURGT,
        &DURGTE,
    ],
    &[],
);
static CONDITIONS: Group = Group::new(&[&VAR_EXTENSION], &[&TESTS]);
static SOME: [Particle; 1] = [several_in(&TESTS)];

static CONDITIONVAR: Declaration =
    Declaration::sequence("conditionvar", &[several_in(&CONDITIONS)]);
static AND: Declaration = Declaration::sequence("and", &SOME);
static OR: Declaration = Declaration::sequence("or", &SOME);
static NOT: Declaration = Declaration::sequence("not", &[exactly_in(1, &TESTS)]);
static OTHER: Declaration = Declaration::text("other", TEXT);
static VAR_EXTENSION: Declaration = extension("var_extension");

const RESPIDENT: Attribute = text("respident").required();
const COMPARED: [Attribute; 2] = [RESPIDENT, text("index")];
const CASED: [Attribute; 3] =
    [RESPIDENT, text("index"), Attribute::new("case", YES_NO).default("No")];

const fn comparison(name: &'static str) -> Declaration {
    Declaration::text(name, TEXT).with(&COMPARED)
}

static UNANSWERED: Declaration = Declaration::text("unanswered", TEXT).with(&[RESPIDENT]);
static VAREQUAL: Declaration = comparison("varequal").with(&CASED);
static VARSUBSTRING: Declaration = comparison("varsubstring").with(&CASED);
static VARLT: Declaration = comparison("varlt");
static VARLTE: Declaration = comparison("varlte");
static VARGT: Declaration = comparison("vargt");
static VARGTE: Declaration = comparison("vargte");
static DUREQUAL: Declaration = comparison("durequal");
static DURLT: Declaration = comparison("durlt");
static DURLTE: Declaration = comparison("durlte");
static DURGT: Declaration = comparison("durgt");
static DURGTE: Declaration = comparison("durgte");
static VARSUBSET: Declaration = comparison("varsubset").with(&[
    RESPIDENT,
    text("index"),
    Attribute::new("setmatch", Value::Token(&["Exact", "Partial"])).default("Exact"),
]);
static VARINSIDE: Declaration = comparison("varinside").with(&[
    RESPIDENT,
    text("index"),
    Attribute::new("areatype", AREA).required(),
]);

/// `<outcomes_processing>`.
pub(super) static OUTCOMES_PROCESSING: Declaration = Declaration::sequence(
    "outcomes_processing",
    &[
        optional(&QTICOMMENT),
        one(&OUTCOMES),
        many(&OBJECTS_CONDITION),
        many(&PROCESSING_PARAMETER),
        many(&MAP_OUTPUT),
        many(&OUTCOMES_FEEDBACK_TEST),
    ],
)
.with(&[text("scoremodel")]);

const PNAME: [Attribute; 1] = [text("pname").required()];
static PROCESSING_PARAMETER: Declaration =
    Declaration::text("processing_parameter", TEXT).with(&PNAME);
static OBJECTS_PARAMETER: Declaration = Declaration::text("objects_parameter", TEXT).with(&PNAME);
static MAP_OUTPUT: Declaration = Declaration::text("map_output", TEXT).with(&[VARNAME]);
static MAP_INPUT: Declaration = Declaration::text("map_input", TEXT).with(&[VARNAME]);

static OBJECTS: Group =
    Group::new(&[&OUTCOMES_METADATA, &AND_OBJECTS, &OR_OBJECTS, &NOT_OBJECTS], &[]);
static SOME_OBJECTS: [Particle; 1] = [several_in(&OBJECTS)];
static OBJECTS_CONDITION: Declaration = Declaration::sequence(
    "objects_condition",
    &[
        optional(&QTICOMMENT),
        optional_of(&[&OUTCOMES_METADATA, &AND_OBJECTS, &OR_OBJECTS, &NOT_OBJECTS]),
        many(&OBJECTS_PARAMETER),
        many(&MAP_INPUT),
        optional(&OBJECTSCOND_EXTENSION),
    ],
);
static AND_OBJECTS: Declaration = Declaration::sequence("and_objects", &SOME_OBJECTS);
static OR_OBJECTS: Declaration = Declaration::sequence("or_objects", &SOME_OBJECTS);
static NOT_OBJECTS: Declaration = Declaration::sequence("not_objects", &[exactly_in(1, &OBJECTS)]);
static OBJECTSCOND_EXTENSION: Declaration = extension("objectscond_extension");
static OUTCOMES_METADATA: Declaration =
    Declaration::text("outcomes_metadata", TEXT).with(&METADATA);

/// What a piece of metadata is compared by.
pub(super) const METADATA: [Attribute; 2] =
    [text("mdname").required(), Attribute::new("mdoperator", OPERATOR).required()];

static OUTCOMES_FEEDBACK_TEST: Declaration = Declaration::sequence(
    "outcomes_feedback_test",
    &[one(&TEST_VARIABLE), several(&DISPLAYFEEDBACK)],
)
.with(&[TITLE]);
static VARIABLES: Group = Group::new(&[&VARIABLE_TEST, &AND_TEST, &OR_TEST, &NOT_TEST], &[]);
static SOME_VARIABLES: [Particle; 1] = [several_in(&VARIABLES)];
static ONE_VARIABLE: [Particle; 1] = [exactly_in(1, &VARIABLES)];
static TEST_VARIABLE: Declaration = Declaration::sequence("test_variable", &ONE_VARIABLE);
static AND_TEST: Declaration = Declaration::sequence("and_test", &SOME_VARIABLES);
static OR_TEST: Declaration = Declaration::sequence("or_test", &SOME_VARIABLES);
static NOT_TEST: Declaration = Declaration::sequence("not_test", &ONE_VARIABLE);
static VARIABLE_TEST: Declaration = Declaration::text("variable_test", TEXT)
    .with(&[VARNAME, Attribute::new("testoperator", OPERATOR).required()]);
