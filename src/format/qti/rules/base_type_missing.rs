//! A variable says what it holds.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi;
use crate::package::Package;
use crate::words;

/// A variable without a base type, or a record with one.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/base-type-missing",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Een variabele zegt met `baseType` wat erin past; alleen een `record` doet dat niet, want daarin heeft \
            elk veld zijn eigen type. Zonder type weet het afnamesysteem niet hoe het een antwoord of score leest.\n\n\
            Voeg `baseType` toe, of haal het bij een `record` weg.",
        en: "A variable says with `baseType` what fits in it; only a `record` does not, since in it every field has a \
            type of its own. Without a type the delivery system does not know how to read an answer or score.\n\n\
            Add `baseType`, or take it away from a `record`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::items(package).chain(asi::tests(package)) {
        for (name, variable) in document.variables() {
            let is_record = variable.cardinality() == Some("record");
            let (message, help) = match (is_record, variable.base_type()) {
                (false, None) => (
                    words!(
                        "de variabele \"{name}\" zegt niet wat erin past",
                        "the variable \"{name}\" does not say what fits in it"
                    ),
                    words!("voeg het type toe", "add the type"),
                ),
                (true, Some(base)) => (
                    words!(
                        "een record is als geheel geen {base}",
                        "a record as a whole is no {base}"
                    ),
                    words!("haal het type weg", "take the type away"),
                ),
                _ => continue,
            };
            findings.add(&CODE, document.attribute(variable.element, "base-type"), message, help);
        }
    }
}
