//! Faults of the course as a folder: what is listed and what is there.

use super::{error, warning};
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[
    &NO_DEFINITION,
    &PAGE_MISSING,
    &PAGE_TWICE,
    &PAGE_UNLISTED,
    &CASE_CLASH,
    &LARGE_MEDIA,
    &TRANSLATION_FOLDER,
];

/// No `course.toml`.
pub static NO_DEFINITION: Code = error(
    "course/no-definition",
    "In de map staat geen `course.toml`. Dat bestand maakt van een map een cursus. `lespakket new` schrijft een cursus \
     om mee te beginnen.",
    "The folder holds no `course.toml`. That file makes a folder a course. `lespakket new` writes a course to start from.",
);

/// A listed page that is not there.
pub static PAGE_MISSING: Code = error(
    "course/page-missing",
    "`course.toml` noemt een pagina die niet in de map staat. Let op hoofdletters: `Doelen.md` is een ander bestand \
     dan `doelen.md`.",
    "`course.toml` lists a page that is not in the folder. Mind capitals: `Goals.md` is another file than `goals.md`.",
);

/// A page that is listed twice.
pub static PAGE_TWICE: Code = error(
    "course/page-twice",
    "Dezelfde pagina staat twee keer in `course.toml`. Antwoorden en voortgang hangen aan een pagina; die kan maar op \
     één plek staan.",
    "The same page stands twice in `course.toml`. Answers and progress hang on a page; it can stand in one place only.",
);

/// A page on disk that is not listed.
pub static PAGE_UNLISTED: Code = warning(
    "course/page-unlisted",
    "Dit Markdown-bestand staat in de cursusmap, maar niet in `course.toml`. Cursisten krijgen het niet te zien.",
    "This Markdown file stands in the course folder but not in `course.toml`. Learners will not see it.",
);

/// Two files whose names differ in case only.
pub static CASE_CLASH: Code = error(
    "course/case-clash",
    "Twee bestanden hebben dezelfde naam op hoofdletters na. Op Windows en macOS overschrijft het ene het andere als het \
     pakket wordt uitgepakt. Geef een van de twee een andere naam.",
    "The names of two files differ in capitals only. On Windows and macOS one overwrites the other when the package is \
     unpacked. Rename one of them.",
);

/// A media file that needs zip64.
pub static LARGE_MEDIA: Code = warning(
    "course/large-media",
    "Dit mediabestand is groter dan 4 GiB. Het pakket wordt dan een zip64-bestand, en de meeste LMS'en weigeren dat of \
     zetten een lagere grens. Zet de video op een videodienst, of maak haar kleiner.",
    "This media file is larger than 4 GiB. The package then becomes a zip64 file, and most LMSs refuse that or set a \
     lower limit. Put the video on a video service, or make it smaller.",
);

/// A folder of translations that is no language.
pub static TRANSLATION_FOLDER: Code = error(
    "course/translation-folder",
    "Een map in `i18n` heet niet naar een andere taal. Elke map daar is de cursus in één taal: `i18n/en` is de Engelse \
     vertaling. De taal van de cursus zelf heeft geen map.",
    "A folder in `i18n` is not named after another language. Each folder there is the course in one language: `i18n/en` is \
     the English translation. The language of the course itself has no folder.",
);
