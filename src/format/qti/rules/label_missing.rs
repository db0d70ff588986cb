//! Conditions on a choice name a label that is there.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::{ASI_1, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::interop;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A condition on a choice that the response does not have.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/label-missing",
    severity: Severity::Error,
    clauses: &[ASI_1],
    doc: Doc {
        nl: "Bij een keuzevraag vergelijkt `varequal` het antwoord met de `ident` van een `response_label`. Een label \
            met die naam is er niet: geen leerling kan dat antwoord geven.\n\n\
            Verbeter de naam; hoofdletters tellen.",
        en: "In a choice question `varequal` compares the answer with the `ident` of a `response_label`. There is no \
            label of that name: no learner can give that answer.\n\n\
            Mend the name; capitals count.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in interop::documents(package) {
        for item in document.items() {
            let labels = labels(item);
            for element in interop::all(item, &["varequal"]) {
                let respident = element.value("respident").unwrap_or_default().trim();
                let text = element.own_text();
                let name = text.trim();
                let Some(known) = labels.get(respident).filter(|known| !known.contains(name))
                else {
                    continue;
                };
                let help = match nearest(name, known.iter().copied().take(300)) {
                    Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                    None => words!("noem de ident van een label", "name the ident of a label"),
                };
                findings.add(
                    &CODE,
                    document.text(element),
                    words!(
                        "\"{respident}\" heeft geen label \"{name}\"",
                        "\"{respident}\" has no label \"{name}\""
                    ),
                    help,
                );
            }
        }
    }
}

/// The labels of every response that is a choice among them.
fn labels(item: &Element) -> BTreeMap<&str, BTreeSet<&str>> {
    let chosen = interop::all(item, &["response_lid"])
        .filter(|response| interop::all(response, &["render_choice"]).next().is_some());
    chosen
        .filter_map(|response| {
            let labels = interop::all(response, &["response_label"]);
            let idents = labels.filter_map(|label| label.value("ident")).map(str::trim).collect();
            Some((response.value("ident")?.trim(), idents))
        })
        .collect()
}
