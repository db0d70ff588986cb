//! What a resource launches stands among its files.

use super::clause::{IMS_CP, SCORM_2004};
use super::reference::{Target, resources};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A resource that launches a file that it does not list.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/href-not-listed",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_2004],
    doc: Doc {
        nl: "Een `<resource>` opent een bestand dat niet onder zijn eigen `<file>`-elementen staat. Een LMS dat alleen \
            kopieert wat er staat, opent dan een lege pagina.",
        en: "A `<resource>` opens a file that does not stand among its own `<file>` elements. An LMS that copies only what is \
            listed then opens an empty page.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for resource in resources(&scope) {
        let Some(launch) = resource.launch else { continue };
        let local = matches!(launch.target, Target::File(_));
        if !local || resource.files.iter().any(|file| file.target == launch.target) {
            continue;
        }
        let href = launch.href;
        findings.add(
            &CODE,
            scope.attribute(resource.element, "href"),
            words!(
                "\"{href}\" staat niet bij zijn eigen bestanden",
                "\"{href}\" is not among its own files"
            ),
            words!("voeg <file href=\"{href}\"/> toe", "add <file href=\"{href}\"/>"),
        );
    }
}
