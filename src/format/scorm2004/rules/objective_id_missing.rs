//! An objective that shares its state has a name.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::is_objective;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// An objective that needs a name and has none.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/objective-id-missing",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "Een `<imsss:primaryObjective>` is met `<imsss:mapInfo>` aan een gedeeld leerdoel verbonden, maar heeft zelf geen \
            `objectiveID`, of een ander leerdoel heeft een lege. Zonder die naam kan een LMS de verbinding niet leggen.",
        en: "An `<imsss:primaryObjective>` is tied to a shared objective by `<imsss:mapInfo>`, but has no `objectiveID` itself, \
            or another objective has an empty one. Without that name an LMS cannot make the tie.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for objective in scope.manifest.root.descendants().filter(|one| is_objective(one)) {
        // Of the others the grammar says that the attribute is missing, not that it is empty.
        let is_shared = objective.first(&IMSSS, "mapInfo").is_some()
            || objective.is(&IMSSS, "objective") && objective.get("objectiveID").is_some();
        let is_named = objective.value("objectiveID").is_some_and(|name| !name.trim().is_empty());
        if is_shared && !is_named {
            findings.add(
                &CODE,
                scope.place(objective),
                words!("dit leerdoel heeft geen objectiveID", "this objective has no objectiveID"),
                words!("geef het een objectiveID", "give it an objectiveID"),
            );
        }
    }
}
