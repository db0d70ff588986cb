//! Rollup rules stand on activities with others in them.

use super::clause::ROLLUP_RULES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// A rollup rule on a leaf.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/rollup-idle",
    severity: Severity::Info,
    clauses: &[ROLLUP_RULES],
    doc: Doc {
        nl: "Een `<imsss:rollupRule>` maakt de staat van een groep uit wat erin zit. Op een item zonder items erin \
            doet hij niets; de attributen van `<imsss:rollupRules>` zelf doen daar wel iets.\n\n\
            Zet de regel op de groep.",
        en: "An `<imsss:rollupRule>` makes a group's state out of what is in it. On an item without items in it it \
            does nothing; the attributes of `<imsss:rollupRules>` itself do have an effect there.\n\n\
            Put the rule on the group.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for leaf in trees(&scope).iter().flat_map(Activity::all).filter(|one| one.is_leaf()) {
        let Some(rules) = leaf.part(&IMSSS, "rollupRules") else { continue };
        for rule in rules.all(&IMSSS, "rollupRule") {
            findings.add(
                &CODE,
                scope.place(rule),
                words!(
                    "een rollupregel op een item zonder items erin doet niets",
                    "a rollup rule on an item without items in it does nothing"
                ),
                words!("zet hem op het item eromheen", "put it on the item around it"),
            );
        }
    }
}
