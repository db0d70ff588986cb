//! Rules do not send the learner round for ever.

use super::clause::RULES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::simulation::{is_ruled, play, trees};
use crate::package::Package;
use crate::words;

/// Rules that always decide what opens, without end.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/endless-loop",
    severity: Severity::Warning,
    clauses: &[RULES],
    doc: Doc {
        nl: "Wat de leerling hier ook doet, een regel na afloop (`retry`, `previous`, `continue`) bepaalt wat er \
            opent, en dat gaat zonder eind zo door: de rest van de cursus komt nooit aan bod, en ze wordt nooit \
            afgesloten.\n\n\
            Geef de regel een voorwaarde die ooit niet meer geldt, bijvoorbeeld `satisfied` met `operator=\"not\"`, \
            samen met een `attemptLimit`.",
        en: "Whatever the learner does here, a rule afterwards (`retry`, `previous`, `continue`) decides what opens, \
            and that goes on without end: the rest of the course never comes up, and it never closes.\n\n\
            Give the rule a condition that stops to hold some day, `satisfied` with `operator=\"not\"` for example, \
            together with an `attemptLimit`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package).filter(is_ruled) else { return };
    for mut tree in trees(&scope) {
        let Some(leaf) = play(package, &mut tree).endless else { continue };
        findings.add(
            &CODE,
            scope.place(tree.node(leaf).element),
            words!(
                "vanaf dit item bepalen regels zonder eind wat er opent",
                "from this item on rules decide without end what opens"
            ),
            words!(
                "geef de regel na afloop een voorwaarde die ooit niet meer geldt",
                "give the rule afterwards a condition that stops to hold some day"
            ),
        );
    }
}
