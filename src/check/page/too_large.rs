//! Pages are small enough to be looked into.

use super::Page;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A page that was too large to look into.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/too-large",
    severity: Severity::Info,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina of opmaakblad is zo groot dat het niet is nagekeken: meer dan 4 MB. Ook een browser doet er lang over, vooral op een telefoon.\n\nHaal grote gegevens of plaatjes eruit en zet ze in eigen bestanden.",
        en: "A page or style sheet is so large that it was not looked into: more than 4 MB. A browser takes long over it too, above all on a phone.\n\nTake large data or pictures out and put them in files of their own.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    let Some(length) = page.too_large else { return };
    findings.add(
        &CODE,
        Place::file(&page.file),
        words!("dit is niet nagekeken: {length} bytes", "this was not looked into: {length} bytes"),
        words!("zet grote gegevens in eigen bestanden", "put large data in files of their own"),
    );
}
