//! Every resource is there for something.

use super::clause::IMS_CP;
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::view::Resource;
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// A resource that no item opens and nothing depends on.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/resource-unused",
    severity: Severity::Info,
    clauses: &[IMS_CP],
    doc: Doc {
        nl: "Geen item opent deze resource, en geen andere resource hangt ervan af. Een LMS dat alleen meeneemt wat \
            gebruikt wordt, laat haar bestanden weg.\n\n\
            Verwijs ernaar met een `<dependency>` vanuit de resource die de bestanden gebruikt, of haal haar weg.",
        en: "No item opens this resource, and no other resource depends on it. An LMS that takes only what is used \
            leaves its files out.\n\n\
            Refer to it by a `<dependency>` from the resource that uses the files, or take it out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    // Without organizations a package is a heap of resources for others to use.
    if scope.manifest.organizations().next().is_none() {
        return;
    }
    let used: BTreeSet<&str> = root
        .descendants()
        .filter_map(|element| element.value("identifierref"))
        .map(str::trim)
        .collect();
    let names = || scope.manifest.resources().filter_map(Resource::identifier);
    // Where nothing is used at all something else is wrong.
    if !names().any(|name| used.contains(name.trim())) {
        return;
    }
    for resource in scope.manifest.resources() {
        let Some(name) = resource.identifier().map(str::trim) else { continue };
        if !used.contains(name) {
            findings.add(
                &CODE,
                scope.attribute(resource.element, "identifier"),
                words!(
                    "niets gebruikt de resource \"{name}\"",
                    "nothing uses the resource \"{name}\""
                ),
                words!(
                    "verwijs ernaar met een <dependency>, of haal haar weg",
                    "refer to it by a <dependency>, or take it out"
                ),
            );
        }
    }
}
