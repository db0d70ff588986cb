//! Keys and mappings name choices that are there.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::finding::{Place, nearest};
use crate::format::qti::asi::{self, Asi, Variable, is, value};
use crate::format::qti::binding;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A correct response or mapping that names no choice of its interaction.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/choice-missing",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Het goede antwoord (`correctResponse`), de beginwaarde of een regel van de `mapping` noemt een keuze die \
            in de vraag niet voorkomt. Zo kan geen leerling het goede antwoord geven, of die punten halen.\n\n\
            Verbeter de naam: hij is gelijk aan de `identifier` van een keuze, en hoofdletters tellen.",
        en: "The correct response, the default value or an entry of the `mapping` names a choice that is not in the \
            question. So no learner can give the correct answer, or earn those points.\n\n\
            Mend the name: it equals the `identifier` of a choice, and capitals count.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package).filter(|item| !item.includes()) {
        let choices = choices(item);
        for (name, variable) in item.variables() {
            if let Some(choices) = choices.get(name) {
                judge(item, variable, choices, findings);
            }
        }
    }
}

/// The choices that each response may name; none for one that is bound to what a vendor makes.
fn choices(item: Asi<'_>) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut choices: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (interaction, name) in item.interactions() {
        let names: Vec<_> = binding::choices(interaction).map(|(_, name)| name).collect();
        if !names.is_empty() {
            choices.entry(name).or_default().extend(names);
        }
    }
    choices
}

fn judge(item: Asi, variable: Variable, choices: &BTreeSet<&str>, findings: &mut Findings) {
    let base = variable.base_type().unwrap_or_default();
    if !["identifier", "pair", "directedPair"].contains(&base) {
        return;
    }
    for element in variable.element.descendants() {
        let (text, place) = if is(element, "value") {
            (element.own_text().into_owned(), item.text(element))
        } else if is(element, "map-entry") {
            let key = value(element, "map-key").unwrap_or_default();
            (key.to_owned(), item.attribute(element, "map-key"))
        } else {
            continue;
        };
        for name in text.split_whitespace().filter(|name| !choices.contains(name)) {
            missing(name, choices, place.clone(), element, findings);
        }
    }
}

fn missing(
    name: &str,
    choices: &BTreeSet<&str>,
    place: Place,
    element: &Element,
    findings: &mut Findings,
) {
    let on = &element.name.local;
    let help = match nearest(name, choices.iter().copied().take(300)) {
        Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
        None => words!("noem de identifier van een keuze", "name the identifier of a choice"),
    };
    findings.add(
        &CODE,
        place,
        words!(
            "<{on}> noemt \"{name}\", en die keuze is er niet",
            "<{on}> names \"{name}\", and there is no such choice"
        ),
        help,
    );
}
