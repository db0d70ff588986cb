//! What `course.toml`, `glossary.toml` and the head of a page may hold: tables of keys that drive reading, the manual and
//! the JSON Schema.

use super::form::{AGE, COLOR, DATE, DURATION, LANGUAGE, URI, UUID, VERSION};
use crate::course::key::{Key, Value};
use crate::finding::Doc;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// What a thing was called before it was renamed; in packages it keeps the name that it was released with.
pub const ALIASES: Key = Key::optional(
    "aliases",
    Value::Ids,
    doc("eerdere namen, als dit is hernoemd", "earlier names, when this was renamed"),
);

/// `course.toml`.
pub static COURSE: &[Key] = &[
    Key::required("id", Value::Id, doc("de vaste naam van de cursus", "the course's stable name")),
    Key::required(
        "uuid",
        Value::Form(&UUID),
        doc(
            "eenmalig gemaakt; alle andere nummers volgen eruit",
            "made once; every other identifier derives from it",
        ),
    ),
    Key::required(
        "version",
        Value::Form(&VERSION),
        doc("de versie, als 1.2.3", "the version, as 1.2.3"),
    ),
    Key::optional(
        "date",
        Value::Form(&DATE),
        doc(
            "de uitgavedatum; ook de datum van bestanden in het pakket",
            "the release date; the date of files in the package too",
        ),
    ),
    Key::required(
        "lang",
        Value::Form(&LANGUAGE),
        doc("de taal, zoals `nl`", "the language, such as `nl`"),
    ),
    Key::required("title", Value::Text, doc("de titel", "the title")),
    Key::required(
        "description",
        Value::Text,
        doc("een paar zinnen over de cursus", "a few sentences about the course"),
    ),
    Key::optional(
        "glossary",
        Value::Path,
        doc(
            "de woordenlijst; `glossary.toml` als dat bestand er is",
            "the glossary; `glossary.toml` when that file is there",
        ),
    ),
    Key::optional(
        "allow_html",
        Value::Flag,
        doc("of er HTML in de tekst mag staan", "whether the text may hold HTML"),
    ),
    Key::required(
        "units",
        Value::Tables(UNIT),
        doc("de onderdelen, op volgorde", "the units, in order"),
    ),
    Key::optional(
        "objectives",
        Value::Tables(OBJECTIVE),
        doc("de leerdoelen", "the learning objectives"),
    ),
    Key::optional(
        "completion",
        Value::Table(COMPLETION),
        doc("wanneer de cursus af is", "when the course is done"),
    ),
    Key::optional(
        "nav",
        Value::Table(NAV),
        doc("hoe cursisten door de cursus lopen", "how learners walk through the course"),
    ),
    Key::optional(
        "scorm",
        Value::Table(SCORM),
        doc("hoe SCORM-pakketten gemaakt worden", "how SCORM packages are made"),
    ),
    Key::optional("theme", Value::Table(THEME), doc("kleuren en logo", "colours and logo")),
    Key::optional(
        "metadata",
        Value::Table(METADATA),
        doc("wat catalogi over de cursus weten", "what catalogues know of the course"),
    ),
    Key::optional(
        "i18n",
        Value::Table(I18N),
        doc(
            "hoe vertalingen uit de map `i18n` in pakketten komen",
            "how translations in the folder `i18n` get into packages",
        ),
    ),
    Key::optional(
        "validate",
        Value::Table(VALIDATE),
        doc("hoe `validate` pakketten beoordeelt", "how `validate` judges packages"),
    ),
];

static I18N: &[Key] = &[Key::optional(
    "switch",
    Value::Flag,
    doc(
        "of alle talen in één pakket komen, met een keuze bovenaan elke pagina",
        "whether all languages come in one package, with a choice at the head of every page",
    ),
)];

/// What the pipeline reads of it.
static VALIDATE: &[Key] = &[
    Key::optional(
        "format",
        Value::Text,
        doc("het formaat, zoals bij `--as`", "the format, as for `--as`"),
    ),
    Key::optional(
        "lms",
        Value::Texts,
        doc("de LMS'en, zoals bij `--lms`", "the LMSs, as for `--lms`"),
    ),
    Key::optional(
        "level",
        Value::Texts,
        doc("hoe erg codes zijn, elk als `CODE=LEVEL`", "how bad codes are, each as `CODE=LEVEL`"),
    ),
    Key::optional(
        "deny",
        Value::OneOf(&["warnings"]),
        doc("wat behalve fouten ook wordt geweigerd", "what is refused besides errors"),
    ),
    Key::optional(
        "baseline",
        Value::Text,
        doc("het bestand met wat al bekend is", "the file of what is known already"),
    ),
];

static UNIT: &[Key] = &[
    Key::required(
        "id",
        Value::Id,
        doc("de vaste naam van het onderdeel", "the unit's stable name"),
    ),
    ALIASES,
    Key::required("title", Value::Text, doc("de titel", "the title")),
    Key::required("pages", Value::Paths, doc("de pagina's, op volgorde", "the pages, in order")),
];

pub(super) static OBJECTIVE: &[Key] = &[
    Key::required(
        "id",
        Value::Id,
        doc("de vaste naam van het leerdoel", "the objective's stable name"),
    ),
    ALIASES,
    Key::required(
        "text",
        Value::Text,
        doc("wat de cursist bereikt", "what the learner is to reach"),
    ),
];

static COMPLETION: &[Key] = &[
    Key::optional(
        "rule",
        Value::OneOf(&["pages_viewed", "all_required", "passed"]),
        doc("wanneer de cursus af is", "when the course is done"),
    ),
    Key::optional(
        "pass",
        Value::Whole { min: 0, max: 100 },
        doc("het percentage om te slagen", "the percentage to pass"),
    ),
];

static NAV: &[Key] = &[Key::optional(
    "mode",
    Value::OneOf(&["free", "linear"]),
    doc("in elke volgorde, of pagina na pagina", "in any order, or page after page"),
)];

static SCORM: &[Key] = &[
    Key::optional(
        "edition",
        Value::OneOf(&["1.2", "2004-4th", "2004-3rd", "2004-2nd"]),
        doc("wat `--format scorm` maakt", "what `--format scorm` makes"),
    ),
    Key::optional(
        "sco",
        Value::OneOf(&["course", "page"]),
        doc(
            "één SCO voor de hele cursus, of één per pagina",
            "one SCO for the whole course, or one for each page",
        ),
    ),
    Key::optional(
        "failed",
        Value::OneOf(&["incomplete", "failed"]),
        doc("wat een poging onder de norm meldt", "what a try below the pass mark reports"),
    ),
];

static THEME: &[Key] = &[
    Key::optional(
        "logo",
        Value::Path,
        doc("een afbeelding voor de kop van elke pagina", "an image for the head of every page"),
    ),
    Key::optional(
        "logo_alt",
        Value::Text,
        doc(
            "wat het logo laat zien; nodig bij een logo",
            "what the logo shows; needed with a logo",
        ),
    ),
    Key::optional(
        "colors",
        Value::Map(&Value::Form(&COLOR)),
        doc("CSS-kleuren bij naam, zoals `accent`", "CSS colours by name, such as `accent`"),
    ),
];

static METADATA: &[Key] = &[
    Key::optional(
        "identifier",
        Value::Form(&URI),
        doc("een URI voor de cursus", "a URI for the course"),
    ),
    Key::optional("keywords", Value::Texts, doc("trefwoorden", "keywords")),
    Key::optional("authors", Value::Texts, doc("wie de cursus schreef", "who wrote the course")),
    Key::optional(
        "publisher",
        Value::Text,
        doc("wie de cursus uitgeeft", "who publishes the course"),
    ),
    Key::optional(
        "license",
        Value::Text,
        doc("de licentie, als SPDX: `CC-BY-4.0`", "the licence, as SPDX: `CC-BY-4.0`"),
    ),
    Key::optional(
        "aggregation",
        Value::Whole { min: 1, max: 4 },
        doc(
            "LOM 1.8: 1 (los onderdeel) tot 4 (leergang)",
            "LOM 1.8: 1 (single asset) to 4 (programme)",
        ),
    ),
    Key::optional(
        "status",
        Value::OneOf(&["draft", "final", "revised", "unavailable"]),
        doc("LOM 2.2", "LOM 2.2"),
    ),
    Key::optional("resource_type", Value::Texts, doc("LOM 5.2", "LOM 5.2")),
    Key::optional(
        "end_user",
        Value::Texts,
        doc("LOM 5.5, zoals `learner`", "LOM 5.5, such as `learner`"),
    ),
    Key::optional("context", Value::Texts, doc("LOM 5.6, zoals `MBO`", "LOM 5.6, such as `MBO`")),
    Key::optional(
        "age",
        Value::Form(&AGE),
        doc("leeftijd van–tot: `16-99`", "age from–to: `16-99`"),
    ),
    Key::optional(
        "cost",
        Value::Flag,
        doc("of de cursus geld kost", "whether the course costs money"),
    ),
    Key::optional(
        "duration",
        Value::Form(&DURATION),
        doc("studietijd: `PT2H`", "study time: `PT2H`"),
    ),
    Key::optional(
        "discipline",
        Value::Tables(DISCIPLINE),
        doc("vakgebieden uit een begrippenkader", "subjects of a classification"),
    ),
];

static DISCIPLINE: &[Key] = &[
    Key::required(
        "id",
        Value::Text,
        doc("het nummer in het begrippenkader", "the identifier in the classification"),
    ),
    Key::required("title", Value::Text, doc("de naam", "the name")),
];

/// The head of a page, between `+++` lines.
pub static PAGE: &[Key] = &[
    Key::required("id", Value::Id, doc("de vaste naam van de pagina", "the page's stable name")),
    ALIASES,
    Key::required(
        "title",
        Value::Text,
        doc(
            "de titel, en de enige kop van het eerste niveau",
            "the title, and the only heading of the first level",
        ),
    ),
    Key::optional(
        "objectives",
        Value::Ids,
        doc("welke leerdoelen de pagina behandelt", "which objectives the page teaches"),
    ),
    Key::optional(
        "complete",
        Value::OneOf(&["viewed", "answered", "passed"]),
        doc("wanneer de pagina af is", "when the page is done"),
    ),
    Key::optional(
        "minutes",
        Value::Whole { min: 1, max: 10_000 },
        doc("studietijd in minuten", "study time in minutes"),
    ),
    Key::optional(
        "required",
        Value::Flag,
        doc("of de pagina meetelt voor het afronden", "whether the page counts towards completion"),
    ),
];

/// The head of a bank, between `+++` lines.
pub static BANK: &[Key] = &[
    Key::required("id", Value::Id, doc("de vaste naam van de bank", "the bank's stable name")),
    Key::optional(
        "title",
        Value::Text,
        doc("een naam voor wie de bank beheert", "a name for who keeps the bank"),
    ),
];

/// `glossary.toml`.
pub static GLOSSARY: &[Key] = &[Key::optional(
    "terms",
    Value::Tables(TERM),
    doc("de begrippen, op volgorde", "the terms, in order"),
)];

static TERM: &[Key] = &[
    Key::required("id", Value::Id, doc("de vaste naam van het begrip", "the term's stable name")),
    Key::required("term", Value::Text, doc("het woord", "the word")),
    Key::required(
        "definition",
        Value::Text,
        doc("wat het betekent, in Markdown op één regel", "what it means, in inline Markdown"),
    ),
];
