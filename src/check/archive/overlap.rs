//! No entry lies inside another.

use super::clause::FORMAT;
use super::{each, quoted, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// An entry that starts inside another one.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/overlap",
    severity: Severity::Error,
    clauses: &[FORMAT],
    doc: Doc {
        nl: "Twee bestanden delen dezelfde bytes van het archief. Een gewoon programma maakt dat nooit; zipbommen \
            wel, want zo wordt een klein archief bij het uitpakken eindeloos groot. Het tweede bestand is niet \
            uitgepakt en niet gekeurd.\n\nMaak het pakket opnieuw.",
        en: "Two files share bytes of the archive. A plain program never makes that; zip bombs do, since a small \
            archive so becomes endlessly large when unpacked. The second file was not unpacked and not judged.\n\nMake the package again.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Overlap { with } => Some((
            words!("{} begint binnen {}", "{} starts inside {}", shown(fault), quoted(with)),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        _ => None,
    });
}
