//! No entry climbs out of the package.

use super::clause::NAME;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, NameFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A name with a segment `..`.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/path-climbs",
    severity: Severity::Error,
    clauses: &[NAME],
    doc: Doc {
        nl: "De naam van een bestand in het archief bevat `..`. Een LMS dat die volgt, schrijft het bestand \
            buiten de map van het pakket, over zijn eigen bestanden heen (een *zip slip*). Elk LMS dat oplet \
            weigert het hele pakket.\n\nMaak het pakket opnieuw vanuit de map van het pakket zelf.",
        en: "The name of a file in the archive holds `..`. An LMS that follows it writes the file outside the \
            folder of the package, over files of its own (a *zip slip*). Every careful LMS refuses the whole \
            package.\n\nMake the package again from the folder of the package itself.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Name(NameFault::Climbs) => Some((
            words!(
                "{} klimt met `..` uit zijn map",
                "{} climbs out of its folder by `..`",
                shown(fault)
            ),
            words!(
                "haal het weg, of geef het een pad binnen het pakket",
                "take it out, or give it a path inside the package"
            ),
        )),
        _ => None,
    });
}
