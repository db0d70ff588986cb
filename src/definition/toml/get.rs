//! Silent reading of a table that was judged: what is wrong reads as not there.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::course::Id;
use crate::definition::text::Text;
use crate::files::FilePath;
use crate::finding::{Located, Place};

/// A table in a file.
#[derive(Clone)]
pub struct Table<'a> {
    pub text: &'a Text,
    /// Where the TOML begins in the file.
    pub offset: usize,
    pub entries: &'a DeTable<'a>,
    /// The bytes of the table, in the TOML.
    pub span: Range<usize>,
}

impl<'a> Table<'a> {
    /// The table as a whole.
    pub fn place(&self) -> Place {
        self.place_of(&self.span)
    }

    fn place_of(&self, span: &Range<usize>) -> Place {
        self.text.place(span.start + self.offset..span.end + self.offset)
    }

    fn entry(&self, name: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.entries.get(name)
    }

    /// The place of a value, or of the table when it is not there.
    pub fn place_at(&self, name: &str) -> Place {
        self.entry(name).map_or_else(|| self.place(), |entry| self.place_of(&entry.span()))
    }

    /// A text; a date too, as it is written.
    pub fn text(&self, name: &str) -> Option<String> {
        match self.entry(name)?.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Datetime(date) => Some(date.to_string()),
            _ => None,
        }
    }

    /// A stable name.
    pub fn id(&self, name: &str) -> Option<Id> {
        Id::new(self.entry(name)?.get_ref().as_str()?)
    }

    /// `true` or `false`.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.entry(name)?.get_ref().as_bool()
    }

    /// A whole number.
    pub fn whole(&self, name: &str) -> Option<u32> {
        self.entry(name)?.get_ref().as_integer()?.as_str().parse().ok()
    }

    /// A whole number of any size, at least 0.
    pub fn long(&self, name: &str) -> Option<u64> {
        self.entry(name)?.get_ref().as_integer()?.as_str().parse().ok()
    }

    /// A list of texts with their places.
    pub fn texts(&self, name: &str) -> Vec<Located<String>> {
        let Some(DeValue::Array(list)) = self.entry(name).map(Spanned::get_ref) else {
            return Vec::new();
        };
        let one = |entry: &Spanned<DeValue>| {
            let value = entry.get_ref().as_str()?.to_owned();
            Some(Located { value, place: self.place_of(&entry.span()) })
        };
        list.iter().filter_map(one).collect()
    }

    /// A list of texts.
    pub fn words(&self, name: &str) -> Vec<String> {
        self.texts(name).into_iter().map(|text| text.value).collect()
    }

    /// A list of stable names with their places.
    pub fn ids(&self, name: &str) -> Vec<Located<Id>> {
        let one = |text: Located<String>| {
            Some(Located { value: Id::new(&text.value)?, place: text.place })
        };
        let mut ids: Vec<_> = self.texts(name).into_iter().filter_map(one).collect();
        ids.shrink_to_fit();
        ids
    }

    /// A path.
    pub fn path(&self, name: &str) -> Option<Located<FilePath>> {
        let value = FilePath::new(self.entry(name)?.get_ref().as_str()?).ok()?;
        Some(Located { value, place: self.place_at(name) })
    }

    /// The table under a name.
    pub fn table(&self, name: &str) -> Option<Self> {
        let entry = self.entry(name)?;
        Some(self.inner(entry.get_ref().as_table()?, entry.span()))
    }

    /// The tables under a name.
    pub fn tables(&self, name: &str) -> Vec<Self> {
        let Some(DeValue::Array(list)) = self.entry(name).map(Spanned::get_ref) else {
            return Vec::new();
        };
        let one = |entry: &'a Spanned<DeValue<'a>>| {
            Some(self.inner(entry.get_ref().as_table()?, entry.span()))
        };
        list.iter().filter_map(one).collect()
    }

    /// Names and texts, in the order of the source.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries
            .iter()
            .filter_map(|(name, entry)| Some((&**name.get_ref(), entry.get_ref().as_str()?)))
    }

    fn inner(&self, entries: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self { text: self.text, offset: self.offset, entries, span }
    }
}
