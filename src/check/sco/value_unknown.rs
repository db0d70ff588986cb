//! A SCO writes words that the element takes.

use super::{DATA_MODEL, Scos, place};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::data_model::Lookup;
use crate::words;

/// A written word that is not of the vocabulary of its element.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/value-unknown",
    severity: Severity::Warning,
    clauses: DATA_MODEL,
    doc: Doc {
        nl: "Een script schrijft een woord dat dit element niet kent, zoals `complete` in plaats van `completed`. Het LMS weigert het met fout 405 (SCORM 1.2) of 406 (SCORM 2004), en de status of het antwoord wordt niet bewaard. Hoofdletters tellen.\n\nGebruik een van de woorden die de melding noemt.",
        en: "A script writes a word that this element does not know, such as `complete` instead of `completed`. The LMS refuses it with error 405 (SCORM 1.2) or 406 (SCORM 2004), and the status or answer is not kept. Capitals count.\n\nUse one of the words that the message names.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    for (file, one) in scos.uses() {
        let Lookup::Known(element) = scos.edition.find(&one.name) else { continue };
        let Some((value, span)) = &one.value else { continue };
        if element.values.allow(value) {
            continue;
        }
        let name = element.name;
        let words = element.values.words().iter().map(|word| format!("{word:?}"));
        let words = words.collect::<Vec<_>>().join(", ");
        findings.add(
            &CODE,
            place(file, span),
            words!("{name} kent \"{value}\" niet", "{name} does not take \"{value}\""),
            words!("kies uit {words}", "choose from {words}"),
        );
    }
}
