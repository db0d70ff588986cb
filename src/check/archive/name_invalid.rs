//! Names can be names of files.

use super::clause::NAME;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, NameFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A name with a control character, or without any.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/name-invalid",
    severity: Severity::Error,
    clauses: &[NAME],
    doc: Doc {
        nl: "Een naam in het archief is leeg of bevat een stuurteken, zoals een regeleinde of een nul. Zo'n \
            bestand kan niet overal bestaan; een lezer die bij de nul ophoudt, ziet bovendien een andere naam \
            dan een lezer die dat niet doet.\n\nGeef het bestand een gewone naam.",
        en: "A name in the archive is empty or holds a control character, such as a line end or a NUL. Such a \
            file cannot exist everywhere; and a reader that stops at the NUL sees another name than one that \
            does not.\n\nGive the file a plain name.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Name(NameFault::Control) => Some((
            words!(
                "in {} staat een stuurteken",
                "there is a control character in {}",
                shown(fault)
            ),
            words!("geef het een gewone naam", "give it a plain name"),
        )),
        FaultKind::Name(NameFault::Empty) => Some((
            words!("{} noemt geen bestand", "{} names no file", shown(fault)),
            words!("geef het een gewone naam", "give it a plain name"),
        )),
        _ => None,
    });
}
