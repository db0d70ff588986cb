//! The two headers of an entry say the same.

use super::clause::{DIRECTORY, LOCAL_HEADER};
use super::{each, shown};
use crate::files::zip::{FaultKind, Field, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::words;

/// A local header that is missing, or differs from the directory.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/header-mismatch",
    severity: Severity::Error,
    clauses: &[LOCAL_HEADER, DIRECTORY],
    doc: Doc {
        nl: "Een zip beschrijft elk bestand twee keer: in de inhoudsopgave en vlak voor de inhoud. Hier zeggen \
            die twee iets anders, of ontbreekt de tweede. Een LMS dat de ene leest, pakt dan iets anders uit dan \
            een scanner die de andere leest.\n\nMaak het pakket opnieuw.",
        en: "A zip describes every file twice: in the directory and right before the contents. Here the two say \
            different things, or the second is missing. An LMS that reads the one then unpacks something else \
            than a scanner that reads the other.\n\nMake the package again.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::LocalMissing => Some((
            words!(
                "bij {} staat geen kop waar de inhoudsopgave die aanwijst",
                "{} has no header where the directory says",
                shown(fault)
            ),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        FaultKind::Local(field) => Some((
            differs(&shown(fault), *field),
            words!("maak het pakket opnieuw", "make the package again"),
        )),
        _ => None,
    });
}

fn differs(name: &str, field: Field) -> Words {
    let (nl, en) = match field {
        Field::Name => ("de naam", "the name"),
        Field::Method => ("de methode", "the method"),
        Field::Encryption => ("de versleuteling", "the encryption"),
        Field::Checksum => ("de controlesom", "the checksum"),
        Field::Length => ("de lengte", "the length"),
    };
    Words {
        nl: format!("de kop van {name} zegt iets anders over {nl} dan de inhoudsopgave"),
        en: format!("the header of {name} says something else of {en} than the directory"),
    }
}
