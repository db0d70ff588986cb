//! Feedback that is displayed is there.

use std::collections::BTreeSet;

use super::clause::{ASI_1, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::interop;
use crate::package::Package;
use crate::words;

/// A `displayfeedback` to feedback that the item does not have.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/feedback-missing",
    severity: Severity::Warning,
    clauses: &[ASI_1],
    doc: Doc {
        nl: "`displayfeedback` noemt met `linkrefid` de `ident` van een `itemfeedback`. Die is er niet: de leerling \
            ziet niets.\n\n\
            Voeg de feedback toe, of verbeter de naam.",
        en: "`displayfeedback` names with `linkrefid` the `ident` of an `itemfeedback`. That is not there: the \
            learner sees nothing.\n\n\
            Add the feedback, or mend the name.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in interop::documents(package) {
        for item in document.items() {
            let known: BTreeSet<&str> = interop::all(item, &["itemfeedback"])
                .filter_map(|feedback| feedback.value("ident"))
                .map(str::trim)
                .collect();
            for element in interop::all(item, &["displayfeedback"]) {
                let name = element.value("linkrefid").map(str::trim);
                let Some(name) = name.filter(|name| !known.contains(name)) else { continue };
                let help = match nearest(name, known.iter().copied().take(300)) {
                    Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                    None => words!("voeg de feedback toe", "add the feedback"),
                };
                findings.add(
                    &CODE,
                    document.attribute(element, "linkrefid"),
                    words!("er is geen feedback \"{name}\"", "there is no feedback \"{name}\""),
                    help,
                );
            }
        }
    }
}
