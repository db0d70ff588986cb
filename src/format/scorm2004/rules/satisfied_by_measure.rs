//! An objective that is passed by its score says from which score on.

use super::clause::OBJECTIVES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{flag, is_objective};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// `satisfiedByMeasure` without a pass mark, or a pass mark that does nothing.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/satisfied-by-measure",
    severity: Severity::Warning,
    clauses: &[OBJECTIVES],
    doc: Doc {
        nl: "`satisfiedByMeasure=\"true\"` laat het LMS zelf bepalen of een leerdoel gehaald is, vanaf \
            `<imsss:minNormalizedMeasure>`. Staat die er niet, dan is de grens 1: alleen een foutloze leerling \
            slaagt. Staat `satisfiedByMeasure` uit, dan doet `<imsss:minNormalizedMeasure>` niets, en krijgt de SCO \
            ook geen `cmi.scaled_passing_score`.",
        en: "`satisfiedByMeasure=\"true\"` lets the LMS itself decide whether an objective is met, from \
            `<imsss:minNormalizedMeasure>` on. Without that the bound is 1: only a flawless learner passes. With \
            `satisfiedByMeasure` off, `<imsss:minNormalizedMeasure>` does nothing, and the SCO gets no \
            `cmi.scaled_passing_score` either.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for objective in scope.manifest.root.descendants().filter(|one| is_objective(one)) {
        let bound = objective.first(&IMSSS, "minNormalizedMeasure");
        match (flag(Some(objective), "satisfiedByMeasure", false), bound) {
            (true, None) => findings.add(
                &CODE,
                scope.attribute(objective, "satisfiedByMeasure"),
                words!(
                    "zonder grens slaagt alleen wie alles goed heeft",
                    "without a bound only who has everything right passes"
                ),
                words!(
                    "voeg <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure> toe, met de goede grens",
                    "add <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>, with the right bound"
                ),
            ),
            (false, Some(bound)) => findings.add(
                &CODE,
                scope.place(bound),
                words!("deze grens doet niets", "this bound does nothing"),
                words!(
                    "zet satisfiedByMeasure=\"true\" op het leerdoel",
                    "put satisfiedByMeasure=\"true\" on the objective"
                ),
            ),
            _ => {}
        }
    }
}
