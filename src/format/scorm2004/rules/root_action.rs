//! The course as a whole has no parent to exit to, and no neighbour to go to.

use super::clause::{RULES, SEQUENCING};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::trees;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// An action on the organization that an LMS cannot carry out.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/root-action",
    severity: Severity::Warning,
    clauses: &[RULES, SEQUENCING],
    doc: Doc {
        nl: "De organisatie is de top van de boom: er is niets boven, voor of na. `exitParent`, `continue` en \
            `previous` na afloop kunnen daar niet, en `skip`, `hiddenFromChoice` en `stopForwardTraversal` vooraf \
            hebben er geen werking. Wat de regel moest doen, gebeurt niet.\n\n\
            Gebruik `exitAll`, `retry` of `retryAll`, of zet de regel op een item.",
        en: "The organization is the top of the tree: there is nothing above, before or after it. Afterwards, \
            `exitParent`, `continue` and `previous` are not possible there; beforehand, `skip`, `hiddenFromChoice` \
            and `stopForwardTraversal` have no effect. What the rule was to do does not happen.\n\n\
            Use `exitAll`, `retry` or `retryAll`, or put the rule on an item.",
    },
};

const IDLE: &[&str] =
    &["exitParent", "continue", "previous", "skip", "hiddenFromChoice", "stopForwardTraversal"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for root in trees(&scope) {
        let Some(rules) = root.part(&IMSSS, "sequencingRules") else { continue };
        for action in rules.descendants().filter(|one| one.is(&IMSSS, "ruleAction")) {
            let name = action.value("action").map_or("", str::trim);
            if IDLE.contains(&name) {
                findings.add(
                    &CODE,
                    scope.attribute(action, "action"),
                    words!(
                        "{name} heeft op de organisatie geen werking",
                        "{name} has no effect on the organization"
                    ),
                    words!("zet de regel op een item", "put the rule on an item"),
                );
            }
        }
    }
}
