//! A completion threshold as text, of which Moodle makes 1.0.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::grammar::namespace::ADLCP_2004;
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/completion-threshold",
    severity: Severity::Warning,
    clauses: TRIED,
    doc: Doc {
        nl: "Van een `<adlcp:completionThreshold>` zoals de 3rd Edition die schrijft (als tekst) maakt Moodle altijd 1.0: pas \
             bij alle voortgang is de cursus klaar. De 4th Edition schrijft de drempel als attribuut, en die werkt.",
        en: "Of an `<adlcp:completionThreshold>` as the 3rd Edition writes it (as text) Moodle always makes 1.0: the course \
             is complete only with all of its progress. The 4th Edition writes the threshold as an attribute, and that works.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements() {
        let text = element.own_text();
        let threshold = text.trim().parse::<f64>();
        let is_whole = threshold.is_ok_and(|value| (value - 1.0).abs() < f64::EPSILON);
        if element.is(&ADLCP_2004, "completionThreshold") && !text.trim().is_empty() && !is_whole {
            findings.add(
                &CODE,
                place,
                words!("Moodle maakt van deze drempel 1.0", "Moodle makes 1.0 of this threshold"),
                words!(
                    "schrijf hem als minProgressMeasure, in de 4th Edition",
                    "write it as minProgressMeasure, in the 4th Edition"
                ),
            );
        }
    }
}
