//! A package has one manifest.

use super::clause::{IMS_CP, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A manifest inside the manifest.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/submanifest",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_2004],
    doc: Doc {
        nl: "In het manifest staat nog een `<manifest>`. IMS Content Packaging kent dat, maar SCORM raadt het af en \
            de meeste LMS'en slaan het over: wat erin staat, krijgt de leerling niet te zien.\n\n\
            Zet de items en resources in het buitenste manifest.",
        en: "In the manifest stands another `<manifest>`. IMS Content Packaging knows that, but SCORM advises against \
            it and most LMSs pass it over: what is in it the learner does not get to see.\n\n\
            Put the items and resources in the outer manifest.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    let inner = |one: &&Element| {
        one.name.local == root.name.local && one.name.namespace == root.name.namespace
    };
    for manifest in root.descendants().skip(1).filter(inner) {
        findings.add(
            &CODE,
            scope.place(manifest),
            words!(
                "de meeste LMS'en slaan een manifest in het manifest over",
                "most LMSs pass over a manifest inside the manifest"
            ),
            words!(
                "zet de inhoud in het buitenste manifest",
                "put what it holds in the outer manifest"
            ),
        );
    }
}
