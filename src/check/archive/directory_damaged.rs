//! The central directory holds what the end record says.

use super::clause::{DIRECTORY, END};
use super::each;
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A directory that cannot be read to its end, or counts wrong.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/directory-damaged",
    severity: Severity::Error,
    clauses: &[DIRECTORY, END],
    doc: Doc {
        nl: "De inhoudsopgave van het archief klopt niet: een regel staat niet waar hij hoort, of er zijn er meer \
            of minder dan het einde zegt. De ene lezer vindt dan andere bestanden dan de andere, en het LMS \
            andere dan een virusscanner.\n\nMaak het pakket opnieuw.",
        en: "The directory of the archive is not right: a record is not where it should be, or there are more or \
            fewer than the end says. One reader then finds other files than the next, and the LMS others than a \
            virus scanner.\n\nMake the package again.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Directory => Some((
            words!(
                "de inhoudsopgave is beschadigd bij byte {}",
                "the directory is damaged at byte {}",
                fault.offset
            ),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        FaultKind::Count { declared, found } => Some((
            words!(
                "de inhoudsopgave heeft {found} regels, maar het einde zegt {declared}",
                "the directory has {found} records, but the end says {declared}"
            ),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        _ => None,
    });
}
