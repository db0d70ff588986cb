//! Control modes stand where they do something: on activities with others in them.

use super::clause::CONTROL_MODES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// A leaf with `choice`, `flow` or `forwardOnly`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/control-mode-idle",
    severity: Severity::Info,
    clauses: &[CONTROL_MODES],
    doc: Doc {
        nl: "`choice`, `flow` en `forwardOnly` op `<imsss:controlMode>` gaan over de activiteiten *in* een \
            activiteit. Dit item heeft er geen: het attribuut doet niets, en wie het leest denkt van wel.\n\n\
            Haal het weg, of zet het op het item eromheen.",
        en: "`choice`, `flow` and `forwardOnly` on `<imsss:controlMode>` are about the activities *in* an activity. \
            This item has none: the attribute does nothing, and who reads it thinks that it does.\n\n\
            Take it out, or put it on the item around it.",
    },
};

/// What only means something for the activities inside, with its default.
const OF_CHILDREN: [(&str, bool); 3] = [("choice", true), ("flow", false), ("forwardOnly", false)];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for leaf in trees(&scope).iter().flat_map(Activity::all).filter(|one| one.is_leaf()) {
        let Some(mode) = leaf.part(&IMSSS, "controlMode") else { continue };
        for (name, default) in OF_CHILDREN {
            if flag(Some(mode), name, default) != default {
                findings.add(
                    &CODE,
                    scope.attribute(mode, name),
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
