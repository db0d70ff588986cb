//! Faults of stable names.

use super::{error, warning};
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[&DUPLICATE_ID, &UNKNOWN_ALIAS, &LETTERS_USED_UP];

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

/// An alias of something that was never released.
pub static UNKNOWN_ALIAS: Code = warning(
    "course/unknown-alias",
    "Onder deze eerdere naam is nooit iets uitgegeven. Een tikfout hier kost cursisten hun werk: wat hernoemd is, geldt dan \
     als nieuw, en wat zij deden telt niet meer. `releases.toml` heeft alle namen. Is nog niets uitgegeven, dan zijn eerdere \
     namen niet nodig.",
    "Nothing was ever released under this earlier name. A slip here costs learners their work: what was renamed is taken for \
     new, and what they did counts no more. `releases.toml` has all names. Where nothing was released yet, earlier names are \
     not needed.",
);

/// An item that had more options over time than there are letters.
pub static LETTERS_USED_UP: Code = error(
    "course/letters-used-up",
    "Een optie houdt haar letter voor altijd, ook als ze weg is: een antwoord van vroeger mag nooit iets anders gaan betekenen. \
     Deze vraag heeft in de loop van haar uitgaven alle 36 tekens gebruikt. Maak er een nieuwe vraag van, met een nieuw id.",
    "An option keeps its letter for ever, also when it is gone: an answer of the past may never come to mean something else. \
     This question used all 36 characters in the course of its releases. Make it a new question, with a new id.",
);
