//! The source of a release: the folder as it stands, when it is still what was released; else the commit that has it.

use std::path::Path;

use super::Obstacle;
use crate::course::{Ledger, Release};
use crate::definition::{self, LEDGER};
use crate::files::folder::Scratch;
use crate::files::{self, Blob, FilePath, Files};
use crate::finding::Findings;
use crate::pipeline::Source;
use crate::release::git::history::{self, Place};
use crate::release::git::tree::{self, LineEnds};
use crate::release::{git, source};

/// Where the source stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// In the folder.
    Folder,
    /// In a commit.
    Commit(String),
}

/// The source that was found.
pub struct Found {
    pub files: Files,
    pub origin: Origin,
    /// Whether its digest is that of the release.
    pub is_released: bool,
    /// Whether the ledger beside it says the same of the release.
    pub is_ledger_kept: bool,
}

/// Finds the source of a release.
pub fn find(
    folder: &Source,
    course: &Path,
    release: &Release,
    scratch: &Scratch,
) -> Result<Found, Obstacle> {
    let ends_there =
        |ledger: &Ledger| ledger.last().is_some_and(|last| last.version == release.version);
    if ledger_of(&folder.files)?.is_some_and(|ledger| ends_there(&ledger))
        && source::digest(&folder.files)? == release.source
    {
        let files = folder.files.clone();
        return Ok(Found {
            files,
            origin: Origin::Folder,
            is_released: true,
            is_ledger_kept: true,
        });
    }
    if git::commit(course).is_none() {
        return Err(Obstacle::NoHistory(release.version.clone()));
    }
    let mut nearest = None;
    for place in history::of_file(course, LEDGER)? {
        let Some(then) = ledger_at(course, &place)?.filter(ends_there) else { continue };
        let Some(then) = then.last() else { continue };
        let found = read(course, &place, then, release, scratch)?;
        if found.is_released {
            return Ok(found);
        }
        nearest.get_or_insert(found);
    }
    nearest.ok_or_else(|| Obstacle::NoCommit {
        version: release.version.clone(),
        is_shallow: history::is_shallow(course),
    })
}

/// The source in a commit, with the line ends that it was released with when they can be found.
fn read(
    course: &Path,
    place: &Place,
    then: &Release,
    now: &Release,
    scratch: &Scratch,
) -> Result<Found, Obstacle> {
    let tree = tree::read(course, place, scratch)?;
    if !tree.missing.is_empty() {
        return Err(Obstacle::Missing(tree.missing));
    }
    let found = |files: Files, is_released| Found {
        files,
        origin: Origin::Commit(place.commit.clone()),
        is_released,
        is_ledger_kept: then == now,
    };
    if source::digest(&tree.files)? == then.source {
        return Ok(found(tree.files, true));
    }
    for ends in [LineEnds::Here, LineEnds::Windows] {
        let files = tree.with_line_ends(course, place, ends)?;
        if source::digest(&files)? == then.source {
            return Ok(found(files, true));
        }
    }
    Ok(found(tree.files, false))
}

/// The ledger in a commit; none when there is none, or one that this program cannot read.
fn ledger_at(course: &Path, place: &Place) -> Result<Option<Ledger>, files::Error> {
    let Ok(path) = FilePath::new(LEDGER) else { return Ok(None) };
    match git::file(course, place, LEDGER) {
        Some(bytes) => ledger_of(&Files::from([(path, Blob::bytes(bytes))])),
        None => Ok(None),
    }
}

fn ledger_of(files: &Files) -> Result<Option<Ledger>, files::Error> {
    definition::ledger(files, &mut Findings::new())
}
