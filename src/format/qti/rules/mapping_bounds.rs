//! The bounds of a mapping leave room for a score.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, is_any, value};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A lower bound above the upper.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/mapping-bounds",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "De ondergrens van een mapping ligt boven de bovengrens. Geen score voldoet aan beide: elk antwoord krijgt \
            dezelfde score, de ene of de andere grens naar gelang het afnamesysteem.\n\nVerwissel ze, of verander er één.",
        en: "The lower bound of a mapping is above the upper. No score meets both: every answer gets the same score, the \
            one bound or the other as the delivery system has it.\n\nSwap them, or change one.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::documents(package) {
        let mappings = document.elements().filter(|one| is_any(one, &["mapping", "area-mapping"]));
        for element in mappings {
            let bounds = bound(element, "lower-bound").zip(bound(element, "upper-bound"));
            let Some((low, high)) = bounds.filter(|(low, high)| low > high) else { continue };
            findings.add(
                &CODE,
                document.attribute(element, "lower-bound"),
                words!(
                    "ten minste {low}, maar ten hoogste {high}",
                    "at least {low}, but at most {high}"
                ),
                words!("verwissel de grenzen", "swap the bounds"),
            );
        }
    }
}

fn bound(element: &Element, attribute: &str) -> Option<f64> {
    value(element, attribute)?.trim().parse().ok()
}
