//! What the texts of a translation were made of: `i18n/<lang>/sources.toml` holds a digest of each text of the course as
//! it was when it was translated.

use std::collections::BTreeMap;

use super::fault::value::TOML_SYNTAX;
use super::layer::RECORD;
use crate::files::{Error, FilePath, Files, digest};
use crate::finding::{Findings, Place};
use crate::words;

/// Digests of source texts by the file of the course and the address in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record(BTreeMap<String, BTreeMap<String, String>>);

/// How many hexadecimal digits a digest has here: enough to tell texts of one file apart.
const DIGITS: usize = 16;

/// What stands above the record.
const HEAD: &str = "\
# What each translated text was made of: digests of the texts of the course, written by `lespakket i18n`.
# Where a text of the course has changed since, `lespakket check` says so.
";

impl Record {
    /// The digest of a text.
    #[must_use]
    pub fn digest(text: &str) -> String {
        let mut digest = digest::sha256(text.as_bytes());
        digest.truncate(DIGITS);
        digest
    }

    /// The path of the record of a translation in `folder`; none when the folder has no usable name.
    #[must_use]
    pub fn path(folder: &str) -> Option<FilePath> {
        FilePath::new(&format!("{folder}/{RECORD}")).ok()
    }

    /// Reads the record of a translation; an empty one when there is none, or when it cannot be read, which is found.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(files: &Files, folder: &str, findings: &mut Findings) -> Result<Self, Error> {
        let found = Self::path(folder).and_then(|path| files.get_key_value(&path));
        let Some((path, blob)) = found else { return Ok(Self::default()) };
        let bytes = blob.read()?;
        let text = String::from_utf8_lossy(&bytes);
        match toml::from_str(&text) {
            Ok(record) => Ok(Self(record)),
            Err(error) => {
                let said = error.message();
                let place =
                    error.span().map_or_else(|| Place::file(path), |at| Place::span(path, at));
                findings.add(
                    &TOML_SYNTAX,
                    place,
                    words!("geen geldige TOML: {said}", "no valid TOML: {said}"),
                    words!(
                        "zet het bestand terug uit versiebeheer, of haal het weg en draai `lespakket i18n accept`",
                        "restore the file from version control, or delete it and run `lespakket i18n accept`"
                    ),
                );
                Ok(Self::default())
            }
        }
    }

    /// The digest of what a text was made of.
    #[must_use]
    pub fn of(&self, file: &FilePath, address: &str) -> Option<&str> {
        self.0.get(file.as_str())?.get(address).map(String::as_str)
    }

    /// The addresses in a file whose texts were made of a text with this digest.
    pub fn made_of<'a>(
        &'a self,
        file: &FilePath,
        digest: &'a str,
    ) -> impl Iterator<Item = &'a str> {
        let all = self.0.get(file.as_str()).into_iter().flatten();
        all.filter(move |(_, made_of)| *made_of == digest).map(|(address, _)| address.as_str())
    }

    /// Puts down what a text was made of.
    pub fn put(&mut self, file: &FilePath, address: &str, digest: String) {
        let file = self.0.entry(file.as_str().to_owned()).or_default();
        file.insert(address.to_owned(), digest);
    }

    /// Puts down a whole file anew; without addresses it goes.
    pub fn replace(&mut self, file: &FilePath, digests: BTreeMap<String, String>) {
        if digests.is_empty() {
            self.0.remove(file.as_str());
        } else {
            self.0.insert(file.as_str().to_owned(), digests);
        }
    }

    /// As it is written: files and addresses in order.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (file, digests) in self.0.iter().filter(|(_, digests)| !digests.is_empty()) {
            text.extend(["\n[", &super::segment::toml_string(file), "]\n"]);
            for (address, digest) in digests {
                text.extend([&super::segment::toml_string(address), " = \"", digest, "\"\n"]);
            }
        }
        text
    }
}
