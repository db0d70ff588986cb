//! Organizations and items have a title to read.

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// An organization or item without a title.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/title-missing",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Een `<organization>` of `<item>` heeft geen `<title>`, of een lege. De leerling ziet in de inhoudsopgave dan een \
            lege regel of de identifier.",
        en: "An `<organization>` or `<item>` has no `<title>`, or an empty one. In the table of contents the learner then sees \
            an empty line or the identifier.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let items = scope.manifest.items().map(|item| item.element);
    for element in scope.manifest.organizations().chain(items) {
        let title = element.elements().find(|child| is_title(element, child));
        if title.is_some_and(|title| !title.own_text().trim().is_empty()) {
            continue;
        }
        let name = &element.name.local;
        findings.add(
            &CODE,
            scope.place(title.unwrap_or(element)),
            words!("<{name}> heeft geen titel", "<{name}> has no title"),
            words!("begin het met <title>…</title>", "start it with <title>…</title>"),
        );
    }
}

fn is_title(parent: &Element, child: &Element) -> bool {
    &*child.name.local == "title" && child.name.namespace == parent.name.namespace
}
