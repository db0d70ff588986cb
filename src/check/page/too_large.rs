//! Pages are small enough to be looked into, all of them.

use super::Page;
use super::scan::MOST_SEEN;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A page that was too large to look into.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/too-large",
    severity: Severity::Info,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina of opmaakblad is zo groot dat het niet of niet helemaal is nagekeken: meer dan 32 MiB, of meer \
            dan 200 000 links, scripts en plaatjes. Ook een browser doet er lang over, vooral op een telefoon.\n\n\
            Haal grote gegevens of plaatjes eruit en zet ze in eigen bestanden.",
        en: "A page or style sheet is so large that it was not looked into, or not all of it: more than 32 MiB, or more \
            than 200,000 links, scripts and pictures. A browser takes long over it too, above all on a phone.\n\n\
            Take large data or pictures out and put them in files of their own.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    let message = match page.too_large {
        Some(length) => {
            words!(
                "dit is niet nagekeken: {length} bytes",
                "this was not looked into: {length} bytes"
            )
        }
        None if page.scan.is_cut => words!(
            "alleen de eerste {MOST_SEEN} links, scripts en plaatjes zijn nagekeken",
            "only the first {MOST_SEEN} links, scripts and pictures were looked at"
        ),
        None => return,
    };
    findings.add(
        &CODE,
        Place::file(&page.file),
        message,
        words!("zet grote gegevens in eigen bestanden", "put large data in files of their own"),
    );
}
