//! What is mapped has a mapping.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, is, value};
use crate::package::Package;
use crate::words;

/// A response that is mapped without a mapping.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/mapping-missing",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "`mapResponse` zoekt de punten van een antwoord op in de `mapping` van zijn declaratie, \
            `mapResponsePoint` in de `areaMapping`. Die ontbreekt: elke leerling krijgt 0 punten.\n\n\
            Voeg de `mapping` toe, met een regel voor elk antwoord dat punten geeft.",
        en: "`mapResponse` looks up the points of an answer in the `mapping` of its declaration, `mapResponsePoint` \
            in the `areaMapping`. That is missing: every learner gets 0 points.\n\n\
            Add the `mapping`, with an entry for every answer that earns points.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package) {
        judge(item, "map-response", "mapping", findings);
        judge(item, "map-response-point", "area-mapping", findings);
    }
}

fn judge(item: Asi, operator: &'static str, mapping: &str, findings: &mut Findings) {
    let variables = item.variables();
    for element in item.all(operator) {
        let Some(name) = value(element, "identifier") else { continue };
        let Some(variable) = variables.get(name) else { continue };
        if variable.element.elements().any(|child| is(child, mapping)) {
            continue;
        }
        findings.add(
            &CODE,
            item.attribute(element, "identifier"),
            words!(
                "het antwoord \"{name}\" heeft geen {mapping}",
                "the response \"{name}\" has no {mapping}"
            ),
            words!("voeg hem toe aan de declaratie", "add it to the declaration"),
        );
    }
}
