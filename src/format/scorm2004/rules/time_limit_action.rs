//! What happens when time is up is said where there is a time.

use super::clause::LIMITS;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, trees};
use crate::grammar::namespace::{ADLCP_2004, IMSSS};
use crate::package::Package;
use crate::words;

/// `<adlcp:timeLimitAction>` without a longest time.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/time-limit-action",
    severity: Severity::Warning,
    clauses: &[SCORM_2004, LIMITS],
    doc: Doc {
        nl: "`<adlcp:timeLimitAction>` zegt wat de SCO doet als de tijd om is, maar er is geen tijd: \
            `attemptAbsoluteDurationLimit` op `<imsss:limitConditions>` ontbreekt, en `cmi.max_time_allowed` is dan \
            leeg.",
        en: "`<adlcp:timeLimitAction>` says what the SCO does when time is up, but there is no time: \
            `attemptAbsoluteDurationLimit` on `<imsss:limitConditions>` is missing, and `cmi.max_time_allowed` is \
            empty then.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for activity in trees(&scope).iter().flat_map(Activity::all) {
        let Some(action) = activity.element.first(&ADLCP_2004, "timeLimitAction") else { continue };
        let limits = activity.part(&IMSSS, "limitConditions");
        if limits.is_none_or(|limits| limits.get("attemptAbsoluteDurationLimit").is_none()) {
            findings.add(
                &CODE,
                scope.place(action),
                words!("dit item heeft geen tijdslimiet", "this item has no time limit"),
                words!(
                    "voeg <imsss:limitConditions attemptAbsoluteDurationLimit=\"PT1H\"/> toe, of haal het weg",
                    "add <imsss:limitConditions attemptAbsoluteDurationLimit=\"PT1H\"/>, or take it out"
                ),
            );
        }
    }
}
