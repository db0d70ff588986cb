//! Faults of references: to pages, media, terms, objectives and banks.

use super::error;
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[
    &UNKNOWN_PAGE,
    &MISSING_MEDIA,
    &OUTSIDE_FOLDER,
    &UNKNOWN_TERM,
    &UNKNOWN_OBJECTIVE,
    &UNKNOWN_BANK,
    &BANK_TOO_SMALL,
];

/// A link to a page that is not in the course.
pub static UNKNOWN_PAGE: Code = error(
    "course/unknown-page",
    "De link gaat naar een pagina die niet in de cursus zit. Schrijf het pad vanaf deze pagina (`../hashtags/zoeken.md`) \
     en zet de pagina in `course.toml`.",
    "The link leads to a page that is not in the course. Write the path from this page (`../hashtags/search.md`) and list \
     the page in `course.toml`.",
);

/// A media file that is not there.
pub static MISSING_MEDIA: Code = error(
    "course/missing-media",
    "Het bestand staat niet in de cursusmap. Schrijf het pad vanaf de cursusmap (`media/zoek.png`) of vanaf de pagina, \
     en let op hoofdletters.",
    "The file is not in the course folder. Write the path from the course folder (`media/search.png`) or from the page, \
     and mind capitals.",
);

/// A path that leaves the course folder.
pub static OUTSIDE_FOLDER: Code = error(
    "course/outside-folder",
    "Het pad gaat de cursusmap uit. Alles wat bij een cursus hoort, staat in haar map, zodat de map op elke computer \
     dezelfde cursus geeft.",
    "The path leaves the course folder. Everything of a course stands in its folder, so that the folder gives the same \
     course on any machine.",
);

/// A term that is not in the glossary.
pub static UNKNOWN_TERM: Code = error(
    "course/unknown-term",
    "Dit begrip staat niet in `glossary.toml`. Voeg het toe met `[[terms]]`, `id`, `term` en `definition`.",
    "This term is not in `glossary.toml`. Add it with `[[terms]]`, `id`, `term` and `definition`.",
);

/// An objective that the course does not have.
pub static UNKNOWN_OBJECTIVE: Code = error(
    "course/unknown-objective",
    "Dit leerdoel staat niet in `course.toml`. Voeg het toe met `[[objectives]]`, `id` en `text`.",
    "This objective is not in `course.toml`. Add it with `[[objectives]]`, `id` and `text`.",
);

/// A bank that is not there.
pub static UNKNOWN_BANK: Code = error(
    "course/unknown-bank",
    "De vragenbank bestaat niet. Een bank is een bestand in `banks/`, en de toets noemt het pad: `bank=banks/sm.md`.",
    "There is no such bank. A bank is a file in `banks/`, and the quiz names its path: `bank=banks/sm.md`.",
);

/// A bank with fewer items than are to be drawn.
pub static BANK_TOO_SMALL: Code = error(
    "course/bank-too-small",
    "De toets trekt meer vragen dan er in de bank staan (met dit label). Trek er minder, of voeg vragen toe.",
    "The quiz draws more questions than the bank holds (with this tag). Draw fewer, or add questions.",
);
