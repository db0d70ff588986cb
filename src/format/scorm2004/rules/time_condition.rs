//! Rules do not wait for a clock that no LMS reads.

use super::clause::{LIMITS, RULES};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// A condition on time limits.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/time-condition",
    severity: Severity::Warning,
    clauses: &[RULES, LIMITS],
    doc: Doc {
        nl: "`timeLimitExceeded` en `outsideAvailableTimeRange` hangen aan tijdlimieten die een LMS voor SCORM niet \
            hoeft te kennen. In de meeste LMS'en zijn ze nooit waar: de regel werkt dan niet.\n\n\
            Gebruik een voorwaarde op voltooiing, score of pogingen; bewaak tijd in de SCO zelf.",
        en: "`timeLimitExceeded` and `outsideAvailableTimeRange` hang on time limits that an LMS need not know for \
            SCORM. In most LMSs they never hold: the rule then does nothing.\n\n\
            Use a condition on completion, score or attempts; watch time in the SCO itself.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let conditions = scope
        .manifest
        .root
        .descendants()
        .filter(|one| one.is(&IMSSS, "ruleCondition") || one.is(&IMSSS, "rollupCondition"));
    for condition in conditions {
        let kind = condition.value("condition").map_or("", str::trim);
        if matches!(kind, "timeLimitExceeded" | "outsideAvailableTimeRange") {
            findings.add(
                &CODE,
                scope.attribute(condition, "condition"),
                words!("{kind} geldt in de meeste LMS'en nooit", "{kind} never holds in most LMSs"),
                words!("gebruik een andere voorwaarde", "use another condition"),
            );
        }
    }
}
