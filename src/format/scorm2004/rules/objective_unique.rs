//! The objectives of one activity have names of their own.

use std::collections::BTreeSet;

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// Two objectives of one activity with the same name.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/objective-unique",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "Binnen één `<imsss:objectives>` hebben twee leerdoelen dezelfde `objectiveID`. Een LMS weet dan niet bij welk van \
            de twee een score hoort.",
        en: "Within one `<imsss:objectives>` two objectives have the same `objectiveID`. An LMS then does not know to which of \
            the two a score belongs.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let all = scope.manifest.root.descendants().filter(|e| e.is(&IMSSS, "objectives"));
    for objectives in all {
        let mut seen = BTreeSet::new();
        for objective in objectives.elements().filter(|child| is_objective(child)) {
            let Some(name) = objective.value("objectiveID").map(str::trim) else { continue };
            if !seen.insert(name) {
                findings.add(
                    &CODE,
                    scope.attribute(objective, "objectiveID"),
                    words!(
                        "een leerdoel heet hier al \"{name}\"",
                        "an objective is called \"{name}\" here already"
                    ),
                    words!(
                        "geef elk leerdoel een eigen naam",
                        "give every objective a name of its own"
                    ),
                );
            }
        }
    }
}

fn is_objective(element: &Element) -> bool {
    element.is(&IMSSS, "primaryObjective") || element.is(&IMSSS, "objective")
}
