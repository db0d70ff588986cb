//! Contents do not swell beyond reason.

use super::clause::LENGTHS;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Contents that become more than a hundred times as large.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/bomb",
    severity: Severity::Error,
    clauses: &[LENGTHS],
    doc: Doc {
        nl: "Uitgepakt wordt dit meer dan honderd keer zo groot als in het archief, en groter dan 32 MiB (één \
            bestand), of meer dan 256 MiB boven die verhouding (alles samen). Of het is een archief in het \
            pakket waarvoor dat geldt, of dat zelf weer te diep archieven bevat. Zo'n zipbom kan de schijf of \
            het geheugen van een LMS vullen, en veel LMS'en en virusscanners weigeren hem. Hij is niet \
            uitgepakt, en wat erin zit is dus niet gekeurd.\n\nHaal het bestand weg, of zet de inhoud er uitgepakt en kleiner in.",
        en: "Unpacked, this becomes more than a hundred times as large as in the archive, and larger than 32 MiB \
            (one file), or more than 256 MiB beyond that ratio (all together). Or it is an archive in the \
            package of which that is true, or that holds archives too deep itself. Such a zip bomb can fill the \
            disk or memory of an LMS, and many LMSs and virus scanners refuse it. It was not unpacked, so what \
            is in it was not judged.\n\nTake the file out, or put its contents in unpacked and smaller.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Bomb { packed, expanded } => Some((
            words!(
                "{} wordt van {packed} bytes {expanded} bytes",
                "{} goes from {packed} bytes to {expanded} bytes",
                shown(fault)
            ),
            words!("haal het bestand weg", "take the file out"),
        )),
        FaultKind::BombTogether { expanded } => Some((
            words!(
                "alles samen wordt meer dan {expanded} bytes; vanaf byte {} van de inhoudsopgave is niets uitgepakt",
                "all together becomes more than {expanded} bytes; from byte {} of the directory on nothing was unpacked",
                fault.offset
            ),
            words!("haal weg wat zo groot wordt", "take out what becomes so large"),
        )),
        FaultKind::NestedBomb => Some((
            words!(
                "het archief {} zwelt bij het uitpakken buiten alle verhouding",
                "the archive {} swells beyond reason when it is unpacked",
                shown(fault)
            ),
            words!("haal het bestand weg", "take the file out"),
        )),
        _ => None,
    });
}
