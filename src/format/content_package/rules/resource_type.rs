//! Resources are web content.

use super::clause::{SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::{FormatId, Package};
use crate::words;

/// A resource of another type.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/resource-type",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "In SCORM is elke resource `type=\"webcontent\"`: iets dat een browser kan openen. Met een ander type slaan \
            sommige LMS'en de resource over.",
        en: "In SCORM every resource is `type=\"webcontent\"`: something that a browser can open. With another type \
            some LMSs pass the resource over.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    // Without a profile a resource may be of any type.
    let is_scorm = |_: &Scope| package.format != FormatId::IMS_CP;
    let Some(scope) = Scope::of(package).filter(is_scorm) else { return };
    for resource in scope.manifest.resources() {
        let Some(kind) = resource.element.value("type") else { continue };
        if kind.trim() != "webcontent" {
            findings.add(
                &CODE,
                scope.attribute(resource.element, "type"),
                words!(
                    "\"{kind}\" is geen type dat een LMS opent",
                    "\"{kind}\" is no type that an LMS opens"
                ),
                words!("schrijf type=\"webcontent\"", "write type=\"webcontent\""),
            );
        }
    }
}
