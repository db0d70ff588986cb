//! What is shown: texts, images, sounds and the like, and what feedback and hints hold.

use super::attribute::{
    BOX, ENTITYREF, IDENT, LABEL, LINKREFID, TEXT, TITLE, URI, VIEW, extension, text,
};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Particle, many, many_of, optional,
    several, several_in, several_of,
};
use crate::grammar::table::xml::LANG;
use crate::grammar::value::Value;

/// `<qticomment>`.
pub(super) static QTICOMMENT: Declaration = Declaration::text("qticomment", TEXT).with(&[LANG]);

/// Materials of every kind.
static MATERIALS: Group = Group::new(
    &[
        &MATTEXT,
        &MATEMTEXT,
        &MATIMAGE,
        &MATAUDIO,
        &MATVIDEO,
        &MATAPPLET,
        &MATAPPLICATION,
        &MATREF,
        &MATBREAK,
        &MAT_EXTENSION,
    ],
    &[],
);

/// `<material>`.
pub(super) static MATERIAL: Declaration = Declaration::sequence(
    "material",
    &[optional(&QTICOMMENT), several_in(&MATERIALS), many(&ALTMATERIAL)],
)
.with(&[LABEL, LANG]);
static ALTMATERIAL: Declaration =
    Declaration::sequence("altmaterial", &[optional(&QTICOMMENT), several_in(&MATERIALS)])
        .with(&[LANG]);

const EMBEDDED: Attribute = text("embedded");
const X0: Attribute = BOX[0];
const Y0: Attribute = BOX[1];
const WIDTH: Attribute = BOX[2];
const HEIGHT: Attribute = BOX[3];
const SPACE: Attribute =
    Attribute::of(crate::grammar::namespace::XML, "space", Value::Token(&["default", "preserve"]));
const TEXTUAL: [Attribute; 11] =
    [text("texttype"), LABEL, text("charset"), URI, SPACE, LANG, ENTITYREF, WIDTH, HEIGHT, Y0, X0];

static MATTEXT: Declaration = Declaration::text("mattext", TEXT).with(&TEXTUAL);
static MATEMTEXT: Declaration = Declaration::text("matemtext", TEXT).with(&TEXTUAL);
static MATIMAGE: Declaration = Declaration::text("matimage", TEXT).with(&[
    text("imagtype"),
    LABEL,
    HEIGHT,
    URI,
    EMBEDDED,
    WIDTH,
    Y0,
    X0,
    ENTITYREF,
]);
static MATAUDIO: Declaration =
    Declaration::text("mataudio", TEXT).with(&[text("audiotype"), LABEL, URI, EMBEDDED, ENTITYREF]);
static MATVIDEO: Declaration = Declaration::text("matvideo", TEXT).with(&[
    text("videotype"),
    LABEL,
    URI,
    WIDTH,
    HEIGHT,
    Y0,
    X0,
    EMBEDDED,
    ENTITYREF,
]);
static MATAPPLET: Declaration = Declaration::text("matapplet", TEXT)
    .with(&[LABEL, URI, Y0, HEIGHT, WIDTH, X0, EMBEDDED, ENTITYREF]);
static MATAPPLICATION: Declaration = Declaration::text("matapplication", TEXT).with(&[
    text("apptype"),
    LABEL,
    URI,
    EMBEDDED,
    ENTITYREF,
]);
static MATREF: Declaration = Declaration::empty("matref").with(&[LINKREFID]);
static MATBREAK: Declaration = Declaration::empty("matbreak");
static MAT_EXTENSION: Declaration = extension("mat_extension");

/// `<material_ref>`.
pub(super) static MATERIAL_REF: Declaration = Declaration::empty("material_ref").with(&[LINKREFID]);

/// `class`, of what flows.
pub(super) const CLASS: Attribute = text("class").default("Block");

/// `<flow_mat>`.
pub(super) static FLOW_MAT: Declaration = Declaration::sequence(
    "flow_mat",
    &[optional(&QTICOMMENT), several_of(&[&FLOW_MAT, &MATERIAL, &MATERIAL_REF])],
)
.with(&[CLASS]);

/// What a comment and materials stand in.
static SHOWN: [Particle; 2] = [optional(&QTICOMMENT), several_of(&[&MATERIAL, &FLOW_MAT])];
static SHOWN_ALONE: [Particle; 1] = [several_of(&[&MATERIAL, &FLOW_MAT])];
const SEEN: [Attribute; 1] = [VIEW];
const FEEDBACK: [Attribute; 3] = [VIEW, IDENT, TITLE];

/// `<objectives>`.
pub(super) static OBJECTIVES: Declaration = Declaration::sequence("objectives", &SHOWN).with(&SEEN);
/// `<rubric>`.
pub(super) static RUBRIC: Declaration = Declaration::sequence("rubric", &SHOWN).with(&SEEN);
/// `<itemrubric>`.
pub(super) static ITEMRUBRIC: Declaration =
    Declaration::sequence("itemrubric", &SHOWN_ALONE).with(&SEEN);
/// `<assessfeedback>`.
pub(super) static ASSESSFEEDBACK: Declaration =
    Declaration::sequence("assessfeedback", &SHOWN).with(&FEEDBACK);
/// `<sectionfeedback>`.
pub(super) static SECTIONFEEDBACK: Declaration =
    Declaration::sequence("sectionfeedback", &SHOWN).with(&FEEDBACK);
/// `<itemfeedback>`.
pub(super) static ITEMFEEDBACK: Declaration =
    Declaration::sequence("itemfeedback", &[several_of(&[&FLOW_MAT, &MATERIAL, &SOLUTION, &HINT])])
        .with(&FEEDBACK);

const STYLE: [Attribute; 1] = [Attribute::new(
    "feedbackstyle",
    Value::Token(&["Complete", "Incremental", "Multilevel", "Proprietary"]),
)
.default("Complete")];

static SOLUTION: Declaration =
    Declaration::sequence("solution", &[optional(&QTICOMMENT), several(&SOLUTIONMATERIAL)])
        .with(&STYLE);
static SOLUTIONMATERIAL: Declaration = Declaration::sequence("solutionmaterial", &SHOWN_ALONE);
static HINT: Declaration =
    Declaration::sequence("hint", &[optional(&QTICOMMENT), several(&HINTMATERIAL)]).with(&STYLE);
static HINTMATERIAL: Declaration = Declaration::sequence("hintmaterial", &SHOWN_ALONE);

/// `<presentation_material>`.
pub(super) static PRESENTATION_MATERIAL: Declaration =
    Declaration::sequence("presentation_material", &[optional(&QTICOMMENT), several(&FLOW_MAT)]);

/// `<reference>`.
pub(super) static REFERENCE: Declaration =
    Declaration::sequence("reference", &[optional(&QTICOMMENT), several_in(&REFERRED)]);
static REFERRED: Group = Group::new(&[&MATERIAL], &[&MATERIALS]);

/// What a label of a response holds, with text between it.
pub(super) static LABELLED: [Particle; 1] =
    [many_of(&[&QTICOMMENT, &MATERIAL, &MATERIAL_REF, &FLOW_MAT])];
