//! A course in another language: the same ids, keys and points, other words.

use std::collections::{BTreeMap, BTreeSet};

use super::Course;
use crate::files::FilePath;
use crate::finding::{Finding, Findings, Located, Place};

/// The course in another language, laid over the course itself: what is not translated is there in the course's own.
#[derive(Debug, Clone)]
pub struct Translation {
    /// BCP 47, as the folder is named.
    pub lang: String,
    /// The folder in the course folder: `i18n/en`.
    pub folder: String,
    /// The course in it, with the id, uuid and version of the course itself. Places in it name the files of the course
    /// itself; see [`Translation::locate`].
    pub course: Course,
    /// What stands in for a file of the course, by that file's path.
    pub files: BTreeMap<FilePath, FilePath>,
    /// Every text of the course, in the order of the files and of what stands in them.
    pub texts: Vec<TranslatedText>,
    /// What is translated of nothing.
    pub orphans: Vec<Orphan>,
}

/// A text of the course and how its translation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedText {
    /// The file of the course itself.
    pub file: FilePath,
    /// Its address in the file.
    pub address: String,
    /// How its translation stands.
    pub state: TextState,
    /// The translation, or the text itself where there is none.
    pub place: Place,
}

/// How the translation of a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextState {
    /// It was made of the text as it is now.
    Current,
    /// The text changed after it was made.
    Stale,
    /// It is there, and nothing says what it was made of.
    Unrecorded,
    /// There is none.
    Missing,
}

/// Something that is translated, and that the course has not: a file, a unit, an objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub place: Place,
}

impl Translation {
    /// A place of the course in this language, in the file that really holds it.
    #[must_use]
    pub fn locate(&self, place: Place) -> Place {
        match self.files.get(&place.file) {
            Some(file) => Place { file: file.clone(), span: place.span },
            None => place,
        }
    }

    /// Of what was found in the course as it reads in this language, what was not `known` of the course itself, in the
    /// files that really hold it.
    #[must_use]
    pub fn own_findings(&self, found: Findings, known: &Findings) -> Findings {
        let known: BTreeSet<Key> = known.iter().map(key).collect();
        let is_new =
            |finding: &Finding| self.has(&finding.place.file) || !known.contains(&key(finding));
        let located =
            |finding: Finding| Finding { place: self.locate(finding.place.clone()), ..finding };
        found.into_iter().filter(is_new).map(located).collect()
    }

    /// Whether a file of the course is translated.
    #[must_use]
    pub fn has(&self, file: &FilePath) -> bool {
        self.files.contains_key(file)
    }

    /// What is translated of nothing, by its name and place.
    #[must_use]
    pub fn orphan(located: Located<String>) -> Orphan {
        Orphan { name: located.value, place: located.place }
    }
}

/// What tells a finding from others.
type Key<'a> = (&'a str, &'a FilePath, Option<(usize, usize)>, &'a str);

fn key(finding: &Finding) -> Key<'_> {
    let span = finding.place.span.as_ref().map(|span| (span.start, span.end));
    (finding.code.id, &finding.place.file, span, &finding.message.en)
}
