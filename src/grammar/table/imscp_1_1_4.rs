//! IMS Content Packaging 1.1.4: the manifest of SCORM 2004 (CAM 3.4).

use super::xml::BASE;
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, many, one, optional, several,
};
use crate::grammar::namespace::IMSCP_1_1_4;
use crate::grammar::value::Value;

const IDENTIFIER: Attribute = Attribute::new("identifier", Value::Id).required();

static SCHEMA: Declaration = Declaration::text("schema", Value::Text(Some(100)));
static SCHEMAVERSION: Declaration = Declaration::text("schemaversion", Value::Text(Some(20)));
static TITLE: Declaration = Declaration::text("title", Value::Text(Some(200)));

static METADATA: Declaration =
    Declaration::sequence("metadata", &[optional(&SCHEMA), optional(&SCHEMAVERSION)])
        .open(Others::Foreign)
        .open_attributes();

static ITEM: Declaration =
    Declaration::sequence("item", &[optional(&TITLE), many(&ITEM), optional(&METADATA)])
        .open(Others::Foreign)
        .with(&[
            IDENTIFIER,
            Attribute::new("identifierref", Value::Text(Some(2000))),
            Attribute::new("isvisible", Value::Boolean),
            Attribute::new("parameters", Value::Text(Some(1000))),
        ])
        .open_attributes();

static ORGANIZATION: Declaration =
    Declaration::sequence("organization", &[optional(&TITLE), several(&ITEM), optional(&METADATA)])
        .open(Others::Foreign)
        .with(&[
            IDENTIFIER,
            Attribute::new("structure", Value::Text(Some(200))).default("hierarchical"),
        ])
        .open_attributes();

static ORGANIZATIONS: Declaration = Declaration::sequence("organizations", &[many(&ORGANIZATION)])
    .open(Others::Foreign)
    .with(&[Attribute::new("default", Value::IdRef)])
    .open_attributes();

static FILE: Declaration = Declaration::sequence("file", &[optional(&METADATA)])
    .open(Others::Foreign)
    .with(&[Attribute::new("href", Value::BoundedUri(2000)).required()])
    .open_attributes();

static DEPENDENCY: Declaration = Declaration::sequence("dependency", &[])
    .open(Others::Foreign)
    .with(&[Attribute::new("identifierref", Value::Text(Some(2000))).required()])
    .open_attributes();

static RESOURCE: Declaration =
    Declaration::sequence("resource", &[optional(&METADATA), many(&FILE), many(&DEPENDENCY)])
        .open(Others::Foreign)
        .with(&[
            IDENTIFIER,
            Attribute::new("type", Value::Text(Some(1000))).required(),
            BASE,
            Attribute::new("href", Value::BoundedUri(2000)),
        ])
        .open_attributes();

static RESOURCES: Declaration = Declaration::sequence("resources", &[many(&RESOURCE)])
    .open(Others::Foreign)
    .with(&[BASE])
    .open_attributes();

static MANIFEST: Declaration = Declaration::sequence(
    "manifest",
    &[optional(&METADATA), one(&ORGANIZATIONS), one(&RESOURCES), many(&MANIFEST)],
)
.open(Others::Foreign)
.with(&[IDENTIFIER, Attribute::new("version", Value::Text(Some(20))), BASE])
.open_attributes();

/// The grammar.
pub static GRAMMAR: Grammar = Grammar {
    namespace: IMSCP_1_1_4,
    file: "imscp_v1p1.xsd",
    version: "IMS CP 1.1.4",
    elements: &[
        &MANIFEST,
        &METADATA,
        &SCHEMA,
        &SCHEMAVERSION,
        &ORGANIZATIONS,
        &ORGANIZATION,
        &ITEM,
        &TITLE,
        &RESOURCES,
        &RESOURCE,
        &FILE,
        &DEPENDENCY,
    ],
    attributes: &[],
    lengths_bind: false,
};
