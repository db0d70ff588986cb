//! Exit rules stand on activities with others in them.

use super::clause::RULES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// An exit rule on a leaf.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/exit-rule-leaf",
    severity: Severity::Warning,
    clauses: &[RULES],
    doc: Doc {
        nl: "Een `<imsss:exitConditionRule>` sluit een *groep* af zodra er binnen die groep iets eindigt. Op een item \
            zonder items erin kijkt geen LMS ernaar.\n\n\
            Zet de regel op de groep, of gebruik een `<imsss:postConditionRule>`.",
        en: "An `<imsss:exitConditionRule>` ends a *group* as soon as something in that group ends. On an item \
            without items in it no LMS looks at it.\n\n\
            Put the rule on the group, or use a `<imsss:postConditionRule>`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for leaf in trees(&scope).iter().flat_map(Activity::all).filter(|one| one.is_leaf()) {
        let Some(rules) = leaf.part(&IMSSS, "sequencingRules") else { continue };
        for rule in rules.all(&IMSSS, "exitConditionRule") {
            findings.add(
                &CODE,
                scope.place(rule),
                words!(
                    "een exitregel op een item zonder items erin doet niets",
                    "an exit rule on an item without items in it does nothing"
                ),
                words!("zet hem op het item eromheen", "put it on the item around it"),
            );
        }
    }
}
