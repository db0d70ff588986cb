//! Names are in UTF-8, and say so.

use super::clause::{FLAGS, LANGUAGE};
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, NameFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A name that is not ASCII, and not said to be UTF-8.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/name-encoding",
    severity: Severity::Warning,
    clauses: &[FLAGS, LANGUAGE],
    doc: Doc {
        nl: "Een naam heeft letters buiten ASCII, en er staat niet bij dat het UTF-8 is; of het is geen UTF-8. \
            Zonder die vermelding leest een LMS de naam in een andere codering: `é` wordt `├⌐`, en verwijzingen \
            in het manifest vinden het bestand niet.\n\nGeef het bestand een naam zonder accenten, of gebruik een programma dat namen als UTF-8 vastlegt.",
        en: "A name has letters beyond ASCII, and nothing says that it is UTF-8; or it is not UTF-8. Without that \
            mark an LMS reads the name in another encoding: `é` becomes `├⌐`, and references of the manifest do \
            not find the file.\n\nGive the file a name without accents, or use a program that records names as UTF-8.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Name(NameFault::Undeclared) => Some((
            words!(
                "bij {} staat niet dat de naam UTF-8 is",
                "nothing says that the name {} is UTF-8",
                shown(fault)
            ),
            words!("geef het een naam zonder accenten", "give it a name without accents"),
        )),
        FaultKind::Name(NameFault::NotUtf8) => Some((
            words!("de naam {} is geen UTF-8", "the name {} is not UTF-8", shown(fault)),
            words!("geef het een naam zonder accenten", "give it a name without accents"),
        )),
        _ => None,
    });
}
