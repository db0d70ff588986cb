//! Faults of a file as text.

use super::error;
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[&NOT_UTF8, &CONTROL_CHARACTER];

/// A file that is not UTF-8.
pub static NOT_UTF8: Code = error(
    "course/not-utf8",
    "Het bestand is geen UTF-8, zodat letters verkeerd of niet gelezen worden. Sla het in je editor op als UTF-8 \
     (in oude programma's: ‘Opslaan als’, codering UTF-8).",
    "The file is not UTF-8, so letters would be misread or lost. Save it as UTF-8 in your editor \
     (in older programs: ‘Save as’, encoding UTF-8).",
);

/// A character that no page or manifest can hold.
pub static CONTROL_CHARACTER: Code = error(
    "course/control-character",
    "In de tekst staat een onzichtbaar stuurteken dat in een pagina of manifest niet mag staan; het komt vaak mee met \
     plakken uit een ander programma. Haal het weg.",
    "The text holds an invisible control character that no page or manifest may hold; it often comes along when pasting \
     from another program. Delete it.",
);
