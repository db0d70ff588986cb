//! IEEE LOM in the binding that takes any term and any text where the strict one asks for a vocabulary, a date or a language
//! (IMS Meta-data 1.3, loose): the metadata of QTI packages and of Common Cartridge 1.0. Elements stand in any order.

use super::lom::part;
use super::xml::LANG;
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Particle, many, optional,
};
use crate::grammar::namespace::{CC_1_0_LOM, LOM};
use crate::grammar::value::Value;
use crate::xml::Namespace;

/// Of a QTI package, and of a resource of Common Cartridge 1.0.
pub static GRAMMAR: Grammar = grammar(LOM, "IEEE LOM 1.0");
/// Of a Common Cartridge 1.0.
pub static CARTRIDGE_1_0: Grammar = grammar(CC_1_0_LOM, "Common Cartridge 1.0");

const ANY: Value = Value::Text(None);

static STRING: Declaration = Declaration::text("string", ANY)
    .with(&[Attribute::new("language", ANY), LANG])
    .open_attributes();
static TRANSLATIONS: [Particle; 1] = [many(&STRING)];
static TERM: [Particle; 2] = [optional(&VOCABULARY), optional(&VALUE)];

/// A text of any sort.
const fn plain(name: &'static str) -> Declaration {
    Declaration::text(name, ANY).with(&[LANG]).open_attributes()
}

/// A part that vendors may put attributes of their own on.
const fn open(name: &'static str, particles: &'static [Particle]) -> Declaration {
    part(name, particles).open_attributes()
}

/// A text in one or more languages.
const fn translated(name: &'static str) -> Declaration {
    open(name, &TRANSLATIONS)
}

/// A term with its vocabulary.
const fn term(name: &'static str) -> Declaration {
    open(name, &TERM)
}

static VOCABULARY: Declaration = plain("source");
static VALUE: Declaration = plain("value");
static DESCRIPTION: Declaration = translated("description");
static KEYWORD: Declaration = translated("keyword");
static LANGUAGE: Declaration = plain("language");
static ENTITY: Declaration = plain("entity");

static CATALOG: Declaration = plain("catalog");
static ENTRY: Declaration = plain("entry");
static IDENTIFIER: Declaration = open("identifier", &[optional(&CATALOG), optional(&ENTRY)]);

static DATE_TIME: Declaration = plain("dateTime");
static DATE: Declaration = open("date", &[optional(&DATE_TIME), optional(&DESCRIPTION)]);
static LENGTH: Declaration = plain("duration");
static TIME: [Particle; 2] = [optional(&LENGTH), optional(&DESCRIPTION)];

static TITLE: Declaration = translated("title");
static COVERAGE: Declaration = translated("coverage");
static STRUCTURE: Declaration = term("structure");
static AGGREGATION_LEVEL: Declaration = term("aggregationLevel");
static GENERAL: Declaration = open(
    "general",
    &[
        many(&IDENTIFIER),
        optional(&TITLE),
        many(&LANGUAGE),
        many(&DESCRIPTION),
        many(&KEYWORD),
        many(&COVERAGE),
        optional(&STRUCTURE),
        optional(&AGGREGATION_LEVEL),
    ],
);

static VERSION: Declaration = translated("version");
static STATUS: Declaration = term("status");
static ROLE: Declaration = term("role");
static CONTRIBUTE: Declaration =
    open("contribute", &[optional(&ROLE), many(&ENTITY), optional(&DATE)]);
static LIFE_CYCLE: Declaration =
    open("lifeCycle", &[optional(&VERSION), optional(&STATUS), many(&CONTRIBUTE)]);

/// The schema of this binding writes it in small letters; the standard does not.
static SCHEMA: Declaration = plain("metadataschema");
static SCHEMA_OF_LOM: Declaration = plain("metadataSchema");
static META_METADATA: Declaration = open(
    "metaMetadata",
    &[
        many(&IDENTIFIER),
        many(&CONTRIBUTE),
        many(&SCHEMA),
        many(&SCHEMA_OF_LOM),
        optional(&LANGUAGE),
    ],
);

static FORMAT: Declaration = plain("format");
static SIZE: Declaration = plain("size");
static LOCATION: Declaration = plain("location");
static TYPE: Declaration = term("type");
static NAME: Declaration = term("name");
static MINIMUM: Declaration = plain("minimumVersion");
static MAXIMUM: Declaration = plain("maximumVersion");
static OR_COMPOSITE: Declaration = open(
    "orComposite",
    &[optional(&TYPE), optional(&NAME), optional(&MINIMUM), optional(&MAXIMUM)],
);
static REQUIREMENT: Declaration = open("requirement", &[many(&OR_COMPOSITE)]);
static INSTALLATION: Declaration = translated("installationRemarks");
static PLATFORM: Declaration = translated("otherPlatformRequirements");
static DURATION: Declaration = open("duration", &TIME).typed("technicalDuration");
static TECHNICAL: Declaration = open(
    "technical",
    &[
        many(&FORMAT),
        optional(&SIZE),
        many(&LOCATION),
        many(&REQUIREMENT),
        optional(&INSTALLATION),
        optional(&PLATFORM),
        optional(&DURATION),
    ],
);

static INTERACTIVITY_TYPE: Declaration = term("interactivityType");
static RESOURCE_TYPE: Declaration = term("learningResourceType");
static INTERACTIVITY_LEVEL: Declaration = term("interactivityLevel");
static DENSITY: Declaration = term("semanticDensity");
static END_USER: Declaration = term("intendedEndUserRole");
static CONTEXT: Declaration = term("context");
static AGE: Declaration = translated("typicalAgeRange");
static DIFFICULTY: Declaration = term("difficulty");
static LEARNING_TIME: Declaration = open("typicalLearningTime", &TIME);
static EDUCATIONAL: Declaration = open(
    "educational",
    &[
        optional(&INTERACTIVITY_TYPE),
        many(&RESOURCE_TYPE),
        optional(&INTERACTIVITY_LEVEL),
        optional(&DENSITY),
        many(&END_USER),
        many(&CONTEXT),
        many(&AGE),
        optional(&DIFFICULTY),
        optional(&LEARNING_TIME),
        many(&DESCRIPTION),
        many(&LANGUAGE),
    ],
);

static COST: Declaration = term("cost");
static COPYRIGHT: Declaration = term("copyrightAndOtherRestrictions");
static RIGHTS: Declaration =
    open("rights", &[optional(&COST), optional(&COPYRIGHT), optional(&DESCRIPTION)]);

static KIND: Declaration = term("kind");
static RESOURCE: Declaration = open("resource", &[many(&IDENTIFIER), many(&DESCRIPTION)]);
static RELATION: Declaration = open("relation", &[optional(&KIND), optional(&RESOURCE)]);
static ANNOTATION: Declaration =
    open("annotation", &[optional(&ENTITY), optional(&DATE), optional(&DESCRIPTION)]);

static PURPOSE: Declaration = term("purpose");
static TAXON_SOURCE: Declaration = translated("source").typed("taxonSource");
static ID: Declaration = plain("id");
static TAXON_ENTRY: Declaration = translated("entry").typed("taxonEntry");
static TAXON: Declaration = open("taxon", &[optional(&ID), optional(&TAXON_ENTRY)]);
static TAXON_PATH: Declaration = open("taxonPath", &[optional(&TAXON_SOURCE), many(&TAXON)]);
static CLASSIFICATION: Declaration = open(
    "classification",
    &[optional(&PURPOSE), many(&TAXON_PATH), optional(&DESCRIPTION), many(&KEYWORD)],
);

static ROOT: Declaration = open(
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

static ROOTS: [&Declaration; 1] = [&ROOT];

const fn grammar(namespace: Namespace, version: &'static str) -> Grammar {
    Grammar { namespace, file: "", version, elements: &ROOTS, attributes: &[], lengths_bind: false }
}
