//! A condition on a score says which score, and no other condition does.

use super::clause::RULES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// A condition on a measure without `measureThreshold`, or one with it that looks at no measure.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/measure-threshold",
    severity: Severity::Warning,
    clauses: &[RULES],
    doc: Doc {
        nl: "`objectiveMeasureGreaterThan` en `objectiveMeasureLessThan` vergelijken een score van -1 tot en met 1 \
            met `measureThreshold`. Staat dat er niet, dan is de grens 0, wat zelden bedoeld is: bijna iedereen zit \
            erboven. Op een andere voorwaarde doet `measureThreshold` niets.",
        en: "`objectiveMeasureGreaterThan` and `objectiveMeasureLessThan` compare a score from -1 to 1 with \
            `measureThreshold`. Without it the bound is 0, which is seldom meant: nearly everybody is above it. On \
            any other condition `measureThreshold` does nothing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    for condition in root.descendants().filter(|one| one.is(&IMSSS, "ruleCondition")) {
        let kind = condition.value("condition").map_or("", str::trim);
        let compares = matches!(kind, "objectiveMeasureGreaterThan" | "objectiveMeasureLessThan");
        match (compares, condition.get("measureThreshold").is_some()) {
            (true, false) => findings.add(
                &CODE,
                scope.place(condition),
                words!(
                    "{kind} zonder grens vergelijkt met 0",
                    "{kind} without a bound compares with 0"
                ),
                words!(
                    "zet measureThreshold=\"…\" erbij, bijvoorbeeld 0.6",
                    "add measureThreshold=\"…\", 0.6 for example"
                ),
            ),
            (false, true) => findings.add(
                &CODE,
                scope.attribute(condition, "measureThreshold"),
                words!("{kind} kijkt niet naar een score", "{kind} does not look at a score"),
                words!("haal measureThreshold weg", "take measureThreshold out"),
            ),
            _ => {}
        }
    }
}
