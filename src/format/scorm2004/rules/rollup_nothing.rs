//! Something in the course counts for the course.

use super::clause::{DELIVERY, ROLLUP_CONTROLS};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// An organization of which no part counts.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/rollup-nothing",
    severity: Severity::Warning,
    clauses: &[ROLLUP_CONTROLS, DELIVERY],
    doc: Doc {
        nl: "Geen enkel onderdeel van de organisatie telt mee voor de organisatie zelf: alles heeft \
            `tracked=\"false\"`, of `rollupProgressCompletion` en `rollupObjectiveSatisfied` op `false`. Een LMS kan \
            de cursus dan nooit als voltooid of geslaagd zien.\n\n\
            Laat ten minste het onderdeel meetellen dat bepaalt of de leerling klaar is.",
        en: "No part of the organization counts for the organization itself: everything has `tracked=\"false\"`, or \
            `rollupProgressCompletion` and `rollupObjectiveSatisfied` at `false`. An LMS can then never see the \
            course as completed or passed.\n\n\
            Let at least the part count that decides whether the learner is done.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for root in trees(&scope) {
        let counts = root.children.iter().any(counts);
        if root.is_leaf() || counts || reads(&root) {
            continue;
        }
        findings.add(
            &CODE,
            scope.place(root.element),
            words!(
                "niets in deze organisatie telt mee: de cursus is nooit voltooid of geslaagd",
                "nothing in this organization counts: the course is never completed or passed"
            ),
            words!(
                "haal tracked=\"false\" of de rollupattributen weg waar het onderdeel moet tellen",
                "take tracked=\"false\" or the rollup attributes out where the part must count"
            ),
        );
    }
}

/// Whether an activity adds to its parent's state.
fn counts(activity: &Activity) -> bool {
    let rollup = activity.part(&IMSSS, "rollupRules");
    flag(activity.part(&IMSSS, "deliveryControls"), "tracked", true)
        && (flag(rollup, "rollupObjectiveSatisfied", true)
            || flag(rollup, "rollupProgressCompletion", true))
}

/// Whether an activity takes its state from a shared objective.
fn reads(activity: &Activity) -> bool {
    activity.objectives().iter().any(|objective| objective.first(&IMSSS, "mapInfo").is_some())
}
