//! Sound starts when the learner wants it.

use super::Page;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Sound that starts by itself.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/autoplay",
    severity: Severity::Warning,
    clauses: &[Clause {
        name: "WCAG 2.2, 1.4.2",
        url: Some("https://www.w3.org/TR/WCAG22/#audio-control"),
    }],
    doc: Doc {
        nl: "Geluid of film met geluid start vanzelf. Browsers houden dat vaak tegen tot de leerling iets heeft aangeraakt, zodat de les stil begint; en wie een schermlezer gebruikt, hoort die niet meer.\n\nLaat de leerling zelf starten, of zet er `muted` bij.",
        en: "Sound, or a film with sound, starts by itself. Browsers often hold that back until the learner has touched something, so that the lesson starts in silence; and who uses a screen reader can no longer hear it.\n\nLet the learner start it, or add `muted`.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    for span in &page.scan.autoplay {
        findings.add(
            &CODE,
            page.place(span),
            words!("dit geluid start vanzelf", "this sound starts by itself"),
            words!("laat autoplay weg, of voeg muted toe", "leave autoplay out, or add muted"),
        );
    }
}
