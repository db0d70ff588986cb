//! The metadata of a Common Cartridge and of its resources: two profiles of IEEE LOM. Versions 1.1 to 1.3 differ in their
//! namespaces alone. Elements stand in any order.

use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, Particle, many, optional,
};
use crate::grammar::namespace;
use crate::grammar::value::Value;
use crate::xml::Namespace;

/// Of a cartridge, version 1.1.
pub static MANIFEST_1_1: Grammar = grammar(namespace::CC_1_1_LOM, &[&MANIFEST]);
/// Of a cartridge, version 1.2.
pub static MANIFEST_1_2: Grammar = grammar(namespace::CC_1_2_LOM, &[&MANIFEST]);
/// Of a cartridge, version 1.3.
pub static MANIFEST_1_3: Grammar = grammar(namespace::CC_1_3_LOM, &[&MANIFEST]);
/// Of a resource, version 1.1.
pub static RESOURCE_1_1: Grammar = grammar(namespace::CC_1_1_LOM_RESOURCE, &[&RESOURCE]);
/// Of a resource, version 1.2.
pub static RESOURCE_1_2: Grammar = grammar(namespace::CC_1_2_LOM_RESOURCE, &[&RESOURCE]);
/// Of a resource, version 1.3.
pub static RESOURCE_1_3: Grammar = grammar(namespace::CC_1_3_LOM_RESOURCE, &[&RESOURCE]);

const fn plain(name: &'static str) -> Declaration {
    Declaration::text(name, Value::Text(None))
}

const fn part(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::any_order(name, particles).open(Others::Foreign)
}

static STRING: Declaration = plain("string").with(&[Attribute::new("language", Value::Language)]);
static TRANSLATIONS: [Particle; 1] = [many(&STRING)];

/// A text in one or more languages.
const fn translated(name: &'static str) -> Declaration {
    part(name, &TRANSLATIONS)
}

static VOCABULARY: Declaration = plain("source").typed("vocabulary");

/// An element that holds a term and its vocabulary.
macro_rules! term {
    ($name:literal, $($term:literal),+) => {{
        static VALUE: Declaration =
            Declaration::text("value", Value::Token(&[$($term),+])).typed(concat!($name, "Value"));
        part($name, &[optional(&VOCABULARY), optional(&VALUE)])
    }};
}

static CATALOG: Declaration = plain("catalog");
static ENTRY: Declaration = plain("entry");
static IDENTIFIER: Declaration = part("identifier", &[optional(&CATALOG), optional(&ENTRY)]);
static TITLE: Declaration = translated("title");
static LANGUAGE: Declaration = Declaration::text("language", Value::LanguageOrNone);
static DESCRIPTION: Declaration = translated("description");
static KEYWORD: Declaration = translated("keyword");
static COVERAGE: Declaration = translated("coverage");
static GENERAL: Declaration = part(
    "general",
    &[
        many(&IDENTIFIER),
        optional(&TITLE),
        many(&LANGUAGE),
        many(&DESCRIPTION),
        many(&KEYWORD),
        many(&COVERAGE),
    ],
);

#[rustfmt::skip]
static ROLE: Declaration = term!(
    "role",
    "author", "publisher", "unknown", "initiator", "terminator", "validator", "editor",
    "graphical designer", "technical implementer", "technical implementor", "content provider",
    "technical validator", "educational validator", "script writer", "instructional designer",
    "subject matter expert"
);
static ENTITY: Declaration = plain("entity");
static DATE_TIME: Declaration = Declaration::text("dateTime", Value::LomDate);
static DATE: Declaration = part("date", &[optional(&DATE_TIME), optional(&DESCRIPTION)]);
static CONTRIBUTE: Declaration =
    part("contribute", &[optional(&ROLE), many(&ENTITY), optional(&DATE)]);
static LIFE_CYCLE: Declaration = part("lifeCycle", &[many(&CONTRIBUTE)]);

static FORMAT: Declaration = plain("format");
static TECHNICAL: Declaration = part("technical", &[many(&FORMAT)]);

static KIND_OF_RESOURCE: Declaration = term!("learningResourceType", "IMS Common Cartridge");
static CONTEXT: Declaration = term!("context", "school", "higher education", "training", "other");
static END_USER_ROLE: Declaration = term!("intendedEndUserRole", "Instructor", "Learner", "Mentor");
static EDUCATIONAL: Declaration =
    part("educational", &[many(&KIND_OF_RESOURCE), many(&CONTEXT), many(&END_USER_ROLE)]);

static COST: Declaration = term!("cost", "yes", "no");
static COPYRIGHT: Declaration = term!("copyrightAndOtherRestrictions", "yes", "no");
static RIGHTS: Declaration =
    part("rights", &[optional(&COST), optional(&COPYRIGHT), optional(&DESCRIPTION)]);

#[rustfmt::skip]
static KIND: Declaration = term!(
    "kind",
    "ispartof", "haspart", "isversionof", "hasversion", "isformatof", "hasformat", "references",
    "isreferencedby", "isbasedon", "isbasisfor", "requires", "isrequiredby"
);
static RELATED: Declaration = part("resource", &[many(&IDENTIFIER), many(&DESCRIPTION)]);
static RELATION: Declaration = part("relation", &[optional(&KIND), optional(&RELATED)]);

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
static CLASSIFICATION: Declaration = part(
    "classification",
    &[optional(&PURPOSE), many(&TAXON_PATH), optional(&DESCRIPTION), many(&KEYWORD)],
);

static MANIFEST: Declaration = part(
    "lom",
    &[
        optional(&GENERAL),
        optional(&LIFE_CYCLE),
        optional(&TECHNICAL),
        many(&EDUCATIONAL),
        optional(&RIGHTS),
        many(&RELATION),
        many(&CLASSIFICATION),
    ],
);

static RESOURCE_EDUCATIONAL: Declaration =
    part("educational", &[many(&CONTEXT), many(&END_USER_ROLE)]).typed("resourceEducational");
static RESOURCE: Declaration = part("lom", &[many(&RESOURCE_EDUCATIONAL)]).typed("resourceLom");

const fn grammar(namespace: Namespace, elements: &'static [&'static Declaration]) -> Grammar {
    Grammar {
        namespace,
        file: "",
        version: "Common Cartridge",
        elements,
        attributes: &[],
        lengths_bind: false,
    }
}
