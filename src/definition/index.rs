//! What a page may refer to: pages, media, terms, objectives and banks of the course.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::layer::Layer;
use super::media::name::packaged;
use super::media::size;
use super::released::Letters;
use crate::course::{Id, Item, Named, Names, Register};
use crate::files::zip::Spool;
use crate::files::{FilePath, Files, Kept};

/// What a page may refer to.
pub struct Index<'a> {
    /// The course folder.
    pub files: &'a Files,
    /// Pages by their source.
    pub pages: BTreeMap<FilePath, Id>,
    /// Terms of the glossary.
    pub terms: BTreeSet<Id>,
    /// Objectives of the course, by identity.
    pub objectives: BTreeSet<Id>,
    /// What was released before.
    pub register: &'a Register,
    /// What units, pages and objectives are called in the source, where they were renamed.
    pub names: Names,
    /// The letters that options have in the course itself; none for the course itself.
    pub letters: Option<&'a Letters>,
    /// Items of banks, by the bank's source.
    pub banks: BTreeMap<FilePath, Vec<Item>>,
    /// The course's language.
    pub lang: String,
    /// Whether HTML may stand in the text.
    pub allow_html: bool,
    /// Sizes of pictures, read once each.
    pub sizes: BTreeMap<FilePath, OnceLock<Option<(u32, u32)>>>,
    /// Where prose waits until its page is made.
    spool: Arc<Spool>,
    /// The translation that lies over the course; none for the course itself.
    pub layer: Option<&'a Layer>,
}

impl<'a> Index<'a> {
    /// An index of a folder, with nothing else in it yet.
    pub fn new(
        files: &'a Files,
        register: &'a Register,
        lang: &str,
        allow_html: bool,
        layer: Option<&'a Layer>,
    ) -> Self {
        let pictures = files.keys().filter(|path| size::readable(path));
        Self {
            files,
            pages: BTreeMap::new(),
            terms: BTreeSet::new(),
            objectives: BTreeSet::new(),
            register,
            names: Names::new(),
            letters: None,
            banks: BTreeMap::new(),
            lang: lang.to_owned(),
            allow_html,
            sizes: pictures.map(|path| (path.clone(), OnceLock::new())).collect(),
            spool: Arc::default(),
            layer,
        }
    }

    /// The identity of the objective that the source calls so; none when there is no such objective.
    pub fn objective(&self, name: &Id) -> Option<Id> {
        let renamed = self.names.get(&(Named::Objective, name.clone()));
        let identity = renamed.unwrap_or(name);
        self.objectives.contains(identity).then(|| identity.clone())
    }

    /// Puts prose away: nothing looks at it before its page is made.
    pub fn keep(&self, html: String) -> Kept {
        Kept::new(html, &self.spool)
    }

    /// The language of a file where it is not that of the course as it is read: a file that is not translated.
    pub fn foreign(&self, path: &FilePath) -> Option<String> {
        self.layer.and_then(|layer| layer.foreign(path))
    }

    /// Where a file stands in the package: one that differs by language has a place of its own.
    pub fn packaged(&self, path: &FilePath) -> FilePath {
        let real = self.layer.and_then(|layer| layer.files.get(path));
        packaged(real.unwrap_or(path))
    }

    /// Width and height of a picture in pixels, where the file says so.
    pub fn size(&self, path: &FilePath) -> Option<(u32, u32)> {
        let blob = self.files.get(path)?;
        *self.sizes.get(path)?.get_or_init(|| size::read(path, blob))
    }

    /// The file that a reference means: from the folder of `from`, or else from the course folder.
    pub fn find(&self, from: &FilePath, reference: &str, root_first: bool) -> Found {
        let plain = reference.trim_start_matches('/');
        let (near, root) = (from.sibling(plain), FilePath::new(plain));
        let order = if root_first { [root, near] } else { [near, root] };
        if let Some(path) =
            order.iter().flatten().find(|path| self.files.contains_key(path.as_str()))
        {
            return Found::File(path.clone());
        }
        match order {
            [Ok(path), _] | [_, Ok(path)] => Found::Missing(path),
            _ => Found::Outside,
        }
    }

    /// The file whose path comes nearest, to be named in the way out.
    pub fn nearest(&self, path: &FilePath) -> Option<&str> {
        // In a folder of ten thousand files, comparing them all at every dead reference takes too long.
        let folder = self.files.keys().filter(|other| other.parent() == path.parent()).take(500);
        crate::finding::nearest(path.as_str(), folder.map(FilePath::as_str))
    }
}

/// What a reference means.
pub enum Found {
    /// A file of the course folder.
    File(FilePath),
    /// No file; the path that was looked for.
    Missing(FilePath),
    /// It leaves the course folder, or is no path at all.
    Outside,
}
