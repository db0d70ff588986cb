//! Every identifier stands once in the course structure.

use std::collections::BTreeSet;

use super::clause::{AU, BLOCK, OBJECTIVE};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// An identifier that stands twice among blocks, objectives or assignable units.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/identifier-unique",
    severity: Severity::Error,
    clauses: &[BLOCK, OBJECTIVE, AU],
    doc: Doc {
        nl: "Elk blok, elk leerdoel en elke AU heeft een eigen `id`. Met twee gelijke weet een LMS niet bij welke een \
            resultaat hoort; het moet de cursus weigeren.",
        en: "Every block, objective and AU has an `id` of its own. With two alike an LMS cannot tell to which a result \
            belongs; it must refuse the course.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    judge(&structure, structure.blocks(), findings);
    judge(&structure, structure.objectives(), findings);
    judge(&structure, structure.aus(), findings);
}

fn judge<'a>(
    structure: &Structure,
    elements: impl Iterator<Item = &'a Element>,
    findings: &mut Findings,
) {
    let mut known = BTreeSet::new();
    for element in elements {
        let Some(id) = element.value("id").map(str::trim) else { continue };
        if known.insert(id) {
            continue;
        }
        let name = &element.name.local;
        findings.add(
            &CODE,
            structure.attribute(element, "id"),
            words!(
                "er is al een <{name}> met id \"{id}\"",
                "there is a <{name}> with id \"{id}\" already"
            ),
            words!("geef dit een eigen id", "give this one an id of its own"),
        );
    }
}
