//! An item has what its response processing template computes with.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, value};
use crate::format::qti::template;
use crate::package::Package;
use crate::words;

/// A standard template over an item without its response or key.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/template-unfit",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "De standaardsjablonen rekenen met vaste namen: een antwoord `RESPONSE` en een uitkomst `SCORE`. \
            `match_correct` heeft een `correctResponse` nodig, `map_response` een `mapping`, `map_response_point` \
            een `areaMapping`. Iets daarvan ontbreekt: elke leerling krijgt 0 punten.\n\n\
            Voeg het ontbrekende toe, of schrijf de verwerking uit.",
        en: "The standard templates compute with fixed names: a response `RESPONSE` and an outcome `SCORE`. \
            `match_correct` needs a `correctResponse`, `map_response` a `mapping`, `map_response_point` an \
            `areaMapping`. One of these is missing: every learner gets 0 points.\n\n\
            Add what is missing, or write the processing out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package).filter(|item| !item.includes()) {
        let Some(processing) = item.part("response-processing") else { continue };
        let Some(uri) = value(processing, "template").filter(|uri| template::is_standard(uri))
        else {
            continue;
        };
        let variables = item.variables();
        let place = item.attribute(processing, "template");
        let Some(response) = variables.get("RESPONSE") else {
            let message = words!(
                "dit sjabloon rekent met het antwoord RESPONSE, en dat is er niet",
                "this template computes with the response RESPONSE, and that is not there"
            );
            let help = words!("noem het antwoord RESPONSE", "call the response RESPONSE");
            findings.add(&CODE, place, message, help);
            continue;
        };
        let part = match template::name(uri) {
            "match_correct" => "correct-response",
            "map_response" => "mapping",
            "map_response_point" => "area-mapping",
            _ => continue,
        };
        let set_later = item.all("set-correct-response").next().is_some();
        if response.part(part).is_none() && !set_later {
            let message = words!(
                "dit sjabloon heeft een {part} nodig, en RESPONSE heeft er geen",
                "this template needs a {part}, and RESPONSE has none"
            );
            let help = words!("voeg hem toe aan de declaratie", "add it to the declaration");
            findings.add(&CODE, place, message, help);
        }
    }
}
