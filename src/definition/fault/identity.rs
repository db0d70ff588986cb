//! Faults of stable names.

use super::error;
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[&DUPLICATE_ID];

/// The same id at two places.
pub static DUPLICATE_ID: Code = error(
    "course/duplicate-id",
    "Dit id staat al ergens anders in de cursus. Antwoorden worden onder het id bewaard; met een dubbel id zou het ene \
     antwoord het andere overschrijven. Vragen en toetsen delen hun ids; pagina's, onderdelen, doelen en begrippen \
     hebben elk hun eigen ids.",
    "This id stands elsewhere in the course already. Answers are kept under the id; with a double id one answer would \
     overwrite the other. Questions and quizzes share their ids; pages, units, objectives and terms each have ids of \
     their own.",
);
