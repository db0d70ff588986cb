//! Totara: SCORM 1.2, and 2004 without sequencing. The same identifiers keep learners' tracks, as in Moodle.

use super::manifest::Manifest;
use super::{Adaptation, Finished, Keeps, Lms, SCORM, Update, Vanished, tried};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// Totara.
pub static TOTARA: Lms = Lms {
    id: "totara",
    name: "Totara",
    accepts: SCORM,
    adaptation: Adaptation::NONE,
    update: UPDATE,
    quirks: &[&SEQUENCING],
};

/// On an update; what becomes of an identifier that vanishes was not tried.
const UPDATE: Update = Update {
    keeps: Keeps::ByIdentifier(Vanished::NotKnown),
    finished: Finished::NotKnown,
    sources: &[tried("Totara: the same identifiers keep tracks")],
};

static SEQUENCING: Rule<Package> = Rule { code: &SEQUENCING_CODE, check: sequencing };

static SEQUENCING_CODE: Code = Code {
    id: "totara/sequencing",
    severity: Severity::Warning,
    clauses: &[tried("Totara: SCORM 2004 without sequencing")],
    doc: Doc {
        nl: "Totara voert de regels voor volgorde van SCORM 2004 niet uit: elke pagina is altijd te openen. Laat de cursus \
             zelf de volgorde bewaken, met één SCO voor de hele cursus.",
        en: "Totara does not carry out the sequencing rules of SCORM 2004: every page can be opened at any time. Let the \
             course itself keep the order, with one SCO for all of it.",
    },
};

fn sequencing(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    let rules =
        ["sequencingRules", "rollupRules", "limitConditions", "constrainedChoiceConsiderations"];
    for (element, place) in manifest.elements() {
        if rules.iter().any(|local| element.is(&IMSSS, local)) {
            let name = &element.name.local;
            findings.add(
                &SEQUENCING_CODE,
                place,
                words!("Totara voert “{name}” niet uit", "Totara does not carry out \"{name}\""),
                words!(
                    "laat de cursus zelf de volgorde bewaken",
                    "let the course itself keep the order"
                ),
            );
        }
    }
}
