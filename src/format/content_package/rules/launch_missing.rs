//! A resource that an item opens says which file.

use std::collections::BTreeSet;

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

/// An item that opens a resource without `href`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/launch-missing",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Een `<item>` opent een `<resource>` die geen `href` heeft. Het LMS weet dan niet welk bestand het moet openen.",
        en: "An `<item>` opens a `<resource>` that has no `href`. The LMS then does not know which file to open.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let closed: BTreeSet<&str> = scope
        .manifest
        .resources()
        .filter(|resource| resource.href().is_none())
        .filter_map(|resource| resource.identifier().map(str::trim))
        .collect();
    for item in scope.manifest.items() {
        let Some(target) = item.target().map(str::trim) else { continue };
        if closed.contains(target) {
            findings.add(
                &CODE,
                scope.attribute(item.element, "identifierref"),
                words!(
                    "de resource \"{target}\" heeft geen href",
                    "the resource \"{target}\" has no href"
                ),
                words!("zet href=\"…\" op de <resource>", "put href=\"…\" on the <resource>"),
            );
        }
    }
}
