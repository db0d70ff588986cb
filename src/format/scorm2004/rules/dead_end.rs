//! However an activity goes, the learner can go on.

use std::collections::BTreeMap;

use super::clause::{CONTROL_MODES, LIMITS, RULES};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::simulation::{Outcome, is_ruled, play, trees};
use crate::package::Package;
use crate::words;

/// An outcome after which nothing leads on.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/dead-end",
    severity: Severity::Warning,
    clauses: &[CONTROL_MODES, RULES, LIMITS],
    doc: Doc {
        nl: "Nagespeeld zoals een LMS het doet, leidt er een weg naar een plek waar niets meer opent: volgende, \
            vorige en de inhoudsopgave leiden nergens heen, en de cursus is niet klaar. De leerling ziet een leeg \
            scherm en moet de cursus verlaten.\n\n\
            Geef een uitweg: sla het gesloten item over (`skip`) in plaats van het uit te schakelen, sta nog een \
            poging toe, of zet `choice=\"true\"`.",
        en: "Played as an LMS does it, a way leads to a place where nothing opens any more: next, previous and the \
            table of contents lead nowhere, and the course is not done. The learner sees an empty screen and has to \
            leave the course.\n\n\
            Give a way out: skip the closed item (`skip`) instead of disabling it, allow another attempt, or put \
            `choice=\"true\"`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package).filter(is_ruled) else { return };
    for mut tree in trees(&scope) {
        let found = play(package, &mut tree).dead_ends;
        // One outcome of each leaf is enough to say.
        let first: BTreeMap<usize, Outcome> = found.into_iter().rev().collect();
        for (leaf, outcome) in first {
            let (nl, en) = match outcome {
                Outcome::Passed => ("wie slaagt", "who passes"),
                Outcome::Failed => ("wie zakt", "who fails"),
                Outcome::Left => ("wie halverwege stopt", "who stops halfway"),
            };
            findings.add(
                &CODE,
                scope.place(tree.node(leaf).element),
                words!(
                    "{nl} kan na dit item nergens meer heen",
                    "{en} can go nowhere after this item"
                ),
                words!(
                    "laat wat volgt overslaan, sta nog een poging toe, of zet choice=\"true\"",
                    "let what follows be skipped, allow another attempt, or put choice=\"true\""
                ),
            );
        }
    }
}
