//! A SCO starts its talk with the LMS.

use super::{API, Scos};
use crate::check::script::Signals;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A SCO that finds the API and never initialises.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/never-initialised",
    severity: Severity::Warning,
    clauses: API,
    doc: Doc {
        nl: "De scripts van deze SCO kennen de API van het LMS, maar roepen `LMSInitialize` (SCORM 1.2) of `Initialize` (SCORM 2004) nergens aan. Het LMS weigert dan alles wat daarna komt, met fout 301 of 132, en er wordt niets bewaard.\n\nRoep het aan zodra de pagina geladen is.",
        en: "The scripts of this SCO know the LMS's API, but call `LMSInitialize` (SCORM 1.2) or `Initialize` (SCORM 2004) nowhere. The LMS then refuses all that follows, with error 301 or 132, and nothing is kept.\n\nCall it as soon as the page is loaded.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    for sco in scos.scos.iter().filter(|sco| {
        sco.is_readable && sco.signals.has(Signals::HINT) && !sco.signals.has(Signals::INITIALISE)
    }) {
        findings.add(
            &CODE,
            Place::file(&sco.launch),
            words!(
                "deze SCO begint nooit een sessie met het LMS",
                "this SCO never starts a session with the LMS"
            ),
            words!("roep LMSInitialize of Initialize aan", "call LMSInitialize or Initialize"),
        );
    }
}
