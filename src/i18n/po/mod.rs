//! PO files of gettext: the entries that a translation of texts needs. Plurals are not among them.

mod read;
mod string;
mod write;

use std::ops::Range;

pub use read::read;
pub use write::write;

/// A PO file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The fields of its header, in order: `Language` and `en`.
    pub header: Vec<(String, String)>,
    /// Its entries, in order; obsolete ones are left out.
    pub entries: Vec<Entry>,
}

/// A text and its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Remarks of the program for the translator (`#.`).
    pub remarks: Vec<String>,
    /// Where the text stands (`#:`).
    pub references: Vec<String>,
    /// Whether the translation is to be looked at before it counts.
    pub fuzzy: bool,
    /// The text's address (`msgctxt`).
    pub context: String,
    /// The text (`msgid`).
    pub source: String,
    /// Its translation (`msgstr`); empty when there is none.
    pub translation: String,
    /// The bytes of its `msgctxt`, or of its first line, in the file that it was read from.
    pub span: Range<usize>,
}

impl Catalogue {
    /// A field of the header.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let found = self.header.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}
