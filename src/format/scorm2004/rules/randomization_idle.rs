//! Random order is asked for whole, and where there is something to order.

use super::clause::RANDOMIZATION;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// Half of what random order needs, or random order on a leaf.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/randomization-idle",
    severity: Severity::Info,
    clauses: &[RANDOMIZATION],
    doc: Doc {
        nl: "Een willekeurige volgorde vraagt twee dingen op `<imsss:randomizationControls>`: \
            `reorderChildren=\"true\"` en een `randomizationTiming` anders dan `never`. Met een van de twee, of op een \
            item zonder items erin, verandert er niets aan de volgorde.",
        en: "A random order asks for two things on `<imsss:randomizationControls>`: `reorderChildren=\"true\"` and a \
            `randomizationTiming` other than `never`. With one of the two, or on an item without items in it, \
            nothing changes in the order.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for activity in trees(&scope).iter().flat_map(Activity::all) {
        let Some(controls) = activity.part(&IMSSS, "randomizationControls") else { continue };
        let reorders = flag(Some(controls), "reorderChildren", false);
        let timed =
            controls.value("randomizationTiming").is_some_and(|text| text.trim() != "never");
        let (message, help) = if activity.is_leaf() {
            (
                words!(
                    "hier zijn geen items om te ordenen of te kiezen",
                    "there are no items here to order or select"
                ),
                words!("zet het op het item eromheen", "put it on the item around it"),
            )
        } else if reorders != timed {
            (
                words!("zo verandert de volgorde niet", "like this the order does not change"),
                words!(
                    "schrijf reorderChildren=\"true\" en randomizationTiming=\"once\", of geen van beide",
                    "write reorderChildren=\"true\" and randomizationTiming=\"once\", or neither"
                ),
            )
        } else {
            continue;
        };
        findings.add(&CODE, scope.place(controls), message, help);
    }
}
