//! A response is of the type that its interaction gives.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::finding::{Place, Words};
use crate::format::qti::asi::{self, Kind, Variable, value};
use crate::format::qti::binding::{self, Binding};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A response whose base type or cardinality does not fit its interaction.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/interaction-type",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Elke soort vraag levert een antwoord van een vast type: een keuze geeft een `identifier`, ordenen een \
            `ordered` lijst daarvan, koppelen een `directedPair`. De `responseDeclaration` zegt iets anders. Het \
            afnamesysteem kan het antwoord dan niet bewaren of niet nakijken.\n\n\
            Pas `baseType` of `cardinality` aan; wie meer dan één keuze toestaat, heeft `cardinality=\"multiple\"` \
            nodig.",
        en: "Every kind of question gives an answer of a fixed type: a choice gives an `identifier`, ordering an \
            `ordered` list of them, matching a `directedPair`. The `responseDeclaration` says something else. The \
            delivery system can then not keep the answer, or not score it.\n\n\
            Change `baseType` or `cardinality`; allowing more than one choice takes `cardinality=\"multiple\"`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package) {
        let variables = item.variables();
        for (interaction, name) in item.interactions() {
            let response = variables.get(name).filter(|variable| variable.kind == Kind::Response);
            let bound = binding::of(interaction).zip(response);
            let Some((binding, variable)) = bound else { continue };
            if let Some((attribute, message, help)) = fault(interaction, binding, *variable) {
                let place: Place = item.attribute(variable.element, attribute);
                findings.add(&CODE, place, message, help);
            }
        }
    }
}

/// What does not fit: the attribute of the declaration, and what to say.
fn fault(
    interaction: &Element,
    binding: &Binding,
    variable: Variable,
) -> Option<(&'static str, Words, Words)> {
    let on = &interaction.name.local;
    let cardinality = variable.cardinality()?;
    if !binding.cardinalities.contains(&cardinality) {
        let expected = binding.cardinalities.join(", ");
        return Some((
            "cardinality",
            words!(
                "<{on}> geeft geen antwoord dat {cardinality} is",
                "<{on}> gives no response that is {cardinality}"
            ),
            words!("schrijf cardinality: {expected}", "write cardinality: {expected}"),
        ));
    }
    let base = variable.base_type().filter(|base| !binding.base_types.contains(base));
    if let Some(base) = base.filter(|_| cardinality != "record") {
        let expected = binding.base_types.join(", ");
        return Some((
            "base-type",
            words!(
                "<{on}> geeft geen antwoord van het type {base}",
                "<{on}> gives no response of the type {base}"
            ),
            words!("schrijf als type: {expected}", "write as type: {expected}"),
        ));
    }
    let limit = value(interaction, binding.limit?)?.parse::<u32>().ok()?;
    (limit != 1 && cardinality == "single").then(|| {
        (
            "cardinality",
            words!(
                "<{on}> staat meer dan één keuze toe",
                "<{on}> lets more than one choice be made"
            ),
            words!(
                "schrijf cardinality=\"multiple\", of sta één keuze toe",
                "write cardinality=\"multiple\", or let one choice be made"
            ),
        )
    })
}
