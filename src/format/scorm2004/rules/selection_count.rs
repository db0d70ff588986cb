//! A selection takes some of the children, and says when.

use super::clause::SELECTION;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use std::cmp::Ordering;

/// A number of children that cannot be selected.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/selection-count",
    severity: Severity::Warning,
    clauses: &[SELECTION],
    doc: Doc {
        nl: "`selectCount` op `<imsss:randomizationControls>` zegt hoeveel items van de groep een leerling krijgt. 0 \
            laat niets over; meer dan er zijn levert alle op. Zonder `selectionTiming` (`once` of \
            `onEachNewAttempt`) doet het niets, en andersom evenmin.",
        en: "`selectCount` on `<imsss:randomizationControls>` says how many items of the group a learner gets. 0 \
            leaves nothing; more than there are gives all. Without `selectionTiming` (`once` or `onEachNewAttempt`) \
            it does nothing, nor the other way round.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for cluster in trees(&scope).iter().flat_map(Activity::all).filter(|one| !one.is_leaf()) {
        if let Some(controls) = cluster.part(&IMSSS, "randomizationControls") {
            judge(&scope, controls, cluster.children.len(), findings);
        }
    }
}

fn judge(scope: &Scope, controls: &Element, children: usize, findings: &mut Findings) {
    let timing = controls.value("selectionTiming").map_or("never", str::trim);
    let count = controls.value("selectCount").and_then(|text| text.trim().parse::<usize>().ok());
    let (message, name) = match (timing, count) {
        ("never", Some(_)) => (
            words!(
                "selectCount zonder selectionTiming doet niets",
                "selectCount without selectionTiming does nothing"
            ),
            "selectCount",
        ),
        ("never", None) => return,
        (_, None) => (
            words!(
                "\"{timing}\" zonder selectCount kiest niets uit",
                "\"{timing}\" without selectCount selects nothing"
            ),
            "selectionTiming",
        ),
        (_, Some(0)) => (
            words!("de leerling krijgt geen enkel item", "the learner gets no item at all"),
            "selectCount",
        ),
        (_, Some(count)) if count.cmp(&children) == Ordering::Greater => (
            words!(
                "er zijn maar {children} items in deze groep",
                "there are only {children} items in this group"
            ),
            "selectCount",
        ),
        _ => return,
    };
    let help = words!(
        "zet selectCount van 1 tot en met {children}, met selectionTiming=\"once\"",
        "put selectCount from 1 to {children}, with selectionTiming=\"once\""
    );
    findings.add(&CODE, scope.attribute(controls, name), message, help);
}
