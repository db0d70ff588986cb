//! ADL's additions to the manifest of SCORM 2004 (CAM 3.4.1), edition by edition.

use crate::grammar::model::{AttributeDeclaration as Attribute, Declaration, Grammar, several};
use crate::grammar::namespace::ADLCP_2004;
use crate::grammar::value::{Decimal, Value};

const SHARE: Value = Value::Decimal(Decimal { least: 0, most: 1 });

static LOCATION: Declaration = Declaration::text("location", Value::BoundedUri(2000));
static DATA_FROM_LMS: Declaration = Declaration::text("dataFromLMS", Value::Text(Some(4000)));
static TIME_LIMIT_ACTION: Declaration = Declaration::text(
    "timeLimitAction",
    Value::Exact(&["exit,message", "exit,no message", "continue,message", "continue,no message"]),
);

/// Until the 4th Edition the threshold is the element's text.
static COMPLETION_THRESHOLD_AS_TEXT: Declaration = Declaration::text("completionThreshold", SHARE);

static COMPLETION_THRESHOLD: Declaration =
    Declaration::text("completionThreshold", Value::Text(None)).with(&[
        Attribute::new("completedByMeasure", Value::Boolean).default("false"),
        Attribute::new("minProgressMeasure", SHARE).default("1.0"),
        Attribute::new("progressWeight", SHARE).default("1.0"),
    ]);

static MAP: Declaration = Declaration::empty("map").with(&[
    Attribute::new("targetID", Value::Uri).required(),
    Attribute::new("readSharedData", Value::Boolean).default("true"),
    Attribute::new("writeSharedData", Value::Boolean).default("false"),
]);
static DATA: Declaration = Declaration::sequence("data", &[several(&MAP)]);

const SCORM_TYPE: Attribute =
    Attribute::of(ADLCP_2004, "scormType", Value::Exact(&["sco", "asset"]));
const PERSIST_STATE: Attribute = Attribute::of(ADLCP_2004, "persistState", Value::Boolean);
const SHARED_DATA_GLOBAL_TO_SYSTEM: Attribute =
    Attribute::of(ADLCP_2004, "sharedDataGlobalToSystem", Value::Boolean).default("true");

/// The 2nd Edition, with `persistState`, which the 3rd took out.
pub static SECOND: Grammar = Grammar {
    namespace: ADLCP_2004,
    file: "adlcp_v1p3.xsd",
    version: "ADL SCORM 2004 2nd Edition",
    elements: &[&LOCATION, &DATA_FROM_LMS, &TIME_LIMIT_ACTION, &COMPLETION_THRESHOLD_AS_TEXT],
    attributes: &[SCORM_TYPE, PERSIST_STATE],
    lengths_bind: false,
};

/// The 3rd Edition.
pub static THIRD: Grammar = Grammar {
    namespace: ADLCP_2004,
    file: "adlcp_v1p3.xsd",
    version: "ADL SCORM 2004 3rd Edition",
    elements: &[&LOCATION, &DATA_FROM_LMS, &TIME_LIMIT_ACTION, &COMPLETION_THRESHOLD_AS_TEXT],
    attributes: &[SCORM_TYPE],
    lengths_bind: false,
};

/// The 4th Edition, with shared data and completion by measure.
pub static FOURTH: Grammar = Grammar {
    namespace: ADLCP_2004,
    file: "adlcp_v1p3.xsd",
    version: "ADL SCORM 2004 4th Edition",
    elements: &[&LOCATION, &DATA_FROM_LMS, &TIME_LIMIT_ACTION, &COMPLETION_THRESHOLD, &DATA, &MAP],
    attributes: &[SCORM_TYPE, SHARED_DATA_GLOBAL_TO_SYSTEM],
    lengths_bind: false,
};
