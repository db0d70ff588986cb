//! An item without items in it opens something.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;
use crate::words;

/// A leaf without `identifierref`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/item-idle",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Een `<item>` zonder andere items erin opent niets. In de inhoudsopgave staat dan een regel die niets doet als de \
            leerling erop klikt.\n\nGeef het item een `identifierref`, of haal het weg.",
        en: "An `<item>` without other items in it opens nothing. The table of contents then has a line that does nothing when \
            the learner clicks it.\n\nGive the item an `identifierref`, or take it out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for item in scope.manifest.items() {
        let is_leaf = !item.element.elements().any(|child| child.name == item.element.name);
        if is_leaf && item.target().is_none_or(|target| target.trim().is_empty()) {
            findings.add(
                &CODE,
                scope.place(item.element),
                words!("dit item opent niets", "this item opens nothing"),
                words!("geef het een identifierref", "give it an identifierref"),
            );
        }
    }
}
