//! What shows or hides a part of an item is declared.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, Kind, is_any, value};
use crate::package::Package;
use crate::words;

/// Feedback or a template part that hangs on a variable that is not there.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/feedback-undeclared",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Feedback verschijnt als de uitkomst in `outcomeIdentifier` de waarde van haar `identifier` heeft; een \
            deel van een sjabloon hangt zo aan `templateIdentifier`. Die variabele is er niet: de leerling ziet het \
            nooit, of altijd.\n\n\
            Declareer de uitkomst of sjabloonvariabele, of verbeter de naam.",
        en: "Feedback shows when the outcome in `outcomeIdentifier` has the value of its `identifier`; a part of a \
            template hangs on `templateIdentifier` in the same way. That variable is not there: the learner never \
            sees it, or always.\n\n\
            Declare the outcome or template variable, or mend the name.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let shown = asi::items(package).chain(asi::tests(package));
    for document in shown.filter(|document| !document.includes()) {
        judge(document, "outcome-identifier", Kind::Outcome, findings);
        judge(document, "template-identifier", Kind::Template, findings);
    }
}

/// Expressions and references to items have attributes of these names too, which other rules look at.
const OTHERS: &[&str] =
    &["outcome-maximum", "outcome-minimum", "template-default", "template-variable"];

fn judge(document: Asi, attribute: &str, kind: Kind, findings: &mut Findings) {
    let variables = document.variables();
    let is_declared =
        |name: &str| variables.get(name).is_some_and(|variable| variable.kind == kind);
    for element in document.elements().filter(|element| !is_any(element, OTHERS)) {
        let Some(name) = value(element, attribute).filter(|name| !is_declared(name)) else {
            continue;
        };
        let known = variables.keys().copied().filter(|name| is_declared(name));
        let help = match nearest(name, known.take(300)) {
            Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
            None => words!("declareer haar, of verbeter de naam", "declare it, or mend the name"),
        };
        let message = match kind {
            Kind::Template => words!(
                "er is geen sjabloonvariabele \"{name}\"",
                "there is no template variable \"{name}\""
            ),
            _ => words!("er is geen uitkomst \"{name}\"", "there is no outcome \"{name}\""),
        };
        findings.add(&CODE, document.attribute(element, attribute), message, help);
    }
}
