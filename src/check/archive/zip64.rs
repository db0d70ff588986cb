//! The fields for large archives agree with the others.

use super::clause::ZIP64;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, Zip64Fault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Fields for large archives that are missing or contradict others.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/zip64",
    severity: Severity::Error,
    clauses: &[ZIP64],
    doc: Doc {
        nl: "Voor archieven en bestanden boven 4 GiB heeft een zip extra velden. Hier verwijst een veld naar zo'n \
            extra veld dat er niet is, of zeggen de twee iets anders. Welke van de twee geldt, verschilt per \
            lezer; zo kan een pakket er voor een LMS anders uitzien dan voor wie het keurt.\n\nMaak het pakket opnieuw, met een ander programma.",
        en: "For archives and files over 4 GiB a zip has extra fields. Here a field refers to such an extra field \
            that is not there, or the two say different things. Which of them counts differs from reader to \
            reader; so a package can look different to an LMS than to who approves it.\n\nMake the package again, with another program.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Zip64(Zip64Fault::RecordMissing) => Some((
            words!(
                "het einde verwijst naar een record voor grote archieven dat er niet is",
                "the end refers to a record for large archives that is not there"
            ),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        FaultKind::Zip64(Zip64Fault::RecordDisagrees) => Some((
            words!(
                "het record voor grote archieven zegt iets anders dan het gewone",
                "the record for large archives says something else than the plain one"
            ),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        FaultKind::Zip64(Zip64Fault::FieldMissing) => Some((
            words!(
                "{} zou groter zijn dan 4 GiB, maar het veld daarvoor ontbreekt",
                "{} would be over 4 GiB, but the field for that is missing",
                shown(fault)
            ),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        _ => None,
    });
}
