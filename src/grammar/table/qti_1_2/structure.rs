//! Documents: assessments, sections, items and banks, with what is said of them.

use super::attribute::{
    ENTITYREF, IDENT, LABEL, LINKREFID, TEXT, TITLE, URI, VIEW, YES_NO, extension, text,
};
use super::material::{
    ASSESSFEEDBACK, ITEMFEEDBACK, ITEMRUBRIC, OBJECTIVES, PRESENTATION_MATERIAL, QTICOMMENT,
    REFERENCE, RUBRIC, SECTIONFEEDBACK,
};
use super::processing::{ITEMPROC_EXTENSION, METADATA, OUTCOMES_PROCESSING, RESPROCESSING};
use super::response::PRESENTATION;
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Particle, exactly_in, many, many_of,
    one, optional, optional_of, several, several_in, several_of,
};
use crate::grammar::table::xml::LANG;

/// `<questestinterop>`.
pub(super) static QUESTESTINTEROP: Declaration = Declaration::sequence(
    "questestinterop",
    &[optional(&QTICOMMENT), several_of(&[&OBJECTBANK, &ASSESSMENT, &SECTION, &ITEM])],
);

static OBJECTBANK: Declaration = Declaration::sequence(
    "objectbank",
    &[optional(&QTICOMMENT), many(&QTIMETADATA), several_of(&[&SECTION, &ITEM])],
)
.with(&[IDENT]);

static ASSESSMENT: Declaration = Declaration::sequence(
    "assessment",
    &[
        optional(&QTICOMMENT),
        optional(&DURATION),
        many(&QTIMETADATA),
        many(&OBJECTIVES),
        many(&ASSESSMENTCONTROL),
        many(&RUBRIC),
        optional(&PRESENTATION_MATERIAL),
        many(&OUTCOMES_PROCESSING),
        optional(&ASSESSPROC_EXTENSION),
        many(&ASSESSFEEDBACK),
        optional(&SELECTION_ORDERING),
        optional(&REFERENCE),
        several_of(&[&SECTIONREF, &SECTION]),
    ],
)
.with(&[IDENT, TITLE, LANG]);

static SECTION: Declaration = Declaration::sequence(
    "section",
    &[
        optional(&QTICOMMENT),
        optional(&DURATION),
        many(&QTIMETADATA),
        many(&OBJECTIVES),
        many(&SECTIONCONTROL),
        many(&SECTIONPRECONDITION),
        many(&SECTIONPOSTCONDITION),
        many(&RUBRIC),
        optional(&PRESENTATION_MATERIAL),
        many(&OUTCOMES_PROCESSING),
        optional(&SECTIONPROC_EXTENSION),
        many(&SECTIONFEEDBACK),
        optional(&SELECTION_ORDERING),
        optional(&REFERENCE),
        many_of(&[&ITEMREF, &ITEM, &SECTIONREF, &SECTION]),
    ],
)
.with(&[IDENT, TITLE, LANG]);

static ITEM: Declaration = Declaration::sequence(
    "item",
    &[
        optional(&QTICOMMENT),
        optional(&DURATION),
        optional(&ITEMMETADATA),
        many(&OBJECTIVES),
        many(&ITEMCONTROL),
        many(&ITEMPRECONDITION),
        many(&ITEMPOSTCONDITION),
        many_of(&[&ITEMRUBRIC, &RUBRIC]),
        optional(&PRESENTATION),
        many(&RESPROCESSING),
        optional(&ITEMPROC_EXTENSION),
        many(&ITEMFEEDBACK),
        optional(&REFERENCE),
    ],
)
.with(&[text("maxattempts"), LABEL, IDENT, TITLE, LANG]);

static DURATION: Declaration = Declaration::text("duration", TEXT);
static ITEMREF: Declaration = Declaration::text("itemref", TEXT).with(&[LINKREFID]);
static SECTIONREF: Declaration = Declaration::text("sectionref", TEXT).with(&[LINKREFID]);
static ASSESSPROC_EXTENSION: Declaration = extension("assessproc_extension");
static SECTIONPROC_EXTENSION: Declaration = extension("sectionproc_extension");
static SECTIONPRECONDITION: Declaration = Declaration::text("sectionprecondition", TEXT);
static SECTIONPOSTCONDITION: Declaration = Declaration::text("sectionpostcondition", TEXT);
static ITEMPRECONDITION: Declaration = Declaration::text("itemprecondition", TEXT);
static ITEMPOSTCONDITION: Declaration = Declaration::text("itempostcondition", TEXT);

static COMMENT: [Particle; 1] = [optional(&QTICOMMENT)];
const SWITCHES: [Attribute; 4] = [
    Attribute::new("feedbackswitch", YES_NO).default("Yes"),
    Attribute::new("hintswitch", YES_NO).default("Yes"),
    Attribute::new("solutionswitch", YES_NO).default("Yes"),
    VIEW,
];

const fn control(name: &'static str) -> Declaration {
    Declaration::sequence(name, &COMMENT).with(&SWITCHES)
}

static ASSESSMENTCONTROL: Declaration = control("assessmentcontrol");
static SECTIONCONTROL: Declaration = control("sectioncontrol");
static ITEMCONTROL: Declaration = control("itemcontrol");

static QTIMETADATA: Declaration =
    Declaration::sequence("qtimetadata", &[optional(&VOCABULARY), several(&QTIMETADATAFIELD)]);
static VOCABULARY: Declaration =
    Declaration::text("vocabulary", TEXT).with(&[URI, ENTITYREF, text("vocab_type")]);
static QTIMETADATAFIELD: Declaration =
    Declaration::sequence("qtimetadatafield", &[one(&FIELDLABEL), one(&FIELDENTRY)]).with(&[LANG]);
static FIELDLABEL: Declaration = Declaration::text("fieldlabel", TEXT);
static FIELDENTRY: Declaration = Declaration::text("fieldentry", TEXT);

static ITEMMETADATA: Declaration = Declaration::sequence(
    "itemmetadata",
    &[
        many(&QTIMETADATA),
        optional(&QMD_COMPUTERSCORED),
        optional(&QMD_FEEDBACKPERMITTED),
        optional(&QMD_HINTSPERMITTED),
        optional(&QMD_ITEMTYPE),
        optional(&QMD_LEVELOFDIFFICULTY),
        optional(&QMD_MAXIMUMSCORE),
        many(&QMD_RENDERINGTYPE),
        many(&QMD_RESPONSETYPE),
        optional(&QMD_SCORINGPERMITTED),
        optional(&QMD_SOLUTIONSPERMITTED),
        optional(&QMD_STATUS),
        optional(&QMD_TIMEDEPENDENCE),
        optional(&QMD_TIMELIMIT),
        optional(&QMD_TOOLVENDOR),
        optional(&QMD_TOPIC),
        optional(&QMD_WEIGHTING),
        many(&QMD_MATERIAL),
        optional(&QMD_TYPEOFSOLUTION),
    ],
);

static QMD_COMPUTERSCORED: Declaration = Declaration::text("qmd_computerscored", TEXT);
static QMD_FEEDBACKPERMITTED: Declaration = Declaration::text("qmd_feedbackpermitted", TEXT);
static QMD_HINTSPERMITTED: Declaration = Declaration::text("qmd_hintspermitted", TEXT);
static QMD_ITEMTYPE: Declaration = Declaration::text("qmd_itemtype", TEXT);
static QMD_LEVELOFDIFFICULTY: Declaration = Declaration::text("qmd_levelofdifficulty", TEXT);
static QMD_MAXIMUMSCORE: Declaration = Declaration::text("qmd_maximumscore", TEXT);
static QMD_RENDERINGTYPE: Declaration = Declaration::text("qmd_renderingtype", TEXT);
static QMD_RESPONSETYPE: Declaration = Declaration::text("qmd_responsetype", TEXT);
static QMD_SCORINGPERMITTED: Declaration = Declaration::text("qmd_scoringpermitted", TEXT);
static QMD_SOLUTIONSPERMITTED: Declaration = Declaration::text("qmd_solutionspermitted", TEXT);
static QMD_STATUS: Declaration = Declaration::text("qmd_status", TEXT);
static QMD_TIMEDEPENDENCE: Declaration = Declaration::text("qmd_timedependence", TEXT);
static QMD_TIMELIMIT: Declaration = Declaration::text("qmd_timelimit", TEXT);
static QMD_TOOLVENDOR: Declaration = Declaration::text("qmd_toolvendor", TEXT);
static QMD_TOPIC: Declaration = Declaration::text("qmd_topic", TEXT);
static QMD_WEIGHTING: Declaration = Declaration::text("qmd_weighting", TEXT);
static QMD_MATERIAL: Declaration = Declaration::text("qmd_material", TEXT);
static QMD_TYPEOFSOLUTION: Declaration = Declaration::text("qmd_typeofsolution", TEXT);

static SELECTION_ORDERING: Declaration = Declaration::sequence(
    "selection_ordering",
    &[optional(&QTICOMMENT), many(&SEQUENCE_PARAMETER), many(&SELECTION), optional(&ORDER)],
)
.with(&[text("sequence_type")]);
static SEQUENCE_PARAMETER: Declaration =
    Declaration::text("sequence_parameter", TEXT).with(&[text("pname").required()]);
static ORDER: Declaration = Declaration::sequence("order", &[optional(&ORDER_EXTENSION)])
    .with(&[text("order_type").required()]);
static ORDER_EXTENSION: Declaration = extension("order_extension");

static SELECTION: Declaration = Declaration::sequence(
    "selection",
    &[
        optional(&SOURCEBANK_REF),
        optional(&SELECTION_NUMBER),
        optional(&SELECTION_METADATA),
        optional_of(&[&AND_SELECTION, &OR_SELECTION, &NOT_SELECTION, &SELECTION_EXTENSION]),
    ],
);
static SOURCEBANK_REF: Declaration = Declaration::text("sourcebank_ref", TEXT);
static SELECTION_NUMBER: Declaration = Declaration::text("selection_number", TEXT);
static SELECTION_EXTENSION: Declaration = extension("selection_extension");
static SELECTION_METADATA: Declaration =
    Declaration::text("selection_metadata", TEXT).with(&METADATA);
static SELECTIONS: Group =
    Group::new(&[&SELECTION_METADATA, &AND_SELECTION, &OR_SELECTION, &NOT_SELECTION], &[]);
static SOME: [Particle; 1] = [several_in(&SELECTIONS)];
static AND_SELECTION: Declaration = Declaration::sequence("and_selection", &SOME);
static OR_SELECTION: Declaration = Declaration::sequence("or_selection", &SOME);
static NOT_SELECTION: Declaration =
    Declaration::sequence("not_selection", &[exactly_in(1, &SELECTIONS)]);
