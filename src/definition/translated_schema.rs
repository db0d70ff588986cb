//! What `course.toml` of a translation may hold: words, and the ids that they belong to.

use super::schema::OBJECTIVE;
use crate::course::key::{Key, Value};
use crate::finding::Doc;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// `course.toml` of a translation: the words alone.
pub static COURSE: &[Key] = &[
    Key::optional("title", Value::Text, doc("de titel", "the title")),
    Key::optional(
        "description",
        Value::Text,
        doc("een paar zinnen over de cursus", "a few sentences about the course"),
    ),
    Key::optional(
        "units",
        Value::Tables(UNIT),
        doc("de titels van onderdelen", "the titles of units"),
    ),
    Key::optional(
        "objectives",
        Value::Tables(OBJECTIVE),
        doc("de teksten van leerdoelen", "the texts of objectives"),
    ),
    Key::optional("theme", Value::Table(THEME), doc("het logo", "the logo")),
    Key::optional(
        "metadata",
        Value::Table(METADATA),
        doc("wat catalogi over de cursus weten", "what catalogues know of the course"),
    ),
];

static UNIT: &[Key] = &[
    Key::required(
        "id",
        Value::Id,
        doc("de vaste naam van het onderdeel", "the unit's stable name"),
    ),
    Key::required("title", Value::Text, doc("de titel", "the title")),
];

static THEME: &[Key] =
    &[Key::optional("logo_alt", Value::Text, doc("wat het logo laat zien", "what the logo shows"))];

static METADATA: &[Key] = &[
    Key::optional("keywords", Value::Texts, doc("trefwoorden", "keywords")),
    Key::optional(
        "publisher",
        Value::Text,
        doc("wie de cursus uitgeeft", "who publishes the course"),
    ),
];
