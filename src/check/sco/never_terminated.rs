//! A SCO ends its talk with the LMS.

use super::{API, Scos};
use crate::check::script::Signals;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A SCO that initialises and never terminates.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/never-terminated",
    severity: Severity::Warning,
    clauses: API,
    doc: Doc {
        nl: "De scripts van deze SCO beginnen een sessie met het LMS, maar sluiten die nergens af met `LMSFinish` (SCORM 1.2) of `Terminate` (SCORM 2004). Veel LMS'en bewaren de tijd en het cijfer pas daarna.\n\nSluit de sessie als de les klaar is, en op `pagehide`.",
        en: "The scripts of this SCO start a session with the LMS, but nowhere end it with `LMSFinish` (SCORM 1.2) or `Terminate` (SCORM 2004). Many LMSs keep the time and the grade only after that.\n\nEnd the session when the lesson is done, and on `pagehide`.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    for sco in scos.scos.iter().filter(|sco| {
        sco.is_readable
            && sco.signals.has(Signals::INITIALISE)
            && sco.signals.has(Signals::HINT)
            && !sco.signals.has(Signals::TERMINATE)
    }) {
        findings.add(
            &CODE,
            Place::file(&sco.launch),
            words!(
                "deze SCO sluit haar sessie met het LMS nooit af",
                "this SCO never ends its session with the LMS"
            ),
            words!("roep LMSFinish of Terminate aan", "call LMSFinish or Terminate"),
        );
    }
}
