//! A SCO does not wait for the last moment to save.

use super::{Scos, place};
use crate::check::script::Signals;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A SCO that waits for `unload` or `beforeunload`, and for nothing better.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/unload-handler",
    severity: Severity::Warning,
    clauses: &[Clause {
        name: "Chrome for Developers, Deprecating the unload event",
        url: Some("https://developer.chrome.com/docs/web-platform/deprecating-unload"),
    }],
    doc: Doc {
        nl: "Een script van een SCO wacht op `unload` of `beforeunload`, en niet op `pagehide` of `visibilitychange`. Browsers laten `unload` steeds vaker weg, en op telefoons komen beide meestal niet. Wie het venster sluit, verliest dan wat nog niet bewaard was: het cijfer, de tijd, soms de hele poging.\n\nBewaar na elk antwoord (`Commit`), en sluit af op `pagehide` en met een knop.",
        en: "A script of a SCO waits for `unload` or `beforeunload`, and not for `pagehide` or `visibilitychange`. Browsers leave `unload` out more and more, and on phones neither mostly comes. Who closes the window then loses what was not saved yet: the grade, the time, sometimes the whole attempt.\n\nSave after every answer (`Commit`), and finish on `pagehide` and by a button.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    if scos.signals.has(Signals::PAGE_HIDE) {
        return;
    }
    for (file, facts) in scos.facts() {
        for span in &facts.unload {
            findings.add(
                &CODE,
                place(file, span),
                words!(
                    "browsers slaan deze gebeurtenis vaak over",
                    "browsers often leave this event out"
                ),
                words!("gebruik ook pagehide", "use pagehide too"),
            );
        }
    }
}
