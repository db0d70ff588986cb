//! Contents can be expanded to the length that stands beside them.

use super::clause::{DEFLATE, LENGTHS};
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Contents that cannot be expanded, or have another length.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/contents-damaged",
    severity: Severity::Error,
    clauses: &[LENGTHS, DEFLATE],
    doc: Doc {
        nl: "De inhoud van een bestand is niet uit te pakken, of is langer of korter dan in het archief staat. \
            Het bestand is beschadigd, of het archief liegt erover. Een LMS breekt het uitpakken af of heeft een \
            half bestand.\n\nHaal of maak het pakket opnieuw.",
        en: "The contents of a file cannot be expanded, or are longer or shorter than the archive says. The file \
            is damaged, or the archive lies about it. An LMS breaks off unpacking or has half a file.\n\nFetch or make the package again.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Length { declared, found } if found > declared => Some((
            words!(
                "{} is langer dan de {declared} bytes die er staan",
                "{} is longer than the {declared} bytes that are promised",
                shown(fault)
            ),
            words!("haal of maak het pakket opnieuw", "fetch or make the package again"),
        )),
        FaultKind::Length { declared, found } => Some((
            words!(
                "{} heeft {found} bytes, niet {declared}",
                "{} has {found} bytes, not {declared}",
                shown(fault)
            ),
            words!("haal of maak het pakket opnieuw", "fetch or make the package again"),
        )),
        FaultKind::Damaged => Some((
            words!("{} is niet uit te pakken", "{} cannot be expanded", shown(fault)),
            words!("haal of maak het pakket opnieuw", "fetch or make the package again"),
        )),
        _ => None,
    });
}
