//! The outline of a course, read out of a package that was made of it: what its pages and scripts tell the run-time.
//!
//! A package does not say all that a course folder does. Digests of texts are of what a learner reads, so they compare with
//! those of other packages only; the `uuid` is known by what derives from it.

mod data;
mod html;
mod page;
mod whole;

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::digests;
use super::outline::{CourseOutline, Outline};
use crate::course::{Id, address};
use crate::files::{FilePath, Files};
use crate::package::Package;
use data::{CourseData, Script, Settings};
use page::PageRead;

/// Whether a package was made by this program.
#[must_use]
pub fn is_ours(files: &Files) -> bool {
    data::script(files).is_some() && data::settings(files).is_some()
}

/// A course as a package has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Packaged {
    /// Its version, as its pages say.
    pub version: String,
    /// Its outline.
    pub outline: Outline,
}

/// Reads the outline; none when the package is not ours, or when another version of the program wrote it in a way that this
/// one does not know.
#[must_use]
pub fn read(package: &Package) -> Option<Packaged> {
    let files = &package.files;
    let script = data::script(files)?;
    let settings = data::settings(files)?;
    let start = whole::start(files)?;
    let pages = script.pages.par_iter().map(|page| read_page(files, &page.id));
    let pages: Vec<PageRead> = pages.collect::<Option<_>>()?;
    let version = start.course.version.clone();
    Some(Packaged { version, outline: outline(package, script, &settings, start, pages)? })
}

/// How long a page may be, in bytes: far longer than any of ours.
const LONGEST_PAGE: usize = 4 << 20;

fn read_page(files: &Files, id: &Id) -> Option<PageRead> {
    let blob = files.get(address::page(id).as_str())?;
    page::read(&blob.head(LONGEST_PAGE).ok()?).filter(|page| page.id == *id)
}

fn outline(
    package: &Package,
    script: Script,
    settings: &Settings,
    start: whole::Start,
    pages: Vec<PageRead>,
) -> Option<Outline> {
    let files = &package.files;
    let course = course(package, settings, start);
    let mut outline = Outline {
        course,
        units: whole::units(files),
        pages: BTreeMap::new(),
        items: BTreeMap::new(),
        quizzes: BTreeMap::new(),
        objectives: script.objectives.into_iter().map(|one| (one.id, one.text)).collect(),
        terms: whole::terms(files),
        media: digests::media(&media(files)).ok()?,
        scos: whole::activities(package),
        translations: BTreeMap::new(),
        names: Vec::new(),
    };
    for read in pages {
        outline.pages.insert(read.id, read.page);
        outline.items.extend(read.items);
        outline.quizzes.extend(read.quizzes);
    }
    Some(outline)
}

fn media(files: &Files) -> Files {
    let is_media = |path: &FilePath| {
        path.as_str().strip_prefix(address::MEDIA).is_some_and(|rest| rest.starts_with('/'))
    };
    let media = files.iter().filter(|(path, _)| is_media(path));
    media.map(|(path, blob)| (path.clone(), blob.clone())).collect()
}

fn course(package: &Package, settings: &Settings, start: whole::Start) -> CourseOutline {
    let CourseData { id, lang, title, rule, pass, nav, .. } = start.course;
    CourseOutline {
        id,
        uuid: whole::identity(package),
        title,
        description: start.description,
        lang,
        rule,
        pass,
        navigation: nav,
        sco: settings.sco,
        failed: settings.failed,
        edition: None,
        switch: None,
        look: whole::look(&package.files),
    }
}
