//! Objectives that are referred to are declared.

use std::collections::BTreeSet;

use super::clause::OBJECTIVE;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::words;

/// An `idref` to no objective.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/objective-dangling",
    severity: Severity::Error,
    clauses: &[OBJECTIVE],
    doc: Doc {
        nl: "`<objective idref=\"…\">` bij een blok of AU verwijst naar een `<objective id=\"…\">` van de cursus. Dat is \
            er niet: het LMS kan het werk niet bij een leerdoel tonen, of weigert de cursus.",
        en: "`<objective idref=\"…\">` of a block or AU refers to an `<objective id=\"…\">` of the course. That is not \
            there: the LMS cannot show the work under an objective, or refuses the course.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    let known: BTreeSet<&str> = structure
        .objectives()
        .filter_map(|objective| objective.value("id"))
        .map(str::trim)
        .collect();
    for reference in structure.objective_references() {
        let Some(id) = reference.value("idref").map(str::trim).filter(|id| !known.contains(id))
        else {
            continue;
        };
        let help = match nearest(id, known.iter().copied()) {
            Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
            None => words!(
                "declareer het in <objectives>, meteen na <course>",
                "declare it in <objectives>, right after <course>"
            ),
        };
        findings.add(
            &CODE,
            structure.attribute(reference, "idref"),
            words!("er is geen leerdoel \"{id}\"", "there is no objective \"{id}\""),
            help,
        );
    }
}
