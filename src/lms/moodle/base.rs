//! `xml:base` where Moodle does not look for it.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Namespace;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/base",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle gebruikt `xml:base` alleen op een `<resource>`. Op een ander element zoekt het de bestanden op de \
             verkeerde plek en opent de cursus niet.",
        en: "Moodle uses `xml:base` on a `<resource>` only. On another element it looks for the files in the wrong place, \
             and the course does not open.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements() {
        if &*element.name.local != "resource" && element.get_in(&Namespace::XML, "base").is_some() {
            findings.add(
                &CODE,
                place,
                words!("Moodle ziet deze “xml:base” niet", "Moodle does not see this \"xml:base\""),
                words!("zet haar op de resource", "put it on the resource"),
            );
        }
    }
}
