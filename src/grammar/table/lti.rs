//! Links to LTI 1 tools (`cartridge_basiclti_link`): four namespaces that always come together.

use super::xml;
use crate::finding::{Clause, Severity};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, Particle, many, many_of, one,
    optional,
};
use crate::grammar::namespace::{
    LTI_BASIC, LTI_LINK, LTI_LINK_1_1, LTI_LINK_1_2, LTI_LINK_1_3, LTI_MESSAGE, LTI_PRODUCT,
};
use crate::grammar::standard::Standard;
use crate::grammar::value::Value;
use crate::xml::Namespace;

/// What a link is judged by.
pub static STANDARD: Standard = Standard {
    grammars: &[&LINK, &LINK_1_1, &LINK_1_2, &LINK_1_3, &BASIC, &MESSAGE, &PRODUCT, &xml::GRAMMAR],
    undeclared: Severity::Error,
    clauses: &[Clause {
        name: "LTI 1.1 Implementation Guide, 4.5",
        url: Some("https://www.imsglobal.org/specs/ltiv1p1/implementation-guide"),
    }],
};

/// The document.
pub static LINK: Grammar = grammar(LTI_LINK, &[&CARTRIDGE_LINK]);
/// The document as some write it for Common Cartridge 1.1.
pub static LINK_1_1: Grammar = grammar(LTI_LINK_1_1, &[&CARTRIDGE_LINK]);
/// The document in Common Cartridge 1.2.
pub static LINK_1_2: Grammar = grammar(LTI_LINK_1_2, &[&CARTRIDGE_LINK]);
/// The document in Common Cartridge 1.3.
pub static LINK_1_3: Grammar = grammar(LTI_LINK_1_3, &[&CARTRIDGE_LINK]);
/// What it says.
pub static BASIC: Grammar = grammar(LTI_BASIC, &[&BASIC_LINK]);
/// Its properties.
pub static MESSAGE: Grammar = grammar(LTI_MESSAGE, &[]);
/// Who makes the tool.
pub static PRODUCT: Grammar = grammar(LTI_PRODUCT, &[]);

const NAME: Attribute = Attribute::new("name", Value::Text(None)).required();

static PROPERTY: Declaration = Declaration::text("property", Value::Text(None))
    .of(LTI_MESSAGE)
    .with(&[NAME])
    .open_attributes();
/// Sets within sets are younger than the first schema; LMSs have read them ever since.
static OPTIONS: Declaration = set("options");
static SET: Declaration = set("set");
static PROPERTIES: [Particle; 1] = [many_of(&[&PROPERTY, &OPTIONS, &SET])];

const fn set(name: &'static str) -> Declaration {
    Declaration::sequence(name, &PROPERTIES).of(LTI_MESSAGE).with(&[NAME])
}

static EXTENSIONS: Declaration = Declaration::sequence("extensions", &PROPERTIES)
    .of(LTI_BASIC)
    .with(&[Attribute::new("platform", Value::Text(None)).required()])
    .open_attributes();
static CUSTOM: Declaration = Declaration::sequence("custom", &PROPERTIES).of(LTI_BASIC);

const fn product(name: &'static str) -> Declaration {
    Declaration::text(name, Value::Text(None)).of(LTI_PRODUCT)
}

static LOCALIZED: [Attribute; 1] = [Attribute::new("key", Value::Text(None))];

const fn localized(name: &'static str) -> Declaration {
    product(name).with(&LOCALIZED).open_attributes()
}

static CODE: Declaration = product("code");
static VENDOR_NAME: Declaration = localized("name");
static VENDOR_DESCRIPTION: Declaration = localized("description");
static VENDOR_URL: Declaration = product("url");
static EMAIL: Declaration = product("email");
static CONTACT: Declaration =
    Declaration::sequence("contact", &[one(&EMAIL)]).of(LTI_PRODUCT).open(Others::Foreign);
static VENDOR: Declaration = Declaration::sequence(
    "vendor",
    &[
        one(&CODE),
        one(&VENDOR_NAME),
        optional(&VENDOR_DESCRIPTION),
        optional(&VENDOR_URL),
        optional(&CONTACT),
    ],
)
.of(LTI_BASIC);

const fn basic(name: &'static str, value: Value) -> Declaration {
    Declaration::text(name, value).of(LTI_BASIC)
}

static ON_ICON: [Attribute; 3] = [
    Attribute::new("key", Value::Text(None)),
    Attribute::new("platform", Value::Text(None)),
    Attribute::new("style", Value::Text(None)),
];

const fn icon(name: &'static str) -> Declaration {
    basic(name, Value::Uri).with(&ON_ICON).open_attributes()
}

static TITLE: Declaration = basic("title", Value::Text(None));
static DESCRIPTION: Declaration = basic("description", Value::Text(None));
static LAUNCH_URL: Declaration = basic("launch_url", Value::Text(Some(4096)));
static SECURE_LAUNCH_URL: Declaration = basic("secure_launch_url", Value::Text(Some(4096)));
static ICON: Declaration = icon("icon");
static SECURE_ICON: Declaration = icon("secure_icon");

static BUNDLE: Declaration = reference("cartridge_bundle");
static CARTRIDGE_ICON: Declaration = reference("cartridge_icon");

static ON_REFERENCE: [Attribute; 1] =
    [Attribute::new("identifierref", Value::Text(None)).required()];

const fn reference(name: &'static str) -> Declaration {
    Declaration::text(name, Value::Text(None)).with(&ON_REFERENCE).open_attributes()
}

static IN_LINK: [Particle; 11] = [
    one(&TITLE),
    optional(&DESCRIPTION),
    optional(&CUSTOM),
    many(&EXTENSIONS),
    optional(&LAUNCH_URL),
    optional(&SECURE_LAUNCH_URL),
    optional(&ICON),
    optional(&SECURE_ICON),
    one(&VENDOR),
    optional(&BUNDLE),
    optional(&CARTRIDGE_ICON),
];

const fn link(name: &'static str) -> Declaration {
    Declaration::sequence(name, &IN_LINK).open(Others::Foreign)
}

static CARTRIDGE_LINK: Declaration = link("cartridge_basiclti_link");
static BASIC_LINK: Declaration = link("basic_lti_link");

const fn grammar(namespace: Namespace, elements: &'static [&'static Declaration]) -> Grammar {
    Grammar {
        namespace,
        file: "",
        version: "LTI 1",
        elements,
        attributes: &[],
        lengths_bind: false,
    }
}
