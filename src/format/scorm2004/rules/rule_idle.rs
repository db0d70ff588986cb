//! Every sequencing rule can come to act.

use super::clause::RULES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A rule whose conditions never hold.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/rule-idle",
    severity: Severity::Warning,
    clauses: &[RULES],
    doc: Doc {
        nl: "Een sequencingregel kan nooit werken: hij heeft geen voorwaarden, vraagt dat iets waar en niet waar is, \
            of vraagt of een limiet bereikt is die er niet staat. Wat de regel moest doen, gebeurt dus niet.",
        en: "A sequencing rule can never act: it has no conditions, asks for something to be true and not true, or \
            asks whether a limit is reached that is not there. So what the rule was to do does not happen.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for activity in trees(&scope).iter().flat_map(Activity::all) {
        judge(&scope, activity, findings);
    }
}

fn judge(scope: &Scope, activity: &Activity, findings: &mut Findings) {
    let rules = activity.part(&IMSSS, "sequencingRules").into_iter().flat_map(Element::elements);
    for rule in rules.filter(|rule| rule.first(&IMSSS, "ruleAction").is_some()) {
        let conditions = Conditions::of(rule, activity);
        if !conditions.never_hold() {
            continue;
        }
        let message = if conditions.all.is_empty() {
            words!(
                "deze regel heeft geen voorwaarden en werkt nooit",
                "this rule has no conditions and never acts"
            )
        } else {
            words!(
                "de voorwaarden van deze regel gelden nooit",
                "the conditions of this rule never hold"
            )
        };
        findings.add(
            &CODE,
            scope.place(rule),
            message,
            words!(
                "pas de voorwaarden aan (condition=\"always\" geldt altijd), of haal de regel weg",
                "change the conditions (condition=\"always\" always holds), or take the rule out"
            ),
        );
    }
}

/// The conditions of one rule.
struct Conditions<'a> {
    all: Vec<&'a Element>,
    any_suffices: bool,
    has_limit: bool,
}

impl<'a> Conditions<'a> {
    fn of(rule: &'a Element, activity: &Activity) -> Self {
        let conditions = rule.first(&IMSSS, "ruleConditions");
        let combination = conditions.and_then(|one| one.value("conditionCombination"));
        let limits = activity.part(&IMSSS, "limitConditions");
        Self {
            all: conditions.into_iter().flat_map(|one| one.all(&IMSSS, "ruleCondition")).collect(),
            any_suffices: combination.is_some_and(|text| text.trim() == "any"),
            has_limit: limits.is_some_and(|limits| limits.get("attemptLimit").is_some()),
        }
    }

    fn never_hold(&self) -> bool {
        let mut dead = self.all.iter().map(|condition| self.never(condition));
        if self.any_suffices {
            dead.all(|never| never)
        } else {
            dead.any(|never| never) || self.clash()
        }
    }

    /// Whether one condition can never hold.
    fn never(&self, condition: &Element) -> bool {
        match condition.value("condition").map_or("", str::trim) {
            "always" => is_negated(condition),
            "attemptLimitExceeded" => !self.has_limit && !is_negated(condition),
            _ => false,
        }
    }

    /// Whether there is none at all, or two that say the opposite.
    fn clash(&self) -> bool {
        let opposite = |one: &Element, other: &Element| {
            let same = |name| one.value(name).map(str::trim) == other.value(name).map(str::trim);
            ["condition", "referencedObjective", "measureThreshold"].into_iter().all(same)
                && is_negated(one) != is_negated(other)
        };
        self.all.is_empty()
            || self.all.iter().take(50).any(|one| self.all.iter().any(|other| opposite(one, other)))
    }
}

fn is_negated(condition: &Element) -> bool {
    condition.value("operator").is_some_and(|text| text.trim() == "not")
}
