//! What happens when time is up is said where there is a time.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;

/// `<adlcp:timelimitaction>` without a longest time.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/time-limit-action",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "`<adlcp:timelimitaction>` zegt wat er gebeurt als de tijd om is, maar `<adlcp:maxtimeallowed>` ontbreekt \
            op dit item: de tijd is nooit om.",
        en: "`<adlcp:timelimitaction>` says what happens when time is up, but `<adlcp:maxtimeallowed>` is missing on \
            this item: time is never up.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for item in scope.manifest.items() {
        let Some(action) = item.element.first(&ADLCP_1_2, "timelimitaction") else { continue };
        if item.element.first(&ADLCP_1_2, "maxtimeallowed").is_none() {
            findings.add(
                &CODE,
                scope.place(action),
                words!("dit item heeft geen tijdslimiet", "this item has no time limit"),
                words!(
                    "voeg <adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed> toe, of haal het weg",
                    "add <adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed>, or take it out"
                ),
            );
        }
    }
}
