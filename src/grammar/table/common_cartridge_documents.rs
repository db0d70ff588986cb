//! The documents that a Common Cartridge holds beside its manifest: discussion topics, web links, authorizations and
//! assignments. Versions differ in their namespaces alone.

use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, one, optional, several,
};
use crate::grammar::namespace;
use crate::grammar::value::Value;
use crate::xml::Namespace;

/// Discussion topics, version 1.0.
pub static TOPIC_1_0: Grammar = grammar(namespace::CC_1_0_TOPIC, &[&TOPIC]);
/// Discussion topics, version 1.1.
pub static TOPIC_1_1: Grammar = grammar(namespace::CC_1_1_TOPIC, &[&TOPIC]);
/// Discussion topics, version 1.2.
pub static TOPIC_1_2: Grammar = grammar(namespace::CC_1_2_TOPIC, &[&TOPIC]);
/// Discussion topics, version 1.3.
pub static TOPIC_1_3: Grammar = grammar(namespace::CC_1_3_TOPIC, &[&TOPIC]);
/// Web links, version 1.0.
pub static LINK_1_0: Grammar = grammar(namespace::CC_1_0_LINK, &[&LINK]);
/// Web links, version 1.1.
pub static LINK_1_1: Grammar = grammar(namespace::CC_1_1_LINK, &[&LINK]);
/// Web links, version 1.2.
pub static LINK_1_2: Grammar = grammar(namespace::CC_1_2_LINK, &[&LINK]);
/// Web links, version 1.3.
pub static LINK_1_3: Grammar = grammar(namespace::CC_1_3_LINK, &[&LINK]);
/// Authorizations, version 1.0.
pub static AUTHORIZATION_1_0: Grammar =
    grammar(namespace::CC_1_0_AUTHORIZATION, &[&AUTHORIZATIONS]);
/// Authorizations, version 1.1.
pub static AUTHORIZATION_1_1: Grammar =
    grammar(namespace::CC_1_1_AUTHORIZATION, &[&AUTHORIZATIONS]);
/// Authorizations, version 1.2.
pub static AUTHORIZATION_1_2: Grammar =
    grammar(namespace::CC_1_2_AUTHORIZATION, &[&AUTHORIZATIONS]);
/// Authorizations, version 1.3.
pub static AUTHORIZATION_1_3: Grammar =
    grammar(namespace::CC_1_3_AUTHORIZATION, &[&AUTHORIZATIONS]);
/// Assignments, an extension.
pub static ASSIGNMENT: Grammar = grammar(namespace::CC_ASSIGNMENT, &[&ASSIGNMENT_ELEMENT]);

static TITLE: Declaration = Declaration::text("title", Value::Text(None));

static TEXT: Declaration = Declaration::text("text", Value::Text(None)).with(&[Attribute::new(
    "texttype",
    Value::Exact(&["text/plain", "text/html"]),
)
.required()]);
static ATTACHMENT: Declaration =
    Declaration::empty("attachment").with(&[Attribute::new("href", Value::Text(None)).required()]);
static ATTACHMENTS: Declaration = Declaration::sequence("attachments", &[several(&ATTACHMENT)]);
static TOPIC: Declaration =
    Declaration::sequence("topic", &[one(&TITLE), one(&TEXT), optional(&ATTACHMENTS)])
        .open(Others::Foreign);

static URL: Declaration = Declaration::empty("url").with(&[
    Attribute::new("href", Value::Text(None)).required(),
    Attribute::new("target", Value::Text(None)),
    Attribute::new("windowFeatures", Value::Text(None)),
]);
static LINK: Declaration =
    Declaration::sequence("webLink", &[one(&TITLE), one(&URL)]).open(Others::Foreign);

static CARTRIDGE_ID: Declaration = Declaration::text("cartridgeId", Value::Text(None));
static WEB_SERVICE: Declaration = Declaration::text("webservice", Value::Text(None));
static AUTHORIZATION: Declaration =
    Declaration::sequence("authorization", &[one(&CARTRIDGE_ID), optional(&WEB_SERVICE)]);
static AUTHORIZATIONS: Declaration =
    Declaration::sequence("authorizations", &[one(&AUTHORIZATION)]).open(Others::Foreign).with(&[
        Attribute::new("access", Value::Exact(&["cartridge", "resource"])).required(),
        Attribute::new("import", Value::Boolean),
    ]);
/// The attribute that protects one resource.
static PROTECTED: [Attribute; 1] = [Attribute::new("protected", Value::Boolean)];

/// Makers fill it in ways that differ: what stands in it is not judged.
static ASSIGNMENT_ELEMENT: Declaration = Declaration::any_order("assignment", &[])
    .open(Others::All)
    .open_attributes()
    .with(&[Attribute::new("identifier", Value::Text(None))]);

const fn grammar(namespace: Namespace, elements: &'static [&'static Declaration]) -> Grammar {
    Grammar {
        namespace,
        file: "",
        version: "Common Cartridge",
        elements,
        attributes: &PROTECTED,
        lengths_bind: false,
    }
}
