//! The metadata of a Common Cartridge and of its resources: two profiles of IEEE LOM, which leave parts of it out and have
//! terms of their own. Versions 1.1 to 1.3 differ in their namespaces alone. Elements stand in any order.

use super::lom::{
    CLASSIFICATION, CONTEXT, COVERAGE, DATE, DESCRIPTION, ENTITY, FORMAT, IDENTIFIER, KEYWORD,
    LANGUAGE_OR_NONE, RELATION, RIGHTS, TITLE, VOCABULARY_SOURCE, part,
};
use crate::grammar::model::{Declaration, Grammar, Particle, many, optional};
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

static ROLE_VALUE: Declaration = Declaration::text("value", Value::Token(ROLES)).typed("roleValue");
#[rustfmt::skip]
const ROLES: &[&str] = &[
    "author", "publisher", "unknown", "initiator", "terminator", "validator", "editor",
    "graphical designer", "technical implementer", "technical implementor", "content provider",
    "technical validator", "educational validator", "script writer", "instructional designer",
    "subject matter expert"
];
static ROLE: Declaration = part("role", &ROLE_TERM);
static ROLE_TERM: [Particle; 2] = [optional(&VOCABULARY_SOURCE), optional(&ROLE_VALUE)];
static CONTRIBUTE: Declaration =
    part("contribute", &[optional(&ROLE), many(&ENTITY), optional(&DATE)]);
static LIFE_CYCLE: Declaration = part("lifeCycle", &[many(&CONTRIBUTE)]);

static GENERAL: Declaration = part(
    "general",
    &[
        many(&IDENTIFIER),
        optional(&TITLE),
        many(&LANGUAGE_OR_NONE),
        many(&DESCRIPTION),
        many(&KEYWORD),
        many(&COVERAGE),
    ],
);
static TECHNICAL: Declaration = part("technical", &[many(&FORMAT)]);

static CARTRIDGE: Declaration =
    Declaration::text("value", Value::Token(&["IMS Common Cartridge"])).typed("cartridge");
static KIND_OF_RESOURCE: Declaration = part("learningResourceType", &CARTRIDGE_TERM);
static CARTRIDGE_TERM: [Particle; 2] = [optional(&VOCABULARY_SOURCE), optional(&CARTRIDGE)];
static END_USER: Declaration =
    Declaration::text("value", Value::Token(&["Instructor", "Learner", "Mentor"])).typed("endUser");
static END_USER_ROLE: Declaration = part("intendedEndUserRole", &END_USER_TERM);
static END_USER_TERM: [Particle; 2] = [optional(&VOCABULARY_SOURCE), optional(&END_USER)];
static EDUCATIONAL: Declaration =
    part("educational", &[many(&KIND_OF_RESOURCE), many(&CONTEXT), many(&END_USER_ROLE)]);

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
