//! What a folder holds that cannot be part of a course: links that lead out of it, names that no archive takes.

use crate::files::FilePath;
use crate::files::folder::{Fault, FaultKind};
use crate::finding::{Code, Doc, Findings, Place, Severity, Words};
use crate::words;

/// Every code of this family.
pub static CODES: &[&Code] = &[&NAME, &LINK, &SPECIAL, &DEPTH, &UNFINISHED];

/// A name that cannot stand in a package.
pub static NAME: Code = Code {
    id: "folder/name",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "De naam van een bestand of map kan niet in een pakket staan.\n\n\
            De naam is geen UTF-8, of er staat een backslash of een stuurteken in. Zo'n bestand zou bij de ene leeromgeving \
            wel en bij de andere niet gevonden worden.\n\nGeef het bestand een naam van kleine letters, cijfers, streepjes en punten.",
        en: "The name of a file or folder cannot stand in a package.\n\n\
            The name is not UTF-8, or holds a backslash or a control character. One LMS would find such a file and another \
            would not.\n\nGive the file a name of lower-case letters, digits, hyphens and dots.",
    },
};

/// A link that leads out of the folder, nowhere, or back to itself.
pub static LINK: Code = Code {
    id: "folder/link",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een symbolische koppeling leidt niet naar een bestand in de map.\n\n\
            Een koppeling die uit de map leidt, werkt alleen op deze computer; wie de cursus uit git haalt, mist het bestand. \
            Een koppeling naar zichzelf of naar niets heeft geen inhoud.\n\nZet een kopie van het bestand op de plaats van de koppeling.",
        en: "A symbolic link does not lead to a file in the folder.\n\n\
            A link that leads out of the folder works on this computer only; whoever takes the course from git misses the \
            file. A link to itself or to nothing has no contents.\n\nPut a copy of the file in place of the link.",
    },
};

/// A socket, pipe or device.
pub static SPECIAL: Code = Code {
    id: "folder/special-file",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "In de map staat iets dat geen bestand en geen map is, zoals een socket, een pijp of een apparaat.\n\nHaal het weg.",
        en: "Something in the folder is neither a file nor a folder, such as a socket, a pipe or a device.\n\nTake it away.",
    },
};

/// Folders nest too deep.
pub static DEPTH: Code = Code {
    id: "folder/depth",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Mappen staan meer dan 32 lagen diep in elkaar.\n\nDat is bijna altijd een kopie van de map in zichzelf. Zet de bestanden hoger.",
        en: "Folders nest more than 32 levels deep.\n\nThat is nearly always a copy of the folder within itself. Move the files up.",
    },
};

/// A release that was interrupted.
pub static UNFINISHED: Code = Code {
    id: "folder/unfinished-release",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een uitgave is onderbroken terwijl haar bestanden op hun plaats kwamen.\n\n\
            De uitgave staat vast; alleen zijn nog niet alle bestanden verplaatst. Wie nu bouwt, kan oud en nieuw door elkaar \
            krijgen.\n\n    lespakket release",
        en: "A release was interrupted while its files were put in place.\n\n\
            The release is decided; only some of its files have not moved yet. Whoever builds now may get a mix of old and \
            new.\n\n    lespakket release",
    },
};

/// Says that a release was interrupted.
#[must_use]
pub fn unfinished() -> Findings {
    let mut findings = Findings::new();
    if let Ok(path) = FilePath::new("releases.toml") {
        findings.add(
            &UNFINISHED,
            Place::file(&path),
            words!("een uitgave is onderbroken", "a release was interrupted"),
            words!("maak haar af met `lespakket release`", "finish it with `lespakket release`"),
        );
    }
    findings
}

/// Judges what a walk over a folder could not take.
#[must_use]
pub fn judge(faults: &[Fault]) -> Findings {
    let mut findings = Findings::new();
    for fault in faults {
        let (code, message, help) = describe(&fault.kind);
        findings.add(code, Place::file(&fault.path), message, help);
    }
    findings
}

fn describe(kind: &FaultKind) -> (&'static Code, Words, Words) {
    let copy = words!("zet er een kopie van het bestand neer", "put a copy of the file there");
    match kind {
        FaultKind::Name => (
            &NAME,
            words!(
                "deze naam is geen UTF-8, of er staat een backslash of stuurteken in",
                "this name is not UTF-8, or holds a backslash or a control character"
            ),
            words!(
                "geef het een naam van letters, cijfers, `-`, `_` en `.`",
                "give it a name of letters, digits, `-`, `_` and `.`"
            ),
        ),
        FaultKind::Loop => (
            &LINK,
            words!(
                "deze koppeling leidt naar zichzelf of naar een map waar ze in staat",
                "this link leads to itself or to a folder that it stands in"
            ),
            copy,
        ),
        FaultKind::Outside { target } => {
            let target = target.display();
            (
                &LINK,
                words!(
                    "deze koppeling leidt uit de map, naar `{target}`",
                    "this link leads out of the folder, to `{target}`"
                ),
                copy,
            )
        }
        FaultKind::Dangling { target } => {
            let target = target.display();
            (
                &LINK,
                words!(
                    "deze koppeling leidt naar niets: `{target}` bestaat niet",
                    "this link leads nowhere: `{target}` does not exist"
                ),
                copy,
            )
        }
        FaultKind::Special => (
            &SPECIAL,
            words!("dit is geen bestand en geen map", "this is neither a file nor a folder"),
            words!("haal het weg uit de map", "take it out of the folder"),
        ),
        FaultKind::Deep => (
            &DEPTH,
            words!(
                "deze map staat meer dan 32 lagen diep",
                "this folder stands more than 32 levels deep"
            ),
            words!("zet de bestanden hoger in de map", "move the files up"),
        ),
    }
}
