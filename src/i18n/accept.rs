//! A translation that was written or mended by hand is taken for that of the course as it stands.

use std::collections::BTreeMap;

use super::Changes;
use super::fault::STRUCTURE;
use crate::course::{Course, TextState};
use crate::definition::record::Record;
use crate::definition::segment::{self, Source};
use crate::files::{Error, FilePath, Files};
use crate::finding::{Findings, Judged, Place};
use crate::words;

/// What was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The record, as it is to be written; nothing when it stands as it is.
    pub changes: Changes,
    /// How many texts were taken that were not before.
    pub texts: usize,
}

/// Takes what is translated into `lang` for the translation of the course as it stands, or what of it is in the files
/// `only`; texts that read the same as in the course too when `same` says so.
///
/// # Errors
/// When a file cannot be read.
pub fn accept(
    files: &Files,
    course: &Course,
    lang: &str,
    only: &[FilePath],
    same: bool,
) -> Result<Judged<Accepted>, Error> {
    let mut findings = Findings::new();
    let folder = segment::folder(lang);
    let mut record = Record::read(files, &folder, &mut findings)?;
    let before = record.clone();
    let mut texts = 0;
    for source in segment::sources(&super::own(files), course)? {
        let Some(target) = segment::translated(files, &source, &folder)? else { continue };
        if !only.is_empty() && !only.contains(&source.file) {
            continue;
        }
        if !source.is_definition() && !source.is_like(&target) {
            findings.extend(unlike(&source, &target, &folder));
            continue;
        }
        let (digests, count) = digests(&source, &target, &record, same);
        texts += count;
        record.replace(&source.file, digests);
    }
    let path = Record::path(&folder).filter(|_| record != before);
    let changes = path.map(|path| (path, record.text())).into_iter().collect();
    let value = (!findings.has_errors()).then_some(Accepted { changes, texts });
    Ok(Judged { value, findings })
}

/// The digests of a file's texts that are translated, and how many of them are new.
fn digests(
    source: &Source,
    target: &Source,
    record: &Record,
    same: bool,
) -> (BTreeMap<String, String>, usize) {
    let mut digests = BTreeMap::new();
    let mut count = 0;
    for pair in segment::pairs(source, Some(target), record) {
        let is_there = pair.target.is_some_and(|target| {
            same || pair.state != TextState::Missing || target.text != pair.source.text
        });
        if is_there {
            count += usize::from(pair.state != TextState::Current);
            digests.insert(pair.source.address.clone(), Record::digest(&pair.source.text));
        }
    }
    (digests, count)
}

/// Says what a translated file lacks, or has too much.
fn unlike(source: &Source, target: &Source, folder: &str) -> Option<crate::finding::Finding> {
    let path = FilePath::new(&format!("{folder}/{}", source.file)).ok()?;
    let missing = source.segments.iter().find(|own| target.find(&own.address).is_none());
    let extra = target.segments.iter().find(|own| source.find(&own.address).is_none());
    let message = match (missing, extra) {
        (Some(missing), _) => {
            let address = &missing.address;
            words!(
                "hier ontbreekt de tekst `{address}` van de cursus",
                "the text `{address}` of the course is missing here"
            )
        }
        (None, Some(extra)) => {
            let address = &extra.address;
            words!("de cursus heeft geen tekst `{address}`", "the course has no text `{address}`")
        }
        (None, None) => {
            words!("de teksten staan in een andere volgorde", "the texts stand in another order")
        }
    };
    let place = match (missing, extra) {
        (None, Some(extra)) => Place::span(&path, extra.span.clone()),
        _ => Place::file(&path),
    };
    Some(crate::finding::Finding::new(
        &STRUCTURE,
        place,
        message,
        words!(
            "geef het bestand dezelfde opbouw als in de cursus, of gebruik `lespakket i18n export` en `import`",
            "give the file the structure that it has in the course, or use `lespakket i18n export` and `import`"
        ),
    ))
}
