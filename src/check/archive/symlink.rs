//! A package holds files and folders, nothing else.

use super::clause::ATTRIBUTES;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A symbolic link, a device, a pipe or a socket.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/symlink",
    severity: Severity::Error,
    clauses: &[ATTRIBUTES],
    doc: Doc {
        nl: "Een bestand in het archief is een symbolische koppeling of een ander bijzonder bestand. Een LMS dat \
            zo'n koppeling volgt, leest of overschrijft bestanden buiten het pakket; de meeste laten hem weg of \
            maken er een tekstbestandje van, en dan ontbreekt wat het hoorde te zijn.\n\nZet het bestand zelf in het pakket (`zip` zonder `--symlinks`).",
        en: "A file in the archive is a symbolic link or another special file. An LMS that follows such a link \
            reads or overwrites files outside the package; most leave it out or make a small text file of it, \
            and then what it should be is missing.\n\nPut the file itself into the package (`zip` without `--symlinks`).",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Symlink => Some((
            words!("{} is een symbolische koppeling", "{} is a symbolic link", shown(fault)),
            words!("zet het bestand zelf in het pakket", "put the file itself into the package"),
        )),
        FaultKind::Special => Some((
            words!("{} is geen gewoon bestand", "{} is no plain file", shown(fault)),
            words!("haal het weg", "take it out"),
        )),
        _ => None,
    });
}
