//! An item that is scored can earn points.

use super::clause::{ASI_1, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::interop;
use crate::package::Package;
use crate::words;

/// Conditions of which none sets a variable.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/score-unset",
    severity: Severity::Warning,
    clauses: &[ASI_1],
    doc: Doc {
        nl: "Een item heeft voorwaarden op zijn antwoorden, maar geen enkele zet met `setvar` een score. Elk antwoord \
            levert dus de beginwaarde op, meestal 0.\n\n\
            Voeg `<setvar>` toe aan de voorwaarde van het goede antwoord, of haal `resprocessing` weg als een docent \
            het nakijkt.",
        en: "An item has conditions on its responses, but none sets a score with `setvar`. So every answer earns the \
            default value, 0 as a rule.\n\n\
            Add `<setvar>` to the condition of the correct answer, or take `resprocessing` out if a teacher marks \
            it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in interop::documents(package) {
        for item in document.items() {
            for processing in interop::all(item, &["resprocessing"]) {
                let compares = interop::all(processing, COMPARISONS).next().is_some();
                let sets = interop::all(processing, SETTERS).next().is_some();
                if compares && !sets {
                    findings.add(
                        &CODE,
                        document.tag(processing),
                        words!("geen enkele voorwaarde zet een score", "no condition sets a score"),
                        words!("voeg <setvar> toe", "add <setvar>"),
                    );
                }
            }
        }
    }
}

const COMPARISONS: &[&str] =
    &["varequal", "varlt", "varlte", "vargt", "vargte", "varsubset", "varinside", "varsubstring"];
const SETTERS: &[&str] =
    &["setvar", "displayfeedback", "respcond_extension", "itemproc_extension", "var_extension"];
