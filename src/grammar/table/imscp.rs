//! What the manifests of IMS Content Packaging 1.1.2 and 1.1.4 hold alike: the texts and the attributes of their elements.

use super::xml::BASE;
use crate::grammar::model::{AttributeDeclaration as Attribute, Declaration};
use crate::grammar::value::Value;

const IDENTIFIER: Attribute = Attribute::new("identifier", Value::Id).required();
const IDENTIFIERREF: Attribute = Attribute::new("identifierref", Value::Text(Some(2000)));
const HREF: Attribute = Attribute::new("href", Value::BoundedUri(2000));

/// `<schema>`.
pub(super) static SCHEMA: Declaration = Declaration::text("schema", Value::Text(Some(100)));
/// `<schemaversion>`.
pub(super) static SCHEMAVERSION: Declaration =
    Declaration::text("schemaversion", Value::Text(Some(20)));
/// `<title>` of an organization or item.
pub(super) static TITLE: Declaration = Declaration::text("title", Value::Text(Some(200)));

/// On `<manifest>`.
pub(super) static ON_MANIFEST: [Attribute; 3] =
    [IDENTIFIER, Attribute::new("version", Value::Text(Some(20))), BASE];
/// On `<organizations>`.
pub(super) static ON_ORGANIZATIONS: [Attribute; 1] = [Attribute::new("default", Value::IdRef)];
/// On `<organization>`.
pub(super) static ON_ORGANIZATION: [Attribute; 2] =
    [IDENTIFIER, Attribute::new("structure", Value::Text(Some(200))).default("hierarchical")];
/// On `<item>`.
pub(super) static ON_ITEM: [Attribute; 4] = [
    IDENTIFIER,
    IDENTIFIERREF,
    Attribute::new("isvisible", Value::Boolean),
    Attribute::new("parameters", Value::Text(Some(1000))),
];
/// On `<resources>`.
pub(super) static ON_RESOURCES: [Attribute; 1] = [BASE];
/// On `<resource>`.
pub(super) static ON_RESOURCE: [Attribute; 4] =
    [IDENTIFIER, Attribute::new("type", Value::Text(Some(1000))).required(), BASE, HREF];
/// On `<file>`.
pub(super) static ON_FILE: [Attribute; 1] = [HREF.required()];
/// On `<dependency>`.
pub(super) static ON_DEPENDENCY: [Attribute; 1] = [IDENTIFIERREF.required()];
