//! Shared scores and progress hang on an objective that the activity has.

use super::clause::{OBJECTIVES, SEQUENCING};
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, name_in, trees};
use crate::grammar::namespace::ADLSEQ;
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// An `<adlseq:objective>` that is no objective of the activity, or stands twice.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/objective-map-target",
    severity: Severity::Error,
    clauses: &[OBJECTIVES, SEQUENCING],
    doc: Doc {
        nl: "`<adlseq:objectives>` (4e editie) deelt scores en voortgang van leerdoelen die al in \
            `<imsss:objectives>` van dezelfde activiteit staan. Dit `objectiveID` staat daar niet, of staat er hier \
            voor de tweede keer: het LMS deelt dan niets.\n\n\
            Gebruik de `objectiveID` van een van de leerdoelen van de activiteit.",
        en: "`<adlseq:objectives>` (4th Edition) shares scores and progress of objectives that stand in the \
            `<imsss:objectives>` of the same activity already. This `objectiveID` does not, or stands here for the \
            second time: the LMS then shares nothing.\n\n\
            Use the `objectiveID` of one of the activity's objectives.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for activity in trees(&scope).iter().flat_map(Activity::all) {
        judge(&scope, activity, findings);
    }
}

fn judge(scope: &Scope, activity: &Activity, findings: &mut Findings) {
    let Some(shared) = activity.part(&ADLSEQ, "objectives") else { return };
    let objectives = activity.objectives();
    let known: Vec<String> =
        objectives.iter().filter_map(|one| name_in(one, "objectiveID")).collect();
    let mut seen = BTreeSet::new();
    for objective in shared.all(&ADLSEQ, "objective") {
        let Some(name) = name_in(objective, "objectiveID") else { continue };
        let message = if !known.contains(&name) {
            words!(
                "deze activiteit heeft geen leerdoel \"{name}\"",
                "this activity has no objective \"{name}\""
            )
        } else if !seen.insert(name.clone()) {
            words!("\"{name}\" staat hier al", "\"{name}\" stands here already")
        } else {
            continue;
        };
        let others = known.iter().map(String::as_str).filter(|one| *one != name);
        let help = match nearest(&name, others) {
            Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
            None => words!(
                "gebruik elk leerdoel uit <imsss:objectives> hoogstens een keer",
                "use each objective of <imsss:objectives> at most once"
            ),
        };
        findings.add(&CODE, scope.attribute(objective, "objectiveID"), message, help);
    }
}
