//! What a learner answers: responses, how they are rendered, and the labels that can be chosen.

use super::attribute::{AREA, BOX, IDENT, LABEL, YES_NO, extension, text};
use super::material::{CLASS, LABELLED, MATERIAL, MATERIAL_REF, QTICOMMENT};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, Particle, many_of, one_of,
    optional, several_in, several_of,
};
use crate::grammar::table::xml::LANG;
use crate::grammar::value::Value;

static RESPONSES: Group = Group::new(
    &[
        &RESPONSE_LID,
        &RESPONSE_XY,
        &RESPONSE_STR,
        &RESPONSE_NUM,
        &RESPONSE_GRP,
        &RESPONSE_EXTENSION,
    ],
    &[],
);
static PRESENTED: Group = Group::new(&[&FLOW, &MATERIAL], &[&RESPONSES]);
static FLOWING: Group = Group::new(&[&FLOW, &MATERIAL, &MATERIAL_REF], &[&RESPONSES]);

/// `<presentation>`.
pub(super) static PRESENTATION: Declaration =
    Declaration::sequence("presentation", &[optional(&QTICOMMENT), several_in(&PRESENTED)])
        .with(&[LABEL, LANG, BOX[0], BOX[1], BOX[2], BOX[3]]);

static FLOW: Declaration =
    Declaration::sequence("flow", &[optional(&QTICOMMENT), several_in(&FLOWING)]).with(&[CLASS]);

const CARDINALITY: Attribute =
    Attribute::new("rcardinality", Value::Token(&["Single", "Multiple", "Ordered"]))
        .default("Single");
const TIMING: Attribute = Attribute::new("rtiming", YES_NO).default("No");
const RESPONSE: [Attribute; 3] = [IDENT, CARDINALITY, TIMING];
const NUMBER: Value = Value::Token(&["Integer", "Decimal", "Scientific"]);

/// A material stands before the rendering, after it, or both.
static RENDERED: [Particle; 2] = [
    many_of(&[&MATERIAL, &MATERIAL_REF]),
    one_of(&[&RENDER_CHOICE, &RENDER_HOTSPOT, &RENDER_SLIDER, &RENDER_FIB, &RENDER_EXTENSION]),
];

const fn response(name: &'static str) -> Declaration {
    Declaration::any_order(name, &RENDERED).with(&RESPONSE)
}

static RESPONSE_LID: Declaration = response("response_lid");
static RESPONSE_XY: Declaration = response("response_xy");
static RESPONSE_STR: Declaration = response("response_str");
static RESPONSE_GRP: Declaration = response("response_grp");
static RESPONSE_NUM: Declaration = response("response_num").with(&[
    IDENT,
    CARDINALITY,
    TIMING,
    Attribute::new("numtype", NUMBER).default("Integer"),
]);
static RESPONSE_EXTENSION: Declaration = extension("response_extension");
static RENDER_EXTENSION: Declaration = extension("render_extension");

static LABELS: [Particle; 2] =
    [many_of(&[&MATERIAL, &MATERIAL_REF, &RESPONSE_LABEL, &FLOW_LABEL]), optional(&RESPONSE_NA)];
const LEAST: Attribute = text("minnumber");
const MOST: Attribute = text("maxnumber");

static RENDER_CHOICE: Declaration = Declaration::sequence("render_choice", &LABELS).with(&[
    Attribute::new("shuffle", YES_NO).default("No"),
    LEAST,
    MOST,
]);
static RENDER_HOTSPOT: Declaration = Declaration::sequence("render_hotspot", &LABELS).with(&[
    Attribute::new("showdraw", YES_NO).default("No"),
    LEAST,
    MOST,
]);
static RENDER_SLIDER: Declaration = Declaration::sequence("render_slider", &LABELS).with(&[
    Attribute::new("orientation", Value::Token(&["Horizontal", "Vertical"])).default("Horizontal"),
    text("lowerbound").required(),
    text("upperbound").required(),
    text("step"),
    text("startval"),
    Attribute::new("steplabel", YES_NO).default("No"),
    LEAST,
    MOST,
]);
static RENDER_FIB: Declaration = Declaration::sequence("render_fib", &LABELS).with(&[
    text("encoding"),
    Attribute::new("fibtype", Value::Token(&["String", "Integer", "Decimal", "Scientific"]))
        .default("String"),
    text("rows"),
    text("maxchars"),
    Attribute::new("prompt", Value::Token(&["Box", "Dashline", "Asterisk", "Underline"])),
    text("columns"),
    text("charset"),
    LEAST,
    MOST,
]);

static RESPONSE_NA: Declaration =
    Declaration::any_order("response_na", &[]).open_mixed(Others::Anything).with(&[Attribute::ANY]);
static FLOW_LABEL: Declaration = Declaration::sequence(
    "flow_label",
    &[optional(&QTICOMMENT), several_of(&[&FLOW_LABEL, &RESPONSE_LABEL])],
)
.with(&[CLASS]);

static RESPONSE_LABEL: Declaration =
    Declaration::any_order("response_label", &LABELLED).mixed().with(&[
        IDENT,
        Attribute::new("rshuffle", YES_NO).default("Yes"),
        Attribute::new("rarea", AREA).default("Ellipse"),
        Attribute::new("rrange", Value::Token(&["Exact", "Range"])).default("Exact"),
        text("labelrefid"),
        text("match_group"),
        text("match_max"),
    ]);
