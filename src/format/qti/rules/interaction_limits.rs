//! The limits of an interaction leave something to choose.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, is_any, value};
use crate::format::qti::binding;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// Limits that no answer can meet.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/interaction-limits",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Een vraag eist meer keuzes dan zij toestaat, of meer dan er zijn. De leerling kan haar niet \
            beantwoorden, en een toets waarin elk antwoord geldig moet zijn, loopt vast.\n\n\
            Verlaag het minimum, of verhoog het maximum; een maximum van 0 is geen grens.",
        en: "A question asks for more choices than it allows, or more than there are. The learner cannot answer it, \
            and a test in which every answer must be valid gets stuck.\n\n\
            Lower the minimum, or raise the maximum; a maximum of 0 is no limit.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package) {
        for element in item.elements() {
            for (least, most) in LIMITS {
                crossed(item, element, least, most, findings);
            }
            if is_any(element, COUNTED) {
                too_many(item, element, findings);
            }
        }
    }
}

/// The attributes that say at least how many, and at most how many.
const LIMITS: &[(&str, &str)] = &[
    ("min-choices", "max-choices"),
    ("min-associations", "max-associations"),
    ("match-min", "match-max"),
    ("min-plays", "max-plays"),
    ("min-strings", "max-strings"),
];

/// Interactions whose choices are counted one by one.
const COUNTED: &[&str] = &[
    "choice-interaction",
    "order-interaction",
    "hottext-interaction",
    "hotspot-interaction",
    "graphic-order-interaction",
];

fn number(element: &Element, attribute: &str) -> Option<usize> {
    value(element, attribute)?.parse().ok()
}

fn crossed(item: Asi, element: &Element, least: &str, most: &str, findings: &mut Findings) {
    let limits = number(element, least).zip(number(element, most));
    let Some((low, high)) = limits.filter(|(low, high)| *high > 0 && low > high) else { return };
    findings.add(
        &CODE,
        item.attribute(element, least),
        words!("ten minste {low}, maar ten hoogste {high}", "at least {low}, but at most {high}"),
        words!(
            "verlaag het minimum of verhoog het maximum",
            "lower the minimum or raise the maximum"
        ),
    );
}

fn too_many(item: Asi, element: &Element, findings: &mut Findings) {
    let count = binding::choices(element).count();
    let Some(low) = number(element, "min-choices").filter(|low| *low > count && !item.includes())
    else {
        return;
    };
    findings.add(
        &CODE,
        item.attribute(element, "min-choices"),
        words!(
            "ten minste {low} keuzes, maar er zijn er {count}",
            "at least {low} choices, but there are {count}"
        ),
        words!("verlaag het minimum, of voeg keuzes toe", "lower the minimum, or add choices"),
    );
}
