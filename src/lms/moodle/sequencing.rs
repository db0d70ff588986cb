//! Parts of sequencing that Moodle does not carry out.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::grammar::namespace::{ADLCP_2004, IMSSS};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/sequencing",
    severity: Severity::Warning,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle slaat voorwaarden voor rollup, `referencedObjective`, `sequencingCollection` en `adlcp:data` over. De \
             cursus werkt, maar zonder wat deze regels doen.",
        en: "Moodle passes over rollup conditions, `referencedObjective`, `sequencingCollection` and `adlcp:data`. The course \
             works, but without what these rules do.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements().filter(|(element, _)| is_ignored(element)) {
        let name = &element.name;
        findings.add(
            &CODE,
            place,
            words!("Moodle slaat <{name}> over", "Moodle passes over <{name}>"),
            words!(
                "bouw niet op deze regel, of laat hem weg",
                "do not build on this rule, or leave it out"
            ),
        );
    }
}

fn is_ignored(element: &Element) -> bool {
    let refers = element.value("referencedObjective").is_some();
    ["rollupConditions", "sequencingCollection"].iter().any(|local| element.is(&IMSSS, local))
        || element.is(&ADLCP_2004, "data")
        || (refers && &*element.name.namespace == IMSSS.uri)
}
