//! IMS Content Packaging 1.1.4: the manifest of SCORM 2004 (CAM 3.4).

use super::imscp::{
    ON_DEPENDENCY, ON_FILE, ON_ITEM, ON_MANIFEST, ON_ORGANIZATION, ON_ORGANIZATIONS, ON_RESOURCE,
    ON_RESOURCES, SCHEMA, SCHEMAVERSION, TITLE,
};
use super::{imsmd, lom, xml};
use crate::finding::{Clause, Severity};
use crate::grammar::model::{Declaration, Grammar, Others, many, one, optional, several};
use crate::grammar::namespace::IMSCP_1_1_4;
use crate::grammar::standard::Standard;

static METADATA: Declaration =
    Declaration::sequence("metadata", &[optional(&SCHEMA), optional(&SCHEMAVERSION)])
        .open(Others::Foreign)
        .open_attributes();

static ITEM: Declaration =
    Declaration::sequence("item", &[optional(&TITLE), many(&ITEM), optional(&METADATA)])
        .open(Others::Foreign)
        .with(&ON_ITEM)
        .open_attributes();

static ORGANIZATION: Declaration =
    Declaration::sequence("organization", &[optional(&TITLE), several(&ITEM), optional(&METADATA)])
        .open(Others::Foreign)
        .with(&ON_ORGANIZATION)
        .open_attributes();

static ORGANIZATIONS: Declaration = Declaration::sequence("organizations", &[many(&ORGANIZATION)])
    .open(Others::Foreign)
    .with(&ON_ORGANIZATIONS)
    .open_attributes();

static FILE: Declaration = Declaration::sequence("file", &[optional(&METADATA)])
    .open(Others::Foreign)
    .with(&ON_FILE)
    .open_attributes();

static DEPENDENCY: Declaration = Declaration::sequence("dependency", &[])
    .open(Others::Foreign)
    .with(&ON_DEPENDENCY)
    .open_attributes();

static RESOURCE: Declaration =
    Declaration::sequence("resource", &[optional(&METADATA), many(&FILE), many(&DEPENDENCY)])
        .open(Others::Foreign)
        .with(&ON_RESOURCE)
        .open_attributes();

static RESOURCES: Declaration = Declaration::sequence("resources", &[many(&RESOURCE)])
    .open(Others::Foreign)
    .with(&ON_RESOURCES)
    .open_attributes();

static MANIFEST: Declaration = Declaration::sequence(
    "manifest",
    &[optional(&METADATA), one(&ORGANIZATIONS), one(&RESOURCES), many(&MANIFEST)],
)
.open(Others::Foreign)
.with(&ON_MANIFEST)
.open_attributes();

/// What a content package without a profile is judged by.
pub static STANDARD: Standard = Standard {
    grammars: &[&GRAMMAR, &imsmd::GRAMMAR_1_2_4, &lom::GRAMMAR, &xml::GRAMMAR],
    undeclared: Severity::Warning,
    clauses: &[Clause {
        name: "IMS Content Packaging 1.1.4 XML Binding",
        url: Some("https://www.imsglobal.org/content/packaging/"),
    }],
};

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
