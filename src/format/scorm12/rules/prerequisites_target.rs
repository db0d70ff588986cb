//! Prerequisites name items of the course.

use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::format::content_package::view::Item;
use crate::format::scorm12::prerequisites::Script;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// A script that names an item that is not there.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/prerequisites-target",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Een script in `<adlcp:prerequisites>` noemt een item dat er niet is. Een LMS dat eraan doet, wacht er \
            voor altijd op: de leerling krijgt het item nooit open.",
        en: "A script in `<adlcp:prerequisites>` names an item that is not there. An LMS that looks at it waits for \
            it for ever: the learner never gets the item open.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let known: BTreeSet<&str> =
        scope.manifest.items().filter_map(Item::identifier).map(str::trim).collect();
    let all = scope.manifest.root.descendants().filter(|one| one.is(&ADLCP_1_2, "prerequisites"));
    for element in all {
        let text = element.own_text();
        let Ok(script) = Script::read(text.trim()) else { continue };
        for name in script.items().into_iter().filter(|name| !known.contains(name)) {
            let help = match nearest(name, known.iter().copied().take(300)) {
                Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                None => {
                    words!("noem de identifier van een <item>", "name the identifier of an <item>")
                }
            };
            findings.add(
                &CODE,
                scope.text(element),
                words!("er is geen item \"{name}\"", "there is no item \"{name}\""),
                help,
            );
        }
    }
}
