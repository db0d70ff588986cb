//! A SCO that is being closed waits for no request.

use super::{Scos, place};
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A synchronous request in a SCO that waits for `unload`.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/synchronous-request",
    severity: Severity::Warning,
    clauses: &[Clause {
        name: "XMLHttpRequest, open()",
        url: Some("https://xhr.spec.whatwg.org/#the-open()-method"),
    }],
    doc: Doc {
        nl: "Een script van een SCO die op `unload` of `beforeunload` wacht, doet een verzoek waarop het wacht (`open(…, false)`). Browsers breken zo'n verzoek af terwijl een pagina sluit; wat het had moeten bewaren, is weg.\n\nVerstuur eerder, of met `navigator.sendBeacon` of `fetch(…, {keepalive: true})`.",
        en: "A script of a SCO that waits for `unload` or `beforeunload` makes a request that it waits for (`open(…, false)`). Browsers break such a request off while a page closes; what it should have kept is gone.\n\nSend earlier, or by `navigator.sendBeacon` or `fetch(…, {keepalive: true})`.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    if scos.facts().all(|(_, facts)| facts.unload.is_empty()) {
        return;
    }
    for (file, facts) in scos.facts() {
        for span in &facts.synchronous {
            findings.add(
                &CODE,
                place(file, span),
                words!(
                    "dit verzoek wordt afgebroken als de pagina sluit",
                    "this request is broken off when the page closes"
                ),
                words!("gebruik navigator.sendBeacon", "use navigator.sendBeacon"),
            );
        }
    }
}
