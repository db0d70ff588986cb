//! Limits are those that an LMS keeps.

use super::clause::LIMITS;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// A limit on time.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/limit-unsupported",
    severity: Severity::Warning,
    clauses: &[LIMITS],
    doc: Doc {
        nl: "Van alle limieten hoeft een LMS voor SCORM alleen `attemptLimit` te bewaken; \
            `attemptAbsoluteDurationLimit` geeft het als `cmi.max_time_allowed` door aan de SCO. De andere worden in \
            de praktijk genegeerd: de leerling kan gewoon door.\n\n\
            Bewaak tijd in de SCO, en een begin- of einddatum in het LMS zelf.",
        en: "Of all limits an LMS for SCORM need only keep `attemptLimit`; `attemptAbsoluteDurationLimit` it hands to \
            the SCO as `cmi.max_time_allowed`. The others are passed over in practice: the learner just goes on.\n\n\
            Watch time in the SCO, and set a first or last date in the LMS itself.",
    },
};

const UNSUPPORTED: &[&str] = &[
    "attemptExperiencedDurationLimit",
    "activityAbsoluteDurationLimit",
    "activityExperiencedDurationLimit",
    "beginTimeLimit",
    "endTimeLimit",
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    for limits in root.descendants().filter(|one| one.is(&IMSSS, "limitConditions")) {
        for name in UNSUPPORTED.iter().filter(|name| limits.get(name).is_some()) {
            findings.add(
                &CODE,
                scope.attribute(limits, name),
                words!("LMS'en bewaken {name} niet", "LMSs do not keep {name}"),
                words!("bewaak het in de SCO of in het LMS", "keep it in the SCO or in the LMS"),
            );
        }
    }
}
