//! Reads the tree out of a manifest.

use std::collections::{BTreeMap, BTreeSet};

use super::rule::{Action, Condition, Kind, Rule};
use super::status::FULL;
use super::tree::{ChildSet, Mode, Node, Objective, Required, Rollup, RollupRule, Sets, Tree};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{self, Activity, flag, name_in};
use crate::grammar::namespace::{ADLSEQ, IMSSS};
use crate::xml::Element;

/// The most items that are walked through: twice as many as the largest courses have.
const MOST: usize = 20_000;

/// The tree of every organization of a manifest; none of one with more items than is worth it.
#[must_use]
pub fn trees<'a>(scope: &Scope<'a>) -> Vec<Tree<'a>> {
    if scope.manifest.items().nth(MOST).is_some() {
        return vec![];
    }
    let scos: BTreeSet<&str> = scope
        .manifest
        .resources()
        .filter(|resource| resource.scorm_type() == Some("sco"))
        .filter_map(|resource| resource.identifier().map(str::trim))
        .collect();
    let read = |root: &Activity<'a>| {
        let mut reader = Reader { scos: &scos, nodes: vec![], globals: BTreeMap::new() };
        reader.read(root, None, 0);
        Tree { nodes: reader.nodes, globals: reader.globals.len() }
    };
    activity::trees(scope).iter().map(read).collect()
}

/// Whether a manifest has rules or limits that can make a course go another way than onwards.
#[must_use]
pub fn is_ruled(scope: &Scope) -> bool {
    let mut all = scope.manifest.root.descendants();
    all.any(|one| one.is(&IMSSS, "sequencingRules") || one.is(&IMSSS, "limitConditions"))
}

struct Reader<'a, 'b> {
    scos: &'b BTreeSet<&'a str>,
    nodes: Vec<Node<'a>>,
    globals: BTreeMap<String, usize>,
}

impl<'a> Reader<'a, '_> {
    fn read(&mut self, activity: &Activity<'a>, parent: Option<usize>, place: usize) -> usize {
        let index = self.nodes.len();
        let objectives = self.objectives(activity);
        let target = activity.element.value("identifierref").map(str::trim);
        let node = Node {
            element: activity.element,
            parent,
            children: vec![],
            place,
            reports: target.is_some_and(|target| self.scos.contains(target)),
            mode: mode(activity),
            before: rules(activity, "preConditionRule", &objectives),
            exit: rules(activity, "exitConditionRule", &objectives),
            after: rules(activity, "postConditionRule", &objectives),
            limit: activity
                .part(&IMSSS, "limitConditions")
                .and_then(|limits| limits.value("attemptLimit"))
                .and_then(|limit| limit.trim().parse::<u32>().ok())
                .map(|limit| u8::try_from(limit).unwrap_or(u8::MAX)),
            objectives,
            rollup: rollup(activity),
        };
        self.nodes.push(node);
        let children = activity.children.iter().enumerate();
        let children =
            children.map(|(place, child)| self.read(child, Some(index), place)).collect();
        self.nodes[index].children = children;
        index
    }

    fn objectives(&mut self, activity: &Activity<'a>) -> Vec<Objective> {
        let mut all: Vec<Objective> =
            activity.objectives().into_iter().map(|one| self.objective(one)).collect();
        if all.is_empty() {
            all.push(Objective::default());
        }
        all
    }

    fn objective(&mut self, element: &Element) -> Objective {
        let by_measure = flag(Some(element), "satisfiedByMeasure", false);
        let bound = element
            .first(&IMSSS, "minNormalizedMeasure")
            .map_or(FULL, |one| measure(&one.own_text()).unwrap_or(FULL));
        let mut objective = Objective {
            name: name_in(element, "objectiveID"),
            bound: by_measure.then_some(bound),
            ..Objective::default()
        };
        for map in element.all(&IMSSS, "mapInfo") {
            let Some(target) = name_in(map, "targetObjectiveID") else { continue };
            let count = self.globals.len();
            let global = *self.globals.entry(target).or_insert(count);
            let says = |name, default| flag(Some(map), name, default);
            if says("readSatisfiedStatus", true) {
                objective.reads_satisfied.get_or_insert(global);
            }
            if says("readNormalizedMeasure", true) {
                objective.reads_measure.get_or_insert(global);
            }
            if says("writeSatisfiedStatus", false) {
                objective.writes_satisfied.push(global);
            }
            if says("writeNormalizedMeasure", false) {
                objective.writes_measure.push(global);
            }
        }
        objective
    }
}

fn mode(activity: &Activity) -> Mode {
    let control = activity.part(&IMSSS, "controlMode");
    let bounds = activity.part(&ADLSEQ, "constrainedChoiceConsiderations");
    Mode {
        choice: flag(control, "choice", true),
        choice_exit: flag(control, "choiceExit", true),
        flow: flag(control, "flow", false),
        forward_only: flag(control, "forwardOnly", false),
        prevents_activation: flag(bounds, "preventActivation", false),
        forgets: flag(control, "useCurrentAttemptObjectiveInfo", true)
            && flag(control, "useCurrentAttemptProgressInfo", true),
        tracked: flag(activity.part(&IMSSS, "deliveryControls"), "tracked", true),
    }
}

fn rules(activity: &Activity, name: &str, objectives: &[Objective]) -> Vec<Rule> {
    let rules = activity.part(&IMSSS, "sequencingRules");
    let rules = rules.into_iter().flat_map(|rules| rules.all(&IMSSS, name));
    rules.map(|rule| self::rule(rule, objectives)).collect()
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
    Rule {
        any: combination(conditions) == Some("any"),
        conditions: all.map(read).collect(),
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

fn rollup(activity: &Activity) -> Rollup {
    let rules = activity.part(&IMSSS, "rollupRules");
    let considers = activity.part(&ADLSEQ, "rollupConsiderations");
    let required = |name| match considers.and_then(|one| one.value(name)).map(str::trim) {
        Some("ifAttempted") => Required::IfAttempted,
        Some("ifNotSkipped") => Required::IfNotSkipped,
        // Nothing is suspended here: who suspends a course comes back to it.
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
fn measure(text: &str) -> Option<i32> {
    let number: f64 = text.trim().parse().ok()?;
    let whole = (number * f64::from(FULL)).round();
    // Between these bounds no number is lost.
    #[expect(clippy::cast_possible_truncation, reason = "it is within bounds")]
    (-10_000.0..=10_000.0).contains(&whole).then_some(whole as i32)
}
