//! Choice is bounded where there is something to choose.

use super::clause::CONSTRAINED_CHOICE;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::ADLSEQ;
use crate::package::Package;
use crate::words;

/// Constrained choice on a leaf.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/constrained-choice-idle",
    severity: Severity::Info,
    clauses: &[CONSTRAINED_CHOICE],
    doc: Doc {
        nl: "`<adlseq:constrainedChoiceConsiderations>` beperkt wat de leerling binnen of buiten een groep kan \
            kiezen. Op een item zonder items erin doet het niets.\n\n\
            Zet het op de groep.",
        en: "`<adlseq:constrainedChoiceConsiderations>` bounds what the learner can choose inside or outside a group. \
            On an item without items in it it does nothing.\n\n\
            Put it on the group.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for leaf in trees(&scope).iter().flat_map(Activity::all).filter(|one| one.is_leaf()) {
        let Some(bounds) = leaf.part(&ADLSEQ, "constrainedChoiceConsiderations") else { continue };
        for name in ["preventActivation", "constrainChoice"] {
            if flag(Some(bounds), name, false) {
                findings.add(
                    &CODE,
                    scope.attribute(bounds, name),
                    words!(
                        "{name} doet niets op een item zonder items erin",
                        "{name} does nothing on an item without items in it"
                    ),
                    words!("zet het op het item eromheen", "put it on the item around it"),
                );
            }
        }
    }
}
