//! Contents have the checksum that stands beside them.

use super::clause::CHECKSUM;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A wrong CRC-32.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/checksum",
    severity: Severity::Error,
    clauses: &[CHECKSUM],
    doc: Doc {
        nl: "De controlesom van een bestand klopt niet: de inhoud is veranderd of beschadigd nadat het pakket \
            werd gemaakt. De meeste LMS'en breken het uitpakken dan af.\n\nHaal of maak het pakket opnieuw.",
        en: "The checksum of a file is not right: its contents were changed or damaged after the package was \
            made. Most LMSs then break off unpacking.\n\nFetch or make the package again.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Checksum { declared, found } => Some((
            words!(
                "de controlesom van {} is {found:08x}, niet {declared:08x}",
                "the checksum of {} is {found:08x}, not {declared:08x}",
                shown(fault)
            ),
            words!("haal of maak het pakket opnieuw", "fetch or make the package again"),
        )),
        _ => None,
    });
}
