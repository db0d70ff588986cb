//! Faults of keys and values: in TOML and in the attributes of blocks.

use super::error;
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] =
    &[&TOML_SYNTAX, &UNKNOWN_KEY, &UNKNOWN_ATTRIBUTE, &WRONG_TYPE, &BAD_VALUE, &MISSING_KEY];

/// TOML that does not parse.
pub static TOML_SYNTAX: Code = error(
    "course/toml-syntax",
    "Hier klopt de TOML niet. Tekst staat tussen aanhalingstekens (`title = \"Welkom\"`), lijsten tussen vierkante \
     haken (`pages = [\"a.md\", \"b.md\"]`), en elke sleutel staat één keer.",
    "This is no valid TOML. Text stands between quotes (`title = \"Welcome\"`), lists between square brackets \
     (`pages = [\"a.md\", \"b.md\"]`), and each key stands once.",
);

/// A key that does not exist.
pub static UNKNOWN_KEY: Code = error(
    "course/unknown-key",
    "Deze sleutel bestaat niet. Wat erachter staat, zou in stilte verloren gaan; daarom is het een fout. Meestal is het \
     een tikfout. `lespakket schema` geeft alle sleutels.",
    "This key does not exist. What it holds would be lost in silence, so it is an error. Most often it is a slip of the \
     keyboard. `lespakket schema` lists all keys.",
);

/// An attribute that does not exist.
pub static UNKNOWN_ATTRIBUTE: Code = error(
    "course/unknown-attribute",
    "Dit attribuut bestaat bij dit blok niet. Wat erachter staat, zou in stilte verloren gaan; daarom is het een fout.",
    "This block has no such attribute. What it holds would be lost in silence, so it is an error.",
);

/// A value of the wrong type.
pub static WRONG_TYPE: Code = error(
    "course/wrong-type",
    "De waarde is van een andere soort dan de sleutel verwacht: tekst in plaats van een getal, één waarde in plaats van \
     een lijst.",
    "The value is of another type than the key expects: text instead of a number, one value instead of a list.",
);

/// A value that cannot be used.
pub static BAD_VALUE: Code = error(
    "course/bad-value",
    "De waarde is van de goede soort, maar kan hier niet: een woord dat niet in de lijst staat, een getal buiten de \
     grenzen, een id met hoofdletters of streepjes. Een id begint met een kleine letter en bestaat uit kleine letters, \
     cijfers en `_`, samen hooguit 64 tekens.",
    "The value is of the right type but cannot be used here: a word that is not in the list, a number out of bounds, an \
     id with capitals or hyphens. An id begins with a small letter and holds small letters, digits and `_`, 64 characters \
     at most.",
);

/// A key that must be there.
pub static MISSING_KEY: Code = error(
    "course/missing-key",
    "Er ontbreekt iets wat nodig is. Ids zijn nodig omdat antwoorden van cursisten eraan hangen: zo kost een nieuwe \
     versie van de cursus niemand zijn werk.",
    "Something is missing that is needed. Ids are needed because learners' answers hang on them: that is how a new \
     release costs nobody their work.",
);
