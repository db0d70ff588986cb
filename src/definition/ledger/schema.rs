//! What `releases.toml` may hold.

use crate::course::key::{Form, Key, Value};
use crate::definition::form::{DATE, LANGUAGE, VERSION};
use crate::finding::Doc;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// A SHA-256.
static SHA256: Form = Form {
    expected: Doc { nl: "64 hexadecimale cijfers", en: "64 hexadecimal digits" },
    example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    pattern: "^[0-9a-f]{64}$",
    accepts: |text| {
        text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    },
};

/// The names of [`crate::course::Class`].
const CLASSES: &[&str] = &["none", "text", "compatible", "scoring", "breaking"];

/// `releases.toml`.
pub static LEDGER: &[Key] = &[
    Key::required(
        "format",
        Value::Whole { min: 1, max: u32::MAX },
        doc("de vorm van dit bestand", "the form of this file"),
    ),
    Key::optional(
        "releases",
        Value::Tables(RELEASE),
        doc("de uitgaven, van oud naar nieuw", "the releases, from old to new"),
    ),
    Key::optional(
        "register",
        Value::Table(REGISTER),
        doc("elke naam die ooit is uitgegeven", "every identifier that was ever released"),
    ),
];

static RELEASE: &[Key] = &[
    Key::required("version", Value::Form(&VERSION), doc("de versie", "the version")),
    Key::required("date", Value::Form(&DATE), doc("de datum", "the date")),
    Key::required(
        "change",
        Value::OneOf(CLASSES),
        doc("hoe groot de wijziging was", "how far it changed"),
    ),
    Key::required(
        "outline",
        Value::Form(&SHA256),
        doc("SHA-256 van `releases/<versie>.json`", "SHA-256 of `releases/<version>.json`"),
    ),
    Key::required(
        "source",
        Value::Form(&SHA256),
        doc("SHA-256 over de bron", "SHA-256 over the source"),
    ),
    Key::required(
        "tool",
        Value::Form(&VERSION),
        doc("de versie van lespakket", "the version of lespakket"),
    ),
    Key::optional("packages", Value::Tables(PACKAGE), doc("de pakketten", "the packages")),
];

static PACKAGE: &[Key] = &[
    Key::required("format", Value::Text, doc("het formaat", "the format")),
    Key::required("file", Value::Text, doc("de bestandsnaam", "the name of the file")),
    Key::required("sha256", Value::Form(&SHA256), doc("de SHA-256", "the SHA-256")),
    Key::required(
        "bytes",
        Value::Number { min: 0.0, max: f64::MAX },
        doc("de grootte", "the size"),
    ),
    Key::optional(
        "language",
        Value::Form(&LANGUAGE),
        doc(
            "de taal, als het niet die van de cursus is",
            "the language, where it is not the course's own",
        ),
    ),
    Key::optional("lms", Value::Text, doc("het LMS waarvoor het is", "the LMS that it is for")),
];

static REGISTER: &[Key] = &[
    Key::optional(
        "scos",
        Value::Tables(IDENTIFIER),
        doc("activiteiten in het LMS", "activities in the LMS"),
    ),
    Key::optional("units", Value::Tables(ENTRY), doc("onderdelen", "units")),
    Key::optional("pages", Value::Tables(ENTRY), doc("pagina's", "pages")),
    Key::optional("quizzes", Value::Tables(ENTRY), doc("toetsen", "quizzes")),
    Key::optional("items", Value::Tables(ITEM), doc("vragen", "items")),
    Key::optional("objectives", Value::Tables(ENTRY), doc("leerdoelen", "objectives")),
];

const SINCE: Key = Key::required(
    "since",
    Value::Form(&VERSION),
    doc("de uitgave waarmee het kwam", "the release that it came with"),
);
const RETIRED: Key = Key::optional(
    "retired",
    Value::Form(&VERSION),
    doc("de uitgave waarmee het verdween", "the release that it went with"),
);
const KEY: Key = Key::optional(
    "key",
    Value::Text,
    doc("hoe krappe LMS-opslag het schrijft", "how the narrow storage of an LMS writes it"),
);
const NAMES: Key = Key::optional(
    "names",
    Value::Ids,
    doc("hoe het in de bron ook heet of heette", "what the source calls or called it too"),
);

static IDENTIFIER: &[Key] =
    &[Key::required("id", Value::Text, doc("het nummer", "the identifier")), SINCE, RETIRED];

const ID: Key = Key::required("id", Value::Id, doc("de vaste naam", "the stable name"));

static ENTRY: &[Key] = &[ID, SINCE, RETIRED, KEY, NAMES];

static ITEM: &[Key] = &[
    ID,
    Key::required("kind", Value::Text, doc("het soort vraag", "the kind of item")),
    SINCE,
    RETIRED,
    KEY,
    NAMES,
    Key::optional(
        "meaning",
        Value::Form(&VERSION),
        doc(
            "sinds welke uitgave antwoorden dit betekenen",
            "since which release answers mean this",
        ),
    ),
    Key::optional(
        "options",
        Value::Texts,
        doc("de opties, als `a: tekst`", "the options, as `a: text`"),
    ),
    Key::optional(
        "sources",
        Value::Texts,
        doc("wat gekoppeld wordt, als `1: tekst`", "what is matched, as `1: text`"),
    ),
    Key::optional(
        "retired_options",
        Value::Texts,
        doc("opties die weg zijn", "options that are gone"),
    ),
    Key::optional(
        "retired_sources",
        Value::Texts,
        doc("wat niet meer gekoppeld wordt", "what is matched no more"),
    ),
];
