//! Every file that the manifest refers to is there, in exactly that case.

use std::collections::BTreeMap;
use std::ops::Bound;

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::reference::{Reference, Target, near, resources};
use super::scope::Scope;
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::package::Package;
use crate::words;

/// A reference to a file that is not in the package.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/file-missing",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Het manifest verwijst naar een bestand dat niet in het pakket zit. Een `href` begint bij de map van het \
            manifest (of bij `xml:base`), gebruikt `/` en telt hoofdletters: de server van een LMS ziet `Les.html` en \
            `les.html` als twee bestanden, ook als jouw computer dat niet doet.",
        en: "The manifest refers to a file that is not in the package. An `href` starts at the manifest's folder (or at \
            `xml:base`), uses `/` and counts capitals: an LMS's server sees `Lesson.html` and `lesson.html` as two files, \
            even if your own computer does not.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package).filter(|_| !package.is_bare) else { return };
    let resources = resources(&scope);
    // A launched file that is listed too is reported once, where it is listed.
    let missing = resources.iter().flat_map(|resource| {
        let listed =
            |launch: &&Reference| !resource.files.iter().any(|file| file.target == launch.target);
        resource.files.iter().chain(resource.launch.iter().filter(listed))
    });
    let missing: Vec<&Reference> =
        missing.filter(|reference| !exists(package, reference)).collect();
    if missing.is_empty() {
        return;
    }
    let folded: BTreeMap<String, &FilePath> =
        package.files.keys().map(|path| (path.as_str().to_lowercase(), path)).collect();
    for reference in missing {
        let href = reference.href;
        let place = scope.attribute(reference.element, "href");
        let message = match reference.target {
            Target::Unusable => words!(
                "\"{href}\" kan geen bestand in het pakket aanwijzen",
                "\"{href}\" cannot point at a file in the package"
            ),
            _ => words!("\"{href}\" zit niet in het pakket", "\"{href}\" is not in the package"),
        };
        findings.add(&CODE, place, message, way_out(reference, &folded, package));
    }
}

fn exists(package: &Package, reference: &Reference) -> bool {
    match &reference.target {
        Target::File(path) => package.files.contains_key(path),
        Target::External => true,
        Target::Unusable => false,
    }
}

fn way_out(
    reference: &Reference,
    folded: &BTreeMap<String, &FilePath>,
    package: &Package,
) -> Words {
    let Target::File(path) = &reference.target else {
        let forward = reference.href.replace('\\', "/");
        if package.files.contains_key(forward.as_str()) {
            return words!(
                "schrijf {forward}, met / in plaats van \\",
                "write {forward}, with / instead of \\"
            );
        }
        return words!(
            "schrijf een pad vanaf het manifest, met / en zonder .. aan het begin",
            "write a path from the manifest, with / and without .. at the start"
        );
    };
    if let Some(other) = folded.get(&path.as_str().to_lowercase()) {
        return words!(
            "het heet {other}: hoofdletters tellen",
            "it is called {other}: capitals count"
        );
    }
    let from = (Bound::Included(path.parent()), Bound::Unbounded);
    match near(package.files.range::<str, _>(from).map(|(path, _)| path), path) {
        Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
        None => words!(
            "voeg het bestand toe, of haal de verwijzing weg",
            "add the file, or take the reference out"
        ),
    }
}
