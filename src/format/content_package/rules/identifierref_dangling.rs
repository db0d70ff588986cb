//! What items and dependencies refer to is there.

use std::collections::BTreeSet;

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// An `identifierref` to nothing.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/identifierref-dangling",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "`identifierref` verwijst naar een `<resource>` die er niet is. Een LMS opent dan niets, of weigert het pakket.",
        en: "`identifierref` refers to a `<resource>` that is not there. An LMS then opens nothing, or refuses the package.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    let identifiers = |names: &'static [&'static str]| {
        root.descendants()
            .filter(|element| {
                element.name.namespace == root.name.namespace
                    && names.contains(&&*element.name.local)
            })
            .filter_map(|element| element.value("identifier"))
            .map(str::trim)
            .collect::<BTreeSet<_>>()
    };
    // An item may also refer to a manifest inside the manifest.
    let resources = identifiers(&["resource"]);
    let launchable = identifiers(&["resource", "manifest"]);
    for element in root.descendants().filter(|e| e.name.namespace == root.name.namespace) {
        let known = match &*element.name.local {
            "item" => &launchable,
            "dependency" => &resources,
            _ => continue,
        };
        dangling(&scope, element, known, findings);
    }
}

fn dangling(scope: &Scope, element: &Element, known: &BTreeSet<&str>, findings: &mut Findings) {
    let Some(target) = element.value("identifierref").map(str::trim) else { return };
    if target.is_empty() || known.contains(target) {
        return;
    }
    // Looking through all of thousands for each of thousands would take minutes.
    let help = match nearest(target, known.iter().copied().take(300)) {
        Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
        None => words!("voeg de <resource> toe", "add the <resource>"),
    };
    findings.add(
        &CODE,
        scope.attribute(element, "identifierref"),
        words!("er is geen resource \"{target}\"", "there is no resource \"{target}\""),
        help,
    );
}
