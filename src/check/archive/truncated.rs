//! The archive is whole to its end.

use super::clause::{END, FORMAT};
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// An archive of which a part is missing.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/truncated",
    severity: Severity::Error,
    clauses: &[END, FORMAT],
    doc: Doc {
        nl: "Een deel van het archief ontbreekt: het is afgebroken bij het downloaden, kopiëren of maken. Wat \
            ontbreekt is niet terug te halen, en een LMS weigert het pakket of mist er bestanden van.\n\nHaal of maak het pakket opnieuw, en vergelijk de grootte.",
        en: "A part of the archive is missing: it was cut off while it was downloaded, copied or made. What is \
            missing cannot be brought back, and an LMS refuses the package or lacks files of it.\n\nFetch or make the package again, and compare the size.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Truncated => Some((
            words!(
                "een deel van het archief ontbreekt: er zijn {} bytes",
                "a part of the archive is missing: there are {} bytes",
                inspected.bytes
            ),
            words!("haal of maak het pakket opnieuw", "fetch or make the package again"),
        )),
        FaultKind::OutOfBounds => Some((
            words!(
                "de inhoud van {} loopt door waar geen inhoud meer kan staan",
                "the contents of {} go on where no contents can be",
                shown(fault)
            ),
            words!("haal of maak het pakket opnieuw", "fetch or make the package again"),
        )),
        _ => None,
    });
}
