//! Items do not wait for each other.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm12::prerequisites::Script;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use std::collections::{BTreeMap, BTreeSet};

/// An item that must be done before itself.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/prerequisites-cycle",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Een item wacht met `<adlcp:prerequisites>`, rechtstreeks of langs andere, op zichzelf. Een LMS dat eraan \
            doet, opent het nooit.\n\n\
            Haal een van de voorwaarden weg.",
        en: "An item waits for itself by `<adlcp:prerequisites>`, directly or by way of others. An LMS that looks at \
            it never opens it.\n\n\
            Take one of the conditions out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let scripts: Vec<(&str, &Element, String)> = scope
        .manifest
        .items()
        .filter_map(|item| {
            let element = item.element.first(&ADLCP_1_2, "prerequisites")?;
            Some((item.identifier()?.trim(), element, element.own_text().trim().to_owned()))
        })
        .collect();
    let mut waits: BTreeMap<&str, Vec<&str>> = scripts
        .iter()
        .filter_map(|(name, _, text)| Some((*name, Script::read(text).ok()?.required())))
        .collect();
    // Who waits for nothing that waits can open, and for whom nothing waits is in no circle; what is left is.
    retain_used(&mut waits);
    let mut waited = turned(&waits);
    retain_used(&mut waited);
    waits.retain(|name, _| waited.contains_key(name));
    for (name, element, _) in scripts.iter().filter(|(name, ..)| waits.contains_key(name)) {
        findings.add(
            &CODE,
            scope.text(element),
            words!(
                "\"{name}\" wacht op iets dat op \"{name}\" wacht",
                "\"{name}\" waits for something that waits for \"{name}\""
            ),
            words!("haal een van de voorwaarden weg", "take one of the conditions out"),
        );
    }
}

/// Takes out, again and again, who points at nothing that is left: in time linear in the arrows.
fn retain_used<'a>(arrows: &mut BTreeMap<&'a str, Vec<&'a str>>) {
    let known: BTreeSet<&str> = arrows.keys().copied().collect();
    for targets in arrows.values_mut() {
        targets.retain(|target| known.contains(target));
    }
    let from = turned(arrows);
    let mut left: BTreeMap<&str, usize> =
        arrows.iter().map(|(name, targets)| (*name, targets.len())).collect();
    let mut free: Vec<&str> =
        left.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect();
    while let Some(name) = free.pop() {
        arrows.remove(name);
        for before in from.get(name).into_iter().flatten() {
            let Some(count) = left.get_mut(before) else { continue };
            *count -= 1;
            if *count == 0 {
                free.push(before);
            }
        }
    }
}

/// The same arrows the other way round.
fn turned<'a>(arrows: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut turned: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, targets) in arrows {
        for target in targets {
            turned.entry(target).or_default().push(name);
        }
    }
    turned
}
