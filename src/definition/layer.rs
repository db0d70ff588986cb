//! A translation as a layer over the course folder: `i18n/<lang>/` mirrors it, and what is not there shows through.

use std::collections::BTreeMap;

use super::form::LANGUAGE;
use super::released::Letters;
use crate::course::Orphan;
use crate::files::{FilePath, Files};
use crate::finding::Place;

/// The folder of translations.
pub const FOLDER: &str = "i18n/";
/// What the texts of a translation were made of.
pub const RECORD: &str = "sources.toml";

/// A translation over the course folder.
pub struct Layer {
    /// BCP 47.
    pub lang: String,
    /// The language of the course itself.
    base: String,
    /// Its folder, without a slash at the end.
    pub folder: String,
    /// What stands in for a file of the course, by that file's path.
    pub files: BTreeMap<FilePath, FilePath>,
    /// The folder as it is read: the files of the course with those of the translation in their place.
    pub laid: Files,
    /// The letters of options in the course itself: what means the same in another language keeps its letter.
    pub letters: Letters,
    /// Sources that stand in for nothing; media may stand beside those of the course.
    pub orphans: Vec<Orphan>,
}

/// The names of the folders in `i18n/`, in order.
pub fn folders(files: &Files) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for path in files.keys() {
        let inner = path.as_str().strip_prefix(FOLDER).and_then(|inner| inner.split_once('/'));
        if let Some((name, _)) = inner
            && names.last() != Some(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Whether a folder can hold a translation of a course in `base`.
pub fn is_language(folder: &str, base: &str) -> bool {
    (LANGUAGE.accepts)(folder) && !folder.eq_ignore_ascii_case(base)
}

/// The files of the course itself.
pub fn without(files: &Files) -> Files {
    let own = files.iter().filter(|(path, _)| !path.as_str().starts_with(FOLDER));
    own.map(|(path, blob)| (path.clone(), blob.clone())).collect()
}

impl Layer {
    /// Lays a translation over the files of the course itself, `own`; `all` holds the translations too.
    pub fn new(all: &Files, own: &Files, lang: &str, base: &str) -> Self {
        let folder = format!("{FOLDER}{lang}");
        let mut layer = Self {
            lang: lang.to_owned(),
            base: base.to_owned(),
            files: BTreeMap::new(),
            laid: own.clone(),
            letters: Letters::new(),
            orphans: Vec::new(),
            folder,
        };
        let prefix = format!("{}/", layer.folder);
        for (path, blob) in all {
            let inner = path.as_str().strip_prefix(&prefix);
            let Some(inner) = inner.and_then(|inner| FilePath::new(inner).ok()) else { continue };
            if matches!(inner.as_str(), RECORD | super::DEFINITION) {
                continue;
            }
            let is_source = matches!(inner.extension().as_str(), "md" | "toml");
            if !is_source || own.contains_key(&inner) {
                layer.laid.insert(inner.clone(), blob.clone());
                layer.files.insert(inner, path.clone());
            } else if !super::folder::is_of_the_house(&inner) {
                layer.orphans.push(Orphan { name: inner.to_string(), place: Place::file(path) });
            }
        }
        layer
    }

    /// A file of the translation by its name in the folder.
    pub fn path(&self, name: &str) -> Option<FilePath> {
        FilePath::new(&format!("{}/{name}", self.folder)).ok()
    }

    /// The language of a file that is not translated.
    pub fn foreign(&self, path: &FilePath) -> Option<String> {
        (!self.files.contains_key(path)).then(|| self.base.clone())
    }
}
