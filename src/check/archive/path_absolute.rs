//! No entry has a path from a root or a drive.

use super::clause::NAME;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, NameFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A name that starts with a slash or a drive letter.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/path-absolute",
    severity: Severity::Error,
    clauses: &[NAME],
    doc: Doc {
        nl: "De naam van een bestand in het archief begint met een schuine streep of een schijfletter. Zo'n naam \
            wijst naar een plaats op de computer die uitpakt, niet naar een plaats in het pakket. LMS'en \
            weigeren het pakket, slaan het bestand over of zetten het ergens anders neer.\n\nMaak het pakket opnieuw, met paden vanaf de hoofdmap van het pakket.",
        en: "The name of a file in the archive starts with a slash or a drive letter. Such a name points at a \
            place on the computer that unpacks, not at a place in the package. LMSs refuse the package, skip the \
            file or put it elsewhere.\n\nMake the package again, with paths from the root of the package.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Name(NameFault::Absolute) => Some((
            words!(
                "{} begint bij de hoofdmap van een schijf",
                "{} starts at the root of a disk",
                shown(fault)
            ),
            words!("geef het een pad binnen het pakket", "give it a path inside the package"),
        )),
        FaultKind::Name(NameFault::Drive) => Some((
            words!("{} begint met een schijfletter", "{} starts with a drive letter", shown(fault)),
            words!("geef het een pad binnen het pakket", "give it a path inside the package"),
        )),
        _ => None,
    });
}
