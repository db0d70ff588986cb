//! ADL's additions to the manifest of SCORM 1.2 (CAM 2.3.2).

use crate::grammar::model::{AttributeDeclaration as Attribute, Declaration, Grammar};
use crate::grammar::namespace::ADLCP_1_2;
use crate::grammar::value::Value;

static LOCATION: Declaration = Declaration::text("location", Value::Text(Some(2000)));
static PREREQUISITES: Declaration = Declaration::text("prerequisites", Value::Text(Some(200)))
    .with(&[Attribute::new("type", Value::Exact(&["aicc_script"])).required()]);
static MAXTIMEALLOWED: Declaration = Declaration::text("maxtimeallowed", Value::Text(Some(13)));
static TIMELIMITACTION: Declaration = Declaration::text(
    "timelimitaction",
    Value::Exact(&["exit,message", "exit,no message", "continue,message", "continue,no message"]),
);
static DATAFROMLMS: Declaration = Declaration::text("datafromlms", Value::Text(Some(255)));
static MASTERYSCORE: Declaration = Declaration::text("masteryscore", Value::Text(Some(200)));
static SCHEMA: Declaration = Declaration::text("schema", Value::Exact(&["ADL SCORM"]));
static SCHEMAVERSION: Declaration = Declaration::text("schemaversion", Value::Exact(&["1.2"]));

/// The grammar.
pub static GRAMMAR: Grammar = Grammar {
    namespace: ADLCP_1_2,
    file: "adlcp_rootv1p2.xsd",
    version: "ADL SCORM 1.2",
    elements: &[
        &LOCATION,
        &PREREQUISITES,
        &MAXTIMEALLOWED,
        &TIMELIMITACTION,
        &DATAFROMLMS,
        &MASTERYSCORE,
        &SCHEMA,
        &SCHEMAVERSION,
    ],
    attributes: &[Attribute::of(ADLCP_1_2, "scormtype", Value::Exact(&["sco", "asset"]))],
    lengths_bind: true,
};
