//! IMS Simple Sequencing 1.0, as SCORM 2004 uses it (CAM 5.1).

use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, many, one, optional, several,
};
use crate::grammar::namespace::IMSSS;
use crate::grammar::value::{Decimal, Value};

const MEASURE: Value = Value::Decimal(Decimal { least: -1, most: 1 });
const SHARE: Value = Value::Decimal(Decimal { least: 0, most: 1 });
const TIMING: Value = Value::Token(&["never", "once", "onEachNewAttempt"]);
const OPERATOR: Attribute =
    Attribute::new("operator", Value::Token(&["not", "noOp"])).default("noOp");
const COMBINATION: Attribute =
    Attribute::new("conditionCombination", Value::Token(&["all", "any"]));

const fn switch(name: &'static str, default: &'static str) -> Attribute {
    Attribute::new(name, Value::Boolean).default(default)
}

static CONTROL_MODE: Declaration = Declaration::empty("controlMode").with(&[
    switch("choice", "true"),
    switch("choiceExit", "true"),
    switch("flow", "false"),
    switch("forwardOnly", "false"),
    switch("useCurrentAttemptObjectiveInfo", "true"),
    switch("useCurrentAttemptProgressInfo", "true"),
]);

static RULE_CONDITION: Declaration = Declaration::empty("ruleCondition").with(&[
    Attribute::new("referencedObjective", Value::Uri),
    Attribute::new("measureThreshold", MEASURE),
    OPERATOR,
    Attribute::new(
        "condition",
        Value::Token(&[
            "satisfied",
            "objectiveStatusKnown",
            "objectiveMeasureKnown",
            "objectiveMeasureGreaterThan",
            "objectiveMeasureLessThan",
            "completed",
            "activityProgressKnown",
            "attempted",
            "attemptLimitExceeded",
            "timeLimitExceeded",
            "outsideAvailableTimeRange",
            "always",
        ]),
    )
    .required(),
]);
static RULE_CONDITIONS: Declaration =
    Declaration::sequence("ruleConditions", &[several(&RULE_CONDITION)])
        .with(&[COMBINATION.default("all")]);

const fn action(tokens: &'static [&'static str]) -> Attribute {
    Attribute::new("action", Value::Token(tokens)).required()
}

static PRE_ACTION: Declaration = Declaration::empty("ruleAction")
    .typed("preConditionAction")
    .with(&[action(&["skip", "disabled", "hiddenFromChoice", "stopForwardTraversal"])]);
static EXIT_ACTION: Declaration =
    Declaration::empty("ruleAction").typed("exitConditionAction").with(&[action(&["exit"])]);
static POST_ACTION: Declaration = Declaration::empty("ruleAction")
    .typed("postConditionAction")
    .with(&[action(&["exitParent", "exitAll", "retry", "retryAll", "continue", "previous"])]);
static PRE_RULE: Declaration =
    Declaration::sequence("preConditionRule", &[optional(&RULE_CONDITIONS), one(&PRE_ACTION)]);
static EXIT_RULE: Declaration =
    Declaration::sequence("exitConditionRule", &[optional(&RULE_CONDITIONS), one(&EXIT_ACTION)]);
static POST_RULE: Declaration =
    Declaration::sequence("postConditionRule", &[optional(&RULE_CONDITIONS), one(&POST_ACTION)]);
static RULES: Declaration = Declaration::sequence(
    "sequencingRules",
    &[many(&PRE_RULE), many(&EXIT_RULE), many(&POST_RULE)],
);

static LIMITS: Declaration = Declaration::empty("limitConditions").with(&[
    Attribute::new("attemptLimit", Value::Count),
    Attribute::new("attemptAbsoluteDurationLimit", Value::Duration),
    Attribute::new("attemptExperiencedDurationLimit", Value::Duration),
    Attribute::new("activityAbsoluteDurationLimit", Value::Duration),
    Attribute::new("activityExperiencedDurationLimit", Value::Duration),
    Attribute::new("beginTimeLimit", Value::DateTime),
    Attribute::new("endTimeLimit", Value::DateTime),
]);

static AUXILIARY_RESOURCE: Declaration = Declaration::empty("auxiliaryResource").with(&[
    Attribute::new("auxiliaryResourceID", Value::Uri).required(),
    Attribute::new("purpose", Value::Text(None)).required(),
]);
static AUXILIARY_RESOURCES: Declaration =
    Declaration::sequence("auxiliaryResources", &[many(&AUXILIARY_RESOURCE)]);

static ROLLUP_CONDITION: Declaration = Declaration::empty("rollupCondition").with(&[
    OPERATOR,
    Attribute::new(
        "condition",
        Value::Token(&[
            "satisfied",
            "objectiveStatusKnown",
            "objectiveMeasureKnown",
            "completed",
            "activityProgressKnown",
            "attempted",
            "attemptLimitExceeded",
            "timeLimitExceeded",
            "outsideAvailableTimeRange",
        ]),
    )
    .required(),
]);
static ROLLUP_CONDITIONS: Declaration =
    Declaration::sequence("rollupConditions", &[several(&ROLLUP_CONDITION)])
        .with(&[COMBINATION.default("any")]);
static ROLLUP_ACTION: Declaration = Declaration::empty("rollupAction").with(&[action(&[
    "satisfied",
    "notSatisfied",
    "completed",
    "incomplete",
])]);
static ROLLUP_RULE: Declaration =
    Declaration::sequence("rollupRule", &[one(&ROLLUP_CONDITIONS), one(&ROLLUP_ACTION)]).with(&[
        Attribute::new(
            "childActivitySet",
            Value::Token(&["all", "any", "none", "atLeastCount", "atLeastPercent"]),
        )
        .default("all"),
        Attribute::new("minimumCount", Value::Count).default("0"),
        Attribute::new("minimumPercent", SHARE).default("0"),
    ]);
static ROLLUP_RULES: Declaration = Declaration::sequence("rollupRules", &[many(&ROLLUP_RULE)])
    .with(&[
        switch("rollupObjectiveSatisfied", "true"),
        switch("rollupProgressCompletion", "true"),
        Attribute::new("objectiveMeasureWeight", SHARE).default("1.0000"),
    ]);

static MIN_NORMALIZED_MEASURE: Declaration = Declaration::text("minNormalizedMeasure", MEASURE);
static MAP_INFO: Declaration = Declaration::empty("mapInfo").with(&[
    Attribute::new("targetObjectiveID", Value::Uri).required(),
    switch("readSatisfiedStatus", "true"),
    switch("readNormalizedMeasure", "true"),
    switch("writeSatisfiedStatus", "false"),
    switch("writeNormalizedMeasure", "false"),
]);
static PRIMARY_OBJECTIVE: Declaration = Declaration::sequence(
    "primaryObjective",
    &[optional(&MIN_NORMALIZED_MEASURE), many(&MAP_INFO)],
)
.with(&[switch("satisfiedByMeasure", "false"), Attribute::new("objectiveID", Value::Uri)]);
static OBJECTIVE: Declaration =
    Declaration::sequence("objective", &[optional(&MIN_NORMALIZED_MEASURE), many(&MAP_INFO)]).with(
        &[
            switch("satisfiedByMeasure", "false"),
            Attribute::new("objectiveID", Value::Uri).required(),
        ],
    );
static OBJECTIVES: Declaration =
    Declaration::sequence("objectives", &[one(&PRIMARY_OBJECTIVE), many(&OBJECTIVE)]);

static RANDOMIZATION: Declaration = Declaration::empty("randomizationControls").with(&[
    Attribute::new("randomizationTiming", TIMING).default("never"),
    Attribute::new("selectCount", Value::Count),
    switch("reorderChildren", "false"),
    Attribute::new("selectionTiming", TIMING).default("never"),
]);

static DELIVERY: Declaration = Declaration::empty("deliveryControls").with(&[
    switch("tracked", "true"),
    switch("completionSetByContent", "false"),
    switch("objectiveSetByContent", "false"),
]);

static SEQUENCING: Declaration = Declaration::sequence(
    "sequencing",
    &[
        optional(&CONTROL_MODE),
        optional(&RULES),
        optional(&LIMITS),
        optional(&AUXILIARY_RESOURCES),
        optional(&ROLLUP_RULES),
        optional(&OBJECTIVES),
        optional(&RANDOMIZATION),
        optional(&DELIVERY),
    ],
)
.open(Others::Foreign)
.with(&[Attribute::new("ID", Value::Id), Attribute::new("IDRef", Value::IdRef)]);
static COLLECTION: Declaration =
    Declaration::sequence("sequencingCollection", &[several(&SEQUENCING)]);

/// The grammar.
pub static GRAMMAR: Grammar = Grammar {
    namespace: IMSSS,
    file: "imsss_v1p0.xsd",
    version: "IMS SS 1.0",
    elements: &[&SEQUENCING, &COLLECTION],
    attributes: &[],
    lengths_bind: false,
};
