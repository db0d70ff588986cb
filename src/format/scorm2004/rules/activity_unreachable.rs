//! Every activity can be reached.

use super::clause::{CONTROL_MODES, RULES};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::simulation::{Jumps, Reason, Said, never_opened, trees, unreachable};
use crate::package::Package;
use crate::words;

/// An activity that no learner ever gets to see.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/activity-unreachable",
    severity: Severity::Warning,
    clauses: &[CONTROL_MODES, RULES],
    doc: Doc {
        nl: "Een item (of alles erin) kan nooit geopend worden: het is altijd uitgeschakeld, wordt altijd \
            overgeslagen, regels leiden er altijd langs, of het item eromheen laat kiezen noch doorlopen toe. Wat erin staat is voor niets gemaakt, \
            en telt het mee, dan is de cursus nooit klaar.\n\n\
            Zet `choice=\"true\"` of `flow=\"true\"` op het item eromheen, of pas de regel aan. In de 4e editie kan een \
            SCO er ook zelf met `jump` heen springen: als een script dat woord noemt, telt waar het heen wijst als \
            bereikbaar.",
        en: "An item (or all in it) can never be opened: it is always disabled, always skipped, always led past by rules, or the item around it \
            allows neither choice nor flow. What is in it was made for nothing, and if it counts, the course is \
            never done.\n\n\
            Put `choice=\"true\"` or `flow=\"true\"` on the item around it, or change the rule. In the 4th Edition a \
            SCO can `jump` there itself too: where a script has that word, what it points to counts as reachable.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut said = None;
    for tree in trees(&scope) {
        let passed = never_opened(&tree);
        if passed.is_empty() && unreachable(&tree, &Jumps::nowhere()).is_empty() {
            continue;
        }
        // Scripts are only read when they can make a difference.
        let said = said.get_or_insert_with(|| Said::by(package));
        let closed = unreachable(&tree, &said.jumps);
        for (index, reason) in &closed {
            let (message, help) = words_for(*reason);
            findings.add(&CODE, scope.place(tree.node(*index).element), message, help);
        }
        if said.jumps != Jumps::nowhere() || said.suspends {
            continue;
        }
        let named = |leaf: &usize| {
            tree.ancestors(*leaf).any(|one| closed.iter().any(|(index, _)| *index == one))
        };
        for leaf in passed.into_iter().filter(|leaf| !named(leaf)) {
            let (message, help) = words_for(Reason::Passed);
            findings.add(&CODE, scope.place(tree.node(leaf).element), message, help);
        }
    }
}

fn words_for(reason: Reason) -> (Words, Words) {
    match reason {
        Reason::Closed => (
            words!(
                "dit item is altijd uitgeschakeld of staat geen enkele poging toe",
                "this item is always disabled, or allows no attempt at all"
            ),
            words!(
                "pas de regel met disabled of de attemptLimit aan",
                "change the rule with disabled, or the attemptLimit"
            ),
        ),
        Reason::Skipped => (
            words!(
                "dit item wordt altijd overgeslagen en kan niet gekozen worden",
                "this item is always skipped and cannot be chosen"
            ),
            words!(
                "pas de regel met skip aan, of zet choice=\"true\" op het item eromheen",
                "change the rule with skip, or put choice=\"true\" on the item around it"
            ),
        ),
        Reason::Passed => (
            words!(
                "de regels van andere items leiden er altijd langs: geen weg door de cursus opent dit item",
                "the rules of other items always lead past it: no way through the course opens this item"
            ),
            words!(
                "pas de regels aan die na of bij het sluiten van andere items gelden (`postConditionRule`, `exitConditionRule`)",
                "change the rules that hold after other items or when they are closed (`postConditionRule`, `exitConditionRule`)"
            ),
        ),
        Reason::NoWay => (
            words!(
                "geen knop en geen regel in de inhoudsopgave leidt hierheen",
                "no button and no entry in the table of contents leads here"
            ),
            words!(
                "zet choice=\"true\" of flow=\"true\" op het item eromheen",
                "put choice=\"true\" or flow=\"true\" on the item around it"
            ),
        ),
    }
}
