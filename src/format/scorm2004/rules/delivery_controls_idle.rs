//! What content sets itself is said of content.

use super::clause::DELIVERY;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// `completionSetByContent` or `objectiveSetByContent` on a group.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/delivery-controls-idle",
    severity: Severity::Info,
    clauses: &[DELIVERY],
    doc: Doc {
        nl: "`completionSetByContent` en `objectiveSetByContent` zeggen dat de SCO zelf meldt of zij voltooid of \
            gehaald is. Een groep opent niets en meldt dus niets: daar doen ze niets.",
        en: "`completionSetByContent` and `objectiveSetByContent` say that the SCO itself reports whether it is \
            completed or met. A group opens nothing and so reports nothing: there they do nothing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for cluster in trees(&scope).iter().flat_map(Activity::all).filter(|one| !one.is_leaf()) {
        let Some(controls) = cluster.part(&IMSSS, "deliveryControls") else { continue };
        for name in ["completionSetByContent", "objectiveSetByContent"] {
            if flag(Some(controls), name, false) {
                findings.add(
                    &CODE,
                    scope.attribute(controls, name),
                    words!("{name} doet niets op een groep", "{name} does nothing on a group"),
                    words!("zet het op de items erin", "put it on the items in it"),
                );
            }
        }
    }
}
