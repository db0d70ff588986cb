//! An archive starts with its first entry.

use super::clause::FORMAT;
use super::each;
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Bytes before the first entry.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/prefixed",
    severity: Severity::Warning,
    clauses: &[FORMAT],
    doc: Doc {
        nl: "Voor het eerste bestand in het archief staan bytes die er niet bij horen, zoals bij een zip die \
            zichzelf uitpakt of een download met de kop van een formulier ervoor. Soepele lezers slaan ze over; \
            een LMS dat naar het begin van het bestand kijkt, herkent er geen zip in. En er kan van alles in \
            staan.\n\nPak het uit en maak een nieuwe zip.",
        en: "Before the first file in the archive stand bytes that do not belong to it, as in a zip that unpacks \
            itself or a download with the head of a form before it. Lenient readers skip them; an LMS that looks \
            at the start of the file does not see a zip. And anything may be in them.\n\nUnpack it and make a new zip.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Prefixed(bytes) => Some((
            words!(
                "voor het archief staan {bytes} bytes die er niet bij horen",
                "before the archive stand {bytes} bytes that do not belong to it"
            ),
            words!("pak het uit en maak een nieuwe zip", "unpack it and make a new zip"),
        )),
        _ => None,
    });
}
