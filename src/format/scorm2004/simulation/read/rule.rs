//! Reads the rules of an activity, and what it adds to the state of what it is in.

use crate::format::scorm2004::activity::{Activity, flag, name_in};
use crate::format::scorm2004::simulation::rule::{Action, Condition, Kind, Rule};
use crate::format::scorm2004::simulation::status::FULL;
use crate::format::scorm2004::simulation::tree::{
    ChildSet, Objective, Required, Rollup, RollupRule, Sets,
};
use crate::grammar::namespace::{ADLSEQ, IMSSS};
use crate::xml::Element;

pub(super) fn rules(activity: &Activity, name: &str, objectives: &[Objective]) -> Vec<Rule> {
    let rules = activity.part(&IMSSS, "sequencingRules");
    let rules = rules.into_iter().flat_map(|rules| rules.all(&IMSSS, name));
    // Room for one is made as room for four, which every activity of a large course would keep.
    let mut rules: Vec<Rule> = rules.map(|rule| self::rule(rule, objectives)).collect();
    rules.shrink_to_fit();
    rules
}

fn rule(element: &Element, objectives: &[Objective]) -> Rule {
    let conditions = element.first(&IMSSS, "ruleConditions");
    let action = element.first(&IMSSS, "ruleAction").and_then(|one| one.value("action"));
    let read = |element: &Element| {
        let objective = match name_in(element, "referencedObjective") {
            Some(name) => objectives.iter().position(|one| one.name.as_ref() == Some(&name)),
            None => Some(0),
        };
        condition(element, objective)
    };
    let all = conditions.into_iter().flat_map(|one| one.all(&IMSSS, "ruleCondition"));
    let mut read: Vec<Condition> = all.map(read).collect();
    read.shrink_to_fit();
    Rule {
        any: combination(conditions) == Some("any"),
        conditions: read,
        action: action.map_or(Action::Nothing, |text| self::action(text.trim())),
    }
}

fn combination(conditions: Option<&Element>) -> Option<&str> {
    conditions.and_then(|one| one.value("conditionCombination")).map(str::trim)
}

fn action(text: &str) -> Action {
    match text {
        "skip" => Action::Skip,
        "disabled" => Action::Disabled,
        "hiddenFromChoice" => Action::HiddenFromChoice,
        "stopForwardTraversal" => Action::StopForwardTraversal,
        "exit" => Action::Exit,
        "exitParent" => Action::ExitParent,
        "exitAll" => Action::ExitAll,
        "retry" => Action::Retry,
        "retryAll" => Action::RetryAll,
        "continue" => Action::Continue,
        "previous" => Action::Previous,
        _ => Action::Nothing,
    }
}

fn condition(element: &Element, objective: Option<usize>) -> Condition {
    let bound = element.value("measureThreshold").and_then(measure).unwrap_or(0);
    let kind = match element.value("condition").map_or("", str::trim) {
        "always" => Kind::Always,
        "satisfied" => Kind::Satisfied,
        "objectiveStatusKnown" => Kind::StatusKnown,
        "objectiveMeasureKnown" => Kind::MeasureKnown,
        "objectiveMeasureGreaterThan" => Kind::MeasureAbove(bound),
        "objectiveMeasureLessThan" => Kind::MeasureBelow(bound),
        "completed" => Kind::Completed,
        "activityProgressKnown" => Kind::ProgressKnown,
        "attempted" => Kind::Attempted,
        "attemptLimitExceeded" => Kind::LimitExceeded,
        _ => Kind::Clock,
    };
    let negated = element.value("operator").is_some_and(|text| text.trim() == "not");
    Condition { negated, kind, objective }
}

pub(super) fn rollup(activity: &Activity) -> Rollup {
    let rules = activity.part(&IMSSS, "rollupRules");
    let considers = activity.part(&ADLSEQ, "rollupConsiderations");
    let required = |name| match considers.and_then(|one| one.value(name)).map(str::trim) {
        Some("ifAttempted") => Required::IfAttempted,
        Some("ifNotSkipped") => Required::IfNotSkipped,
        Some("ifNotSuspended") => Required::IfNotSuspended,
        _ => Required::Always,
    };
    let weight = rules.and_then(|one| one.value("objectiveMeasureWeight")).and_then(measure);
    Rollup {
        satisfied: flag(rules, "rollupObjectiveSatisfied", true),
        completed: flag(rules, "rollupProgressCompletion", true),
        weight: weight.unwrap_or(FULL),
        required: [
            required("requiredForSatisfied"),
            required("requiredForNotSatisfied"),
            required("requiredForCompleted"),
            required("requiredForIncomplete"),
        ],
        rules: rules
            .into_iter()
            .flat_map(|rules| rules.all(&IMSSS, "rollupRule"))
            .filter_map(rollup_rule)
            .collect(),
    }
}

fn rollup_rule(element: &Element) -> Option<RollupRule> {
    let conditions = element.first(&IMSSS, "rollupConditions");
    let sets = match element.first(&IMSSS, "rollupAction")?.value("action")?.trim() {
        "satisfied" => Sets::Satisfied,
        "notSatisfied" => Sets::NotSatisfied,
        "completed" => Sets::Completed,
        "incomplete" => Sets::Incomplete,
        _ => return None,
    };
    let count = || element.value("minimumCount").and_then(|text| text.trim().parse().ok());
    let share = || element.value("minimumPercent").and_then(measure);
    let set = match element.value("childActivitySet").map_or("all", str::trim) {
        "any" => ChildSet::Any,
        "none" => ChildSet::None,
        "atLeastCount" => ChildSet::Count(count().unwrap_or(0)),
        "atLeastPercent" => {
            ChildSet::Share(share().and_then(|one| one.try_into().ok()).unwrap_or(0))
        }
        _ => ChildSet::All,
    };
    let all = conditions.into_iter().flat_map(|one| one.all(&IMSSS, "rollupCondition"));
    let conditions = Rule {
        any: combination(conditions) != Some("all"),
        conditions: all.map(|one| condition(one, Some(0))).collect(),
        action: Action::Nothing,
    };
    Some(RollupRule { set, conditions, sets })
}

/// A decimal number from -1 to 1, in ten-thousandths.
pub(super) fn measure(text: &str) -> Option<i32> {
    let number: f64 = text.trim().parse().ok()?;
    let whole = (number * f64::from(FULL)).round();
    // Between these bounds no number is lost.
    #[expect(clippy::cast_possible_truncation, reason = "it is within bounds")]
    (-10_000.0..=10_000.0).contains(&whole).then_some(whole as i32)
}
