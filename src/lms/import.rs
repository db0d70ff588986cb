//! Packages of a format that an LMS does not import.

use super::Lms;
use crate::finding::{Code, Doc, Finding, Place, Severity};
use crate::package::{FormatId, Package};
use crate::words;

/// A package that the LMS cannot take in at all.
pub static NOT_IMPORTED: Code = Code {
    id: "lms/not-imported",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Het LMS dat bij `--lms` is genoemd, importeert pakketten van dit formaat niet: de upload mislukt, of er komt een \
            los bestand van. De melding noemt wat het wel importeert.",
        en: "The LMS that `--lms` names does not import packages of this format: the upload fails, or a loose file comes of \
            it. The message names what it does import.",
    },
};

impl Lms {
    /// What is to be said of a package whose format this LMS does not import; `title` is what people call a format.
    #[must_use]
    pub fn refusal(
        &self,
        package: &Package,
        title: fn(FormatId) -> &'static str,
    ) -> Option<Finding> {
        if self.imports(package.format) {
            return None;
        }
        let manifest = package.manifest.as_ref().map(|(file, _)| file);
        let file = manifest.or_else(|| package.files.keys().next())?;
        let (name, format) = (self.name, title(package.format));
        let all: Vec<_> = self.accepts.iter().map(|id| title(*id)).collect();
        let all = all.join(", ");
        Some(Finding::new(
            &NOT_IMPORTED,
            Place::file(file),
            words!("{name} neemt geen {format} aan", "{name} does not import {format}"),
            words!("wel: {all}", "it imports: {all}"),
        ))
    }
}
