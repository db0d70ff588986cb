//! A tool as its document describes it.

use crate::files::FilePath;
use crate::finding::Place;
use crate::json::{self, Malformed, Value};
use crate::package::Package;

/// The document of a tool.
pub struct Tool<'a> {
    /// What it says.
    pub root: Value,
    file: &'a FilePath,
}

impl<'a> Tool<'a> {
    /// The tool in a package; none when there is no document or it is no JSON.
    #[must_use]
    pub fn of(package: &'a Package) -> Option<Self> {
        let (file, read) = Self::read(package)?;
        Some(Self { root: read.ok()?, file })
    }

    /// The document, or where it stops being JSON.
    #[must_use]
    pub fn read(package: &'a Package) -> Option<(&'a FilePath, Result<Value, Malformed>)> {
        let (file, blob) = package.files.iter().next()?;
        let bytes = blob.read_document().ok()?;
        let read = match str::from_utf8(&bytes) {
            Ok(text) => json::read(text),
            Err(error) => Err(Malformed { span: error.valid_up_to()..error.valid_up_to() + 1 }),
        };
        Some((file, read))
    }

    /// The bytes of a value.
    #[must_use]
    pub fn place(&self, value: &Value) -> Place {
        Place::span(self.file, value.span.clone())
    }

    /// Where an object starts: for what it lacks.
    #[must_use]
    pub fn start(&self, value: &Value) -> Place {
        Place::span(self.file, value.span.start..value.span.start + 1)
    }
}
