//! What can be wrong with a PO file, or with a translation that one is made of.

use crate::finding::{Code, Doc, Severity};

/// Every code of this family.
pub static CODES: &[&Code] = &[
    &PO_SYNTAX,
    &PO_LANGUAGE,
    &PO_UNKNOWN_TEXT,
    &PO_TEXT_CHANGED,
    &PO_CHANGED_BY_HAND,
    &PO_STRUCTURE,
    &STRUCTURE,
];

const fn code(id: &'static str, severity: Severity, nl: &'static str, en: &'static str) -> Code {
    Code { id, severity, clauses: &[], doc: Doc { nl, en } }
}

/// A line that is no PO.
pub static PO_SYNTAX: Code = code(
    "i18n/po-syntax",
    Severity::Error,
    "Een regel van het PO-bestand kan niet gelezen worden. Er is niets veranderd.\n\n\
     Een ingang bestaat uit `msgctxt`, `msgid` en `msgstr`, elk met tekst tussen aanhalingstekens. Vertaalprogramma's schrijven \
     dat vanzelf goed; meestal is het bestand met de hand veranderd.",
    "A line of the PO file cannot be read. Nothing was changed.\n\n\
     An entry is `msgctxt`, `msgid` and `msgstr`, each with text between quotes. Translators' tools write that well by \
     themselves; most often the file was changed by hand.",
);

/// A PO file that does not say its language.
pub static PO_LANGUAGE: Code = code(
    "i18n/po-language",
    Severity::Error,
    "Het PO-bestand zegt niet in welke taal het is, of het is de taal van de cursus zelf.\n\n\
     In de eerste ingang, met een lege `msgid`, hoort een regel `Language: en`. Zo komt de vertaling in de goede map.",
    "The PO file does not say which language it is in, or it is the language of the course itself.\n\n\
     The first entry, with an empty `msgid`, holds a line `Language: en`. By it the translation gets into the right folder.",
);

/// An entry of a text that the course does not have.
pub static PO_UNKNOWN_TEXT: Code = code(
    "i18n/po-unknown-text",
    Severity::Warning,
    "Een vertaling hoort bij een tekst die de cursus niet meer heeft. Zij is overgeslagen.\n\n\
     De tekst is weggehaald nadat het PO-bestand gemaakt is, of de `msgctxt` is veranderd: die moet blijven zoals hij is.",
    "A translation belongs to a text that the course does not have any more. It was passed over.\n\n\
     The text was taken out after the PO file was made, or its `msgctxt` was changed: that has to stay as it is.",
);

/// An entry of a text that has changed.
pub static PO_TEXT_CHANGED: Code = code(
    "i18n/po-text-changed",
    Severity::Warning,
    "De tekst van de cursus is veranderd nadat het PO-bestand gemaakt is. De vertaling is ingelezen, en `check` meldt haar als \
     verouderd.\n\nMaak het PO-bestand opnieuw met `lespakket i18n export`: deze tekst is daarin `fuzzy`.",
    "The text of the course changed after the PO file was made. The translation was taken in, and `check` reports it as out \
     of date.\n\nMake the PO file anew with `lespakket i18n export`: this text is `fuzzy` in it.",
);

/// A translation that was changed by hand since the export.
pub static PO_CHANGED_BY_HAND: Code = code(
    "i18n/po-changed-by-hand",
    Severity::Error,
    "Een vertaling is in de cursusmap veranderd nadat het PO-bestand gemaakt is, en staat in het PO-bestand anders. Er is niets \
     geschreven, want een van de twee zou verloren gaan.\n\n\
     Neem de verandering over in het PO-bestand. Mag die verloren gaan, lees dan in met `--overwrite`.",
    "A translation was changed in the course folder after the PO file was made, and reads differently in the PO file. Nothing \
     was written, since one of the two would be lost.\n\n\
     Take the change over into the PO file. Where it may be lost, import with `--overwrite`.",
);

/// A translation that is more, or less, than the text it stands for.
pub static PO_STRUCTURE: Code = code(
    "i18n/po-structure",
    Severity::Error,
    "Een vertaling zou de opbouw van de pagina veranderen. Er is niets geschreven.\n\n\
     Een vertaling is één alinea, kop, cel of optie, net als de tekst zelf. Begint zij met een teken dat in Markdown iets \
     betekent, zoals `#`, `-`, `>` of `1.`, zet er dan een `\\` voor.",
    "A translation would change the structure of the page. Nothing was written.\n\n\
     A translation is one paragraph, heading, cell or option, as the text itself is. Where it begins with a sign that means \
     something in Markdown, such as `#`, `-`, `>` or `1.`, put a `\\` before it.",
);

/// A translated file that holds other texts than the course.
pub static STRUCTURE: Code = code(
    "i18n/structure",
    Severity::Error,
    "Een vertaald bestand heeft andere alinea's, koppen of vragen dan de cursus, zodat niet te zeggen is wat waarvan de \
     vertaling is.\n\n\
     Zet erin wat ontbreekt en haal weg wat te veel is. Of laat `lespakket i18n export` en `import` dat doen: die zetten elke \
     vertaling op haar plek.",
    "A translated file has other paragraphs, headings or questions than the course, so that it cannot be said what is the \
     translation of what.\n\n\
     Put in what is missing and take out what is too much. Or let `lespakket i18n export` and `import` do so: they put every \
     translation in its place.",
);
