//! ADL's additions to sequencing (SCORM 2004 CAM 5.1, SN 3).

use crate::grammar::model::{AttributeDeclaration as Attribute, Declaration, Grammar, several};
use crate::grammar::namespace::ADLSEQ;
use crate::grammar::value::Value;

const CONSIDERATION: Value =
    Value::Token(&["always", "ifAttempted", "ifNotSkipped", "ifNotSuspended"]);

static ROLLUP_CONSIDERATIONS: Declaration = Declaration::empty("rollupConsiderations").with(&[
    Attribute::new("requiredForSatisfied", CONSIDERATION).default("always"),
    Attribute::new("requiredForNotSatisfied", CONSIDERATION).default("always"),
    Attribute::new("requiredForCompleted", CONSIDERATION).default("always"),
    Attribute::new("requiredForIncomplete", CONSIDERATION).default("always"),
    Attribute::new("measureSatisfactionIfActive", Value::Boolean).default("true"),
]);

static CONSTRAINED_CHOICE: Declaration = Declaration::empty("constrainedChoiceConsiderations")
    .with(&[
        Attribute::new("preventActivation", Value::Boolean).default("false"),
        Attribute::new("constrainChoice", Value::Boolean).default("false"),
    ]);

static MAP_INFO: Declaration = Declaration::empty("mapInfo").with(&[
    Attribute::new("targetObjectiveID", Value::Uri).required(),
    Attribute::new("readRawScore", Value::Boolean).default("true"),
    Attribute::new("readMinScore", Value::Boolean).default("true"),
    Attribute::new("readMaxScore", Value::Boolean).default("true"),
    Attribute::new("readCompletionStatus", Value::Boolean).default("true"),
    Attribute::new("readProgressMeasure", Value::Boolean).default("true"),
    Attribute::new("writeRawScore", Value::Boolean).default("false"),
    Attribute::new("writeMinScore", Value::Boolean).default("false"),
    Attribute::new("writeMaxScore", Value::Boolean).default("false"),
    Attribute::new("writeCompletionStatus", Value::Boolean).default("false"),
    Attribute::new("writeProgressMeasure", Value::Boolean).default("false"),
]);
static OBJECTIVE: Declaration = Declaration::sequence("objective", &[several(&MAP_INFO)])
    .with(&[Attribute::new("objectiveID", Value::Uri).required()]);
static OBJECTIVES: Declaration = Declaration::sequence("objectives", &[several(&OBJECTIVE)]);

const GLOBAL_TO_SYSTEM: Attribute =
    Attribute::of(ADLSEQ, "objectivesGlobalToSystem", Value::Boolean).default("true");

/// The 2nd and 3rd Editions.
pub static EARLIER: Grammar = Grammar {
    namespace: ADLSEQ,
    file: "adlseq_v1p3.xsd",
    version: "ADL SCORM 2004 3rd Edition",
    elements: &[&CONSTRAINED_CHOICE, &ROLLUP_CONSIDERATIONS],
    attributes: &[GLOBAL_TO_SYSTEM],
    lengths_bind: false,
};

/// The 4th Edition, with objectives that share their scores and progress.
pub static FOURTH: Grammar = Grammar {
    namespace: ADLSEQ,
    file: "adlseq_v1p3.xsd",
    version: "ADL SCORM 2004 4th Edition",
    elements: &[&CONSTRAINED_CHOICE, &ROLLUP_CONSIDERATIONS, &OBJECTIVES, &OBJECTIVE, &MAP_INFO],
    attributes: &[GLOBAL_TO_SYSTEM],
    lengths_bind: false,
};
