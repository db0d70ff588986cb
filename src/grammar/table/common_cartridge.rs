//! The manifest of Common Cartridge 1.0 to 1.3, a profile of IMS Content Packaging 1.2. What differs between versions, the
//! vocabularies, is left to the rules, which can say more of it.

use super::xml::{self, BASE};
use super::{common_cartridge_documents as documents, common_cartridge_lom as lom, lom_loose, lti};
use crate::finding::{Clause, Severity};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, many, one, optional,
};
use crate::grammar::namespace::{CC_1_0, CC_1_1, CC_1_2, CC_1_3, CC_1_3_VARIANT};
use crate::grammar::standard::Standard;
use crate::grammar::value::Value;
use crate::xml::Namespace;

/// Version 1.0. Its metadata is judged by the binding of LOM that its profiles were drawn from.
pub static V1_0: Standard = standard(&[
    &MANIFEST_1_0,
    &lom_loose::CARTRIDGE_1_0,
    &lom_loose::GRAMMAR,
    &documents::TOPIC_1_0,
    &documents::LINK_1_0,
    &documents::AUTHORIZATION_1_0,
    &lti::LINK,
    &lti::LINK_1_1,
    &lti::LINK_1_2,
    &lti::LINK_1_3,
    &lti::BASIC,
    &lti::MESSAGE,
    &lti::PRODUCT,
    &xml::GRAMMAR,
]);

macro_rules! version {
    ($(#[$doc:meta])* $name:ident, $manifest:ident, $lom:ident, $resource:ident, $topic:ident, $link:ident, $authorization:ident) => {
        $(#[$doc])*
        pub static $name: Standard = standard(&[
            &$manifest,
            &lom::$lom,
            &lom::$resource,
            &documents::$topic,
            &documents::$link,
            &documents::$authorization,
            &documents::ASSIGNMENT,
            &VARIANT,
            &lti::LINK,
            &lti::LINK_1_1,
            &lti::LINK_1_2,
            &lti::LINK_1_3,
            &lti::BASIC,
            &lti::MESSAGE,
            &lti::PRODUCT,
            &xml::GRAMMAR,
        ]);
    };
}

version!(
    /// Version 1.1.
    V1_1, MANIFEST_1_1, MANIFEST_1_1, RESOURCE_1_1, TOPIC_1_1, LINK_1_1, AUTHORIZATION_1_1
);
version!(
    /// Version 1.2, thin or not.
    V1_2, MANIFEST_1_2, MANIFEST_1_2, RESOURCE_1_2, TOPIC_1_2, LINK_1_2, AUTHORIZATION_1_2
);
version!(
    /// Version 1.3, thin or not.
    V1_3, MANIFEST_1_3, MANIFEST_1_3, RESOURCE_1_3, TOPIC_1_3, LINK_1_3, AUTHORIZATION_1_3
);

static MANIFEST_1_0: Grammar = manifest(CC_1_0, "Common Cartridge 1.0");
static MANIFEST_1_1: Grammar = manifest(CC_1_1, "Common Cartridge 1.1");
static MANIFEST_1_2: Grammar = manifest(CC_1_2, "Common Cartridge 1.2");
static MANIFEST_1_3: Grammar = manifest(CC_1_3, "Common Cartridge 1.3");

/// The extension for other forms of a resource (1.3): its contents are left to its maker.
static VARIANT: Grammar = Grammar {
    namespace: CC_1_3_VARIANT,
    file: "ccv1p3_cpextensionv1p2_v1p0.xsd",
    version: "Common Cartridge 1.3",
    elements: &[&VARIANT_ELEMENT],
    attributes: &[],
    lengths_bind: false,
};

static VARIANT_METADATA: Declaration =
    Declaration::sequence("metadata", &[]).open(Others::Foreign).typed("variantMetadata");
static VARIANT_ELEMENT: Declaration =
    Declaration::sequence("variant", &[optional(&VARIANT_METADATA)])
        .open(Others::Foreign)
        .with(&[IDENTIFIER, REFERENCE.required()]);

const IDENTIFIER: Attribute = Attribute::new("identifier", Value::Id).required();
const REFERENCE: Attribute = Attribute::new("identifierref", Value::IdRef);

static TITLE: Declaration = Declaration::text("title", Value::Text(None));
static SCHEMA: Declaration = Declaration::text("schema", Value::Text(None));
static SCHEMA_VERSION: Declaration = Declaration::text("schemaversion", Value::Text(None));

static METADATA: Declaration = Declaration::sequence("metadata", &[]).open(Others::Foreign);
static MANIFEST_METADATA: Declaration =
    Declaration::sequence("metadata", &[one(&SCHEMA), one(&SCHEMA_VERSION)])
        .typed("manifestMetadata")
        .open(Others::Foreign);

static ITEM: Declaration =
    Declaration::sequence("item", &[one(&TITLE), many(&ITEM), optional(&METADATA)])
        .with(&[IDENTIFIER, REFERENCE]);
static ROOT_ITEM: Declaration = Declaration::sequence("item", &[many(&ITEM), optional(&METADATA)])
    .typed("rootItem")
    .with(&[IDENTIFIER]);
static ORGANIZATION: Declaration = Declaration::sequence(
    "organization",
    &[optional(&TITLE), one(&ROOT_ITEM), optional(&METADATA)],
)
.with(&[IDENTIFIER, Attribute::new("structure", Value::Exact(&["rooted-hierarchy"])).required()]);
static ORGANIZATIONS: Declaration =
    Declaration::sequence("organizations", &[optional(&ORGANIZATION)]);

static FILE: Declaration = Declaration::sequence("file", &[optional(&METADATA)])
    .with(&[Attribute::new("href", Value::Uri).required()]);
static DEPENDENCY: Declaration = Declaration::empty("dependency").with(&[REFERENCE.required()]);
static RESOURCE: Declaration =
    Declaration::sequence("resource", &[optional(&METADATA), many(&FILE), many(&DEPENDENCY)])
        .open(Others::Foreign)
        .open_attributes()
        .with(&[
            IDENTIFIER,
            Attribute::new("type", Value::Text(None)).required(),
            Attribute::new("href", Value::Uri),
            BASE,
            Attribute::new("intendeduse", Value::Text(None)),
        ]);
static RESOURCES: Declaration =
    Declaration::sequence("resources", &[many(&RESOURCE)]).with(&[BASE]);

static MANIFEST: Declaration = Declaration::sequence(
    "manifest",
    &[one(&MANIFEST_METADATA), one(&ORGANIZATIONS), one(&RESOURCES)],
)
.open(Others::Foreign)
.with(&[IDENTIFIER, BASE]);

static ROOTS: [&Declaration; 1] = [&MANIFEST];

const fn manifest(namespace: Namespace, version: &'static str) -> Grammar {
    Grammar {
        namespace,
        file: "imscp_v1p2.xsd",
        version,
        elements: &ROOTS,
        attributes: &[],
        lengths_bind: false,
    }
}

const fn standard(grammars: &'static [&'static Grammar]) -> Standard {
    Standard {
        grammars,
        undeclared: Severity::Error,
        clauses: &[Clause {
            name: "IMS Common Cartridge Profile, 4",
            url: Some("https://www.imsglobal.org/cc/index.html"),
        }],
    }
}
