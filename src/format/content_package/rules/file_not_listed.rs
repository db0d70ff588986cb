//! Every file in the package stands under a resource.

use std::collections::BTreeSet;

use super::clause::{IMS_CP, SCORM_2004};
use super::reference::{Target, locations, resources};
use super::scope::Scope;
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A file that no resource lists.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/file-not-listed",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_2004],
    doc: Doc {
        nl: "Een bestand zit in het pakket, maar geen enkele `<resource>` noemt het. De meeste LMS'en pakken het toch uit; \
            sommige slaan het over, en dan mist de cursus een plaatje of een script.\n\n\
            Zet `<file href=\"…\"/>` bij de resource die het gebruikt, of haal het bestand weg.",
        en: "A file is in the package, but no `<resource>` names it. Most LMSs unpack it all the same; some pass it over, and \
            the course then lacks a picture or a script.\n\n\
            Put `<file href=\"…\"/>` with the resource that uses it, or take the file out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package).filter(|_| package.files.len() > 1) else { return };
    // Metadata in files of its own belongs to what it describes.
    let mut listed: BTreeSet<FilePath> = locations(&scope).filter_map(|(_, path)| path).collect();
    for resource in resources(&scope) {
        for reference in resource.files.into_iter().chain(resource.launch) {
            if let Target::File(path) = reference.target {
                listed.insert(path);
            }
        }
    }
    for path in package.files.keys().filter(|path| *path != scope.file && !is_control(path)) {
        if !listed.contains(path) {
            findings.add(
                &CODE,
                Place::file(path),
                words!("geen resource noemt dit bestand", "no resource names this file"),
                words!(
                    "zet het onder een <resource> in het manifest, of haal het weg",
                    "put it under a <resource> in the manifest, or take it out"
                ),
            );
        }
    }
}

/// Schemas with which the manifest is read belong to it, not to a resource.
fn is_control(path: &FilePath) -> bool {
    matches!(path.extension().as_str(), "xsd" | "dtd")
}
