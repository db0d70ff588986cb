//! What is judged is a zip at all.

use super::clause::END;
use super::each;
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::{SCORM_1_2, SCORM_2004};
use crate::words;

/// A file that is no zip.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/unreadable",
    severity: Severity::Error,
    clauses: &[END, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Het bestand is geen zip: er staat niets in dat op een inhoudsopgave van een zip lijkt. Een LMS \
            weigert het bij het uploaden. Vaak is het een ander soort archief (7z, rar, tar) met een andere \
            naam, of een foutpagina die onder de naam van het pakket is bewaard.\n\nMaak een zip van de bestanden van het pakket.",
        en: "The file is no zip: nothing in it looks like the directory of one. An LMS refuses it on upload. \
            Often it is another sort of archive (7z, rar, tar) under another name, or an error page that was \
            saved under the name of the package.\n\nMake a zip of the files of the package.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::NotAnArchive => Some((
            words!("dit is geen zip", "this is no zip"),
            words!(
                "maak een zip van de bestanden van het pakket",
                "make a zip of the files of the package"
            ),
        )),
        _ => None,
    });
}
