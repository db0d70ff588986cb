//! A condition of a rule looks at an objective that its activity has.

use super::clause::{RULES, SEQUENCING};
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, name_in, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// `referencedObjective` names no objective of the activity.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/rule-condition-objective",
    severity: Severity::Error,
    clauses: &[RULES, SEQUENCING],
    doc: Doc {
        nl: "Een `<imsss:ruleCondition>` verwijst met `referencedObjective` naar een leerdoel dat deze activiteit \
            niet heeft. De voorwaarde is dan onbekend en de regel werkt nooit: de leerling wordt niet doorgestuurd, \
            of krijgt werk dat al klaar is opnieuw.\n\n\
            Verwijs naar een `objectiveID` uit de `<imsss:objectives>` van dezelfde activiteit. Een leerdoel van een \
            andere activiteit lees je via `<imsss:mapInfo>`.",
        en: "An `<imsss:ruleCondition>` refers by `referencedObjective` to an objective that this activity does not \
            have. The condition is then unknown and the rule never works: the learner is not sent on, or gets \
            finished work again.\n\n\
            Refer to an `objectiveID` in the `<imsss:objectives>` of the same activity. An objective of another \
            activity is read through `<imsss:mapInfo>`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for activity in trees(&scope).iter().flat_map(Activity::all) {
        judge(&scope, activity, findings);
    }
}

fn judge(scope: &Scope, activity: &Activity, findings: &mut Findings) {
    let Some(rules) = activity.part(&IMSSS, "sequencingRules") else { return };
    let objectives = activity.objectives();
    let known: Vec<String> =
        objectives.iter().filter_map(|one| name_in(one, "objectiveID")).collect();
    for condition in rules.descendants().filter(|one| one.is(&IMSSS, "ruleCondition")) {
        let Some(target) = name_in(condition, "referencedObjective") else { continue };
        if known.contains(&target) {
            continue;
        }
        let help = match nearest(&target, known.iter().map(String::as_str)) {
            Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
            None => words!(
                "voeg het leerdoel toe aan <imsss:objectives> van deze activiteit",
                "add the objective to the <imsss:objectives> of this activity"
            ),
        };
        findings.add(
            &CODE,
            scope.attribute(condition, "referencedObjective"),
            words!(
                "deze activiteit heeft geen leerdoel \"{target}\"",
                "this activity has no objective \"{target}\""
            ),
            help,
        );
    }
}
