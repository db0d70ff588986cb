//! IEEE Learning Object Metadata in XML (IEEE 1484.12.3-2005, over 1484.12.1-2002): the metadata
//! of SCORM 2004. Elements stand in any order.

use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, Particle, many, optional,
};
use crate::grammar::namespace::LOM as NAMESPACE;
use crate::grammar::value::Value;

static STRING: Declaration = Declaration::text("string", Value::Text(None))
    .with(&[Attribute::new("language", Value::Language)]);

const fn plain(name: &'static str) -> Declaration {
    Declaration::text(name, Value::Text(None))
}

/// An element whose parts stand in any order.
pub(super) const fn part(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::any_order(name, particles).open(Others::Foreign)
}

static TRANSLATIONS: [Particle; 1] = [many(&STRING)];

/// A text in one or more languages.
const fn translated(name: &'static str) -> Declaration {
    part(name, &TRANSLATIONS)
}

pub(super) static VOCABULARY_SOURCE: Declaration = plain("source").typed("vocabularySource");

/// An element that holds a term and its vocabulary. Terms bind when the vocabulary is that of LOM.
macro_rules! term {
    ($name:literal, $($term:literal),+) => {{
        static VALUE: Declaration =
            Declaration::text("value", Value::Term(&[$($term),+])).typed(concat!($name, "Value"));
        part($name, &[optional(&VOCABULARY_SOURCE), optional(&VALUE)])
    }};
}

static CATALOG: Declaration = plain("catalog");
static ENTRY: Declaration = plain("entry");
pub(super) static IDENTIFIER: Declaration =
    part("identifier", &[optional(&CATALOG), optional(&ENTRY)]);
pub(super) static DESCRIPTION: Declaration = translated("description");
pub(super) static KEYWORD: Declaration = translated("keyword");

static DATE_TIME: Declaration = Declaration::text("dateTime", Value::LomDate);
pub(super) static DATE: Declaration = part("date", &[optional(&DATE_TIME), optional(&DESCRIPTION)]);
static DURATION_VALUE: Declaration =
    Declaration::text("duration", Value::LomDuration).typed("durationValue");

pub(super) static TITLE: Declaration = translated("title");
pub(super) static LANGUAGE_OR_NONE: Declaration =
    Declaration::text("language", Value::LanguageOrNone).typed("languageOrNone");
pub(super) static COVERAGE: Declaration = translated("coverage");
static STRUCTURE: Declaration =
    term!("structure", "atomic", "collection", "networked", "hierarchical", "linear");
static AGGREGATION_LEVEL: Declaration = term!("aggregationLevel", "1", "2", "3", "4");
static GENERAL: Declaration = part(
    "general",
    &[
        many(&IDENTIFIER),
        optional(&TITLE),
        many(&LANGUAGE_OR_NONE),
        many(&DESCRIPTION),
        many(&KEYWORD),
        many(&COVERAGE),
        optional(&STRUCTURE),
        optional(&AGGREGATION_LEVEL),
    ],
);

static VERSION: Declaration = translated("version");
static STATUS: Declaration = term!("status", "draft", "final", "revised", "unavailable");
pub(super) static ENTITY: Declaration = plain("entity");
#[rustfmt::skip]
static ROLE: Declaration = term!(
    "role",
    "author", "publisher", "unknown", "initiator", "terminator", "validator", "editor",
    "graphical designer", "technical implementer", "content provider", "technical validator",
    "educational validator", "script writer", "instructional designer", "subject matter expert"
);
static CONTRIBUTE: Declaration =
    part("contribute", &[optional(&ROLE), many(&ENTITY), optional(&DATE)]);
static LIFE_CYCLE: Declaration =
    part("lifeCycle", &[optional(&VERSION), optional(&STATUS), many(&CONTRIBUTE)]);

static META_ROLE: Declaration = {
    static VALUE: Declaration =
        Declaration::text("value", Value::Term(&["creator", "validator"])).typed("metaRoleValue");
    part("role", &[optional(&VOCABULARY_SOURCE), optional(&VALUE)]).typed("metaRole")
};
static META_CONTRIBUTE: Declaration =
    part("contribute", &[optional(&META_ROLE), many(&ENTITY), optional(&DATE)])
        .typed("metaContribute");
static METADATA_SCHEMA: Declaration = plain("metadataSchema");
static LANGUAGE: Declaration = Declaration::text("language", Value::Language);
static META_METADATA: Declaration = part(
    "metaMetadata",
    &[many(&IDENTIFIER), many(&META_CONTRIBUTE), many(&METADATA_SCHEMA), optional(&LANGUAGE)],
);

pub(super) static FORMAT: Declaration = plain("format");
static SIZE: Declaration = Declaration::text("size", Value::Count);
static LOCATION: Declaration = plain("location");
static TYPE: Declaration = term!("type", "operating system", "browser");
#[rustfmt::skip]
static NAME: Declaration = term!(
    "name",
    "pc-dos", "ms-windows", "macos", "unix", "multi-os", "none", "any", "netscape communicator",
    "ms-internet explorer", "opera", "amaya"
);
static MINIMUM_VERSION: Declaration = plain("minimumVersion");
static MAXIMUM_VERSION: Declaration = plain("maximumVersion");
static OR_COMPOSITE: Declaration = part(
    "orComposite",
    &[optional(&TYPE), optional(&NAME), optional(&MINIMUM_VERSION), optional(&MAXIMUM_VERSION)],
);
static REQUIREMENT: Declaration = part("requirement", &[many(&OR_COMPOSITE)]);
static INSTALLATION_REMARKS: Declaration = translated("installationRemarks");
static OTHER_PLATFORM_REQUIREMENTS: Declaration = translated("otherPlatformRequirements");
static DURATION: Declaration =
    part("duration", &[optional(&DURATION_VALUE), optional(&DESCRIPTION)]);
static TECHNICAL: Declaration = part(
    "technical",
    &[
        many(&FORMAT),
        optional(&SIZE),
        many(&LOCATION),
        many(&REQUIREMENT),
        optional(&INSTALLATION_REMARKS),
        optional(&OTHER_PLATFORM_REQUIREMENTS),
        optional(&DURATION),
    ],
);

static INTERACTIVITY_TYPE: Declaration =
    term!("interactivityType", "active", "expositive", "mixed");
#[rustfmt::skip]
static LEARNING_RESOURCE_TYPE: Declaration = term!(
    "learningResourceType",
    "exercise", "simulation", "questionnaire", "diagram", "figure", "graph", "index", "slide",
    "table", "narrative text", "exam", "experiment", "problem statement", "self assessment",
    "lecture"
);
static INTERACTIVITY_LEVEL: Declaration =
    term!("interactivityLevel", "very low", "low", "medium", "high", "very high");
static SEMANTIC_DENSITY: Declaration =
    term!("semanticDensity", "very low", "low", "medium", "high", "very high");
static INTENDED_END_USER_ROLE: Declaration =
    term!("intendedEndUserRole", "teacher", "author", "learner", "manager");
pub(super) static CONTEXT: Declaration =
    term!("context", "school", "higher education", "training", "other");
static TYPICAL_AGE_RANGE: Declaration = translated("typicalAgeRange");
static DIFFICULTY: Declaration =
    term!("difficulty", "very easy", "easy", "medium", "difficult", "very difficult");
static TYPICAL_LEARNING_TIME: Declaration =
    part("typicalLearningTime", &[optional(&DURATION_VALUE), optional(&DESCRIPTION)]);
static EDUCATIONAL: Declaration = part(
    "educational",
    &[
        optional(&INTERACTIVITY_TYPE),
        many(&LEARNING_RESOURCE_TYPE),
        optional(&INTERACTIVITY_LEVEL),
        optional(&SEMANTIC_DENSITY),
        many(&INTENDED_END_USER_ROLE),
        many(&CONTEXT),
        many(&TYPICAL_AGE_RANGE),
        optional(&DIFFICULTY),
        optional(&TYPICAL_LEARNING_TIME),
        many(&DESCRIPTION),
        many(&LANGUAGE),
    ],
);

static COST: Declaration = term!("cost", "yes", "no");
static COPYRIGHT: Declaration = term!("copyrightAndOtherRestrictions", "yes", "no");
pub(super) static RIGHTS: Declaration =
    part("rights", &[optional(&COST), optional(&COPYRIGHT), optional(&DESCRIPTION)]);

#[rustfmt::skip]
static KIND: Declaration = term!(
    "kind",
    "ispartof", "haspart", "isversionof", "hasversion", "isformatof", "hasformat", "references",
    "isreferencedby", "isbasedon", "isbasisfor", "requires", "isrequiredby"
);
static RESOURCE: Declaration = part("resource", &[many(&IDENTIFIER), many(&DESCRIPTION)]);
pub(super) static RELATION: Declaration = part("relation", &[optional(&KIND), optional(&RESOURCE)]);

static ANNOTATION: Declaration =
    part("annotation", &[optional(&ENTITY), optional(&DATE), optional(&DESCRIPTION)]);

#[rustfmt::skip]
static PURPOSE: Declaration = term!(
    "purpose",
    "discipline", "idea", "prerequisite", "educational objective", "accessibility restrictions",
    "educational level", "skill level", "security level", "competency"
);
static SOURCE: Declaration = translated("source");
static ID: Declaration = plain("id");
static TAXON_ENTRY: Declaration = translated("entry").typed("taxonEntry");
static TAXON: Declaration = part("taxon", &[optional(&ID), optional(&TAXON_ENTRY)]);
static TAXON_PATH: Declaration = part("taxonPath", &[optional(&SOURCE), many(&TAXON)]);
pub(super) static CLASSIFICATION: Declaration = part(
    "classification",
    &[optional(&PURPOSE), many(&TAXON_PATH), optional(&DESCRIPTION), many(&KEYWORD)],
);

static ROOT: Declaration = part(
    "lom",
    &[
        optional(&GENERAL),
        optional(&LIFE_CYCLE),
        optional(&META_METADATA),
        optional(&TECHNICAL),
        many(&EDUCATIONAL),
        optional(&RIGHTS),
        many(&RELATION),
        many(&ANNOTATION),
        many(&CLASSIFICATION),
    ],
);

/// The grammar.
pub static GRAMMAR: Grammar = Grammar {
    namespace: NAMESPACE,
    file: "lom.xsd",
    version: "IEEE LOM 1.0",
    elements: &[&ROOT],
    attributes: &[],
    lengths_bind: false,
};
