//! Paths in an archive have forward slashes.

use super::clause::NAME;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, NameFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A name with a backslash.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/backslash",
    severity: Severity::Error,
    clauses: &[NAME],
    doc: Doc {
        nl: "In de naam van een bestand staat een backslash. In een zip staan tussen mappen gewone schuine \
            strepen; sommige oude programma's voor Windows doen dat anders. Een LMS op Linux maakt er dan één \
            bestand van met een vreemde naam, in plaats van een map, en vindt niets meer terug.\n\nMaak het pakket opnieuw, met een ander programma.",
        en: "The name of a file holds a backslash. In a zip folders are set apart by forward slashes; some old \
            programs for Windows do otherwise. An LMS on Linux then makes one file with a strange name of it, \
            instead of a folder, and finds nothing back.\n\nMake the package again, with another program.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Name(NameFault::Backslash) => Some((
            words!("in {} staat een backslash", "there is a backslash in {}", shown(fault)),
            words!("schrijf `/` tussen mappen", "write `/` between folders"),
        )),
        _ => None,
    });
}
