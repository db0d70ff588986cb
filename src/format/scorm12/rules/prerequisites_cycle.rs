//! Items do not wait for each other.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm12::prerequisites::Script;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use std::collections::BTreeMap;

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
    // Who waits for nothing that waits can open; what is left waits for each other.
    loop {
        let free: Vec<&str> = waits
            .iter()
            .filter(|(_, targets)| !targets.iter().any(|target| waits.contains_key(target)))
            .map(|(name, _)| *name)
            .collect();
        if free.is_empty() {
            break;
        }
        waits.retain(|name, _| !free.contains(name));
    }
    for (name, element, _) in scripts.iter().filter(|(name, ..)| waits.contains_key(name)) {
        findings.add(
            &CODE,
            scope.text(element),
            words!(
                "{name:?} wacht op iets dat op {name:?} wacht",
                "{name:?} waits for something that waits for {name:?}"
            ),
            words!("haal een van de voorwaarden weg", "take one of the conditions out"),
        );
    }
}
