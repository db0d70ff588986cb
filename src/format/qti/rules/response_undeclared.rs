//! Every interaction is bound to a declared response.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Kind};
use crate::package::Package;
use crate::words;

/// An interaction whose response is not declared.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/response-undeclared",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Een vraag legt het antwoord vast in de variabele die `responseIdentifier` noemt. Die is er niet, of is \
            geen antwoord: wat de leerling invult gaat verloren.\n\n\
            Declareer haar met `responseDeclaration`, of verbeter de naam.",
        en: "A question keeps the answer in the variable that `responseIdentifier` names. That is not there, or is no \
            response: what the learner fills in gets lost.\n\n\
            Declare it with `responseDeclaration`, or mend the name.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package).filter(|item| !item.includes()) {
        let variables = item.variables();
        let is_response = |name: &str| {
            variables.get(name).is_some_and(|variable| variable.kind == Kind::Response)
        };
        for (interaction, name) in item.interactions().filter(|(_, name)| !is_response(name)) {
            let responses = variables.keys().copied().filter(|name| is_response(name));
            let help = match nearest(name, responses.take(300)) {
                Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                None => words!(
                    "declareer het antwoord bovenaan het item",
                    "declare the response at the top of the item"
                ),
            };
            findings.add(
                &CODE,
                item.attribute(interaction, "response-identifier"),
                words!(
                    "het antwoord \"{name}\" is niet gedeclareerd",
                    "the response \"{name}\" is not declared"
                ),
                help,
            );
        }
    }
}
