//! Metadata in a file of its own is there, and holds what metadata may hold.

use super::clause::{SCORM_1_2, SCORM_2004};
use super::reference::locations;
use super::scope::Scope;
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::content_package::Dialect;
use crate::grammar::{self, Edition};
use crate::package::Package;
use crate::words;

/// `<adlcp:location>` points at nothing; what is wrong in the file has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/metadata-file",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "`<adlcp:location>` wijst naar een bestand met metadata, dat er niet is. Een catalogus die het pakket opneemt, weet \
            dan niet waarover het gaat. Het pad begint bij de map van het manifest.\n\n\
            Is het bestand er wel, dan wordt het nagekeken zoals het manifest, onder `xml/…` en `grammar/…`.",
        en: "`<adlcp:location>` points at a file of metadata that is not there. A catalogue that takes the package up then does \
            not know what it is about. The path starts at the manifest's folder.\n\n\
            If the file is there, it is judged as the manifest is, under `xml/…` and `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for (location, path) in locations(&scope) {
        let text = location.own_text();
        let text = text.trim();
        match path.filter(|path| package.files.contains_key(path)) {
            Some(path) => judge(&scope, &path, findings),
            None if package.is_bare => {}
            None => findings.add(
                &CODE,
                Place::span(scope.file, location.text_span()),
                words!("\"{text}\" zit niet in het pakket", "\"{text}\" is not in the package"),
                words!(
                    "voeg het bestand toe, of haal de verwijzing weg",
                    "add the file, or take the reference out"
                ),
            ),
        }
    }
}

/// Metadata is the same in every edition of SCORM 2004. Of a document in an unknown namespace nothing can be said.
fn judge(scope: &Scope, path: &FilePath, findings: &mut Findings) {
    let Some(bytes) = scope.package.files.get(path).and_then(|blob| blob.read_document().ok())
    else {
        return;
    };
    let judged = grammar::read(path, &bytes);
    findings.append(judged.findings);
    let Some(document) = judged.value else { return };
    let edition = if *scope.manifest.dialect == Dialect::SCORM_1_2 {
        Edition::Scorm12
    } else {
        Edition::Scorm2004Fourth
    };
    if edition.grammar(&document.root.name.namespace).is_some() {
        grammar::check(&document.root, path, edition, findings);
    }
}
