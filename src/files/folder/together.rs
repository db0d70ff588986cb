//! Several files that change together or not at all, wherever a run is killed: what is new is written aside first, then a
//! journal says where each of them belongs, and only then they move. Who finds a journal finishes the moves.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::super::{Error, digest};
use super::{read, save};

/// The folder that holds what is written aside, in the folder that the files belong to.
const ASIDE: &str = ".lespakket-release";
/// How many digits of a digest tell the folders apart that packages of several courses wait in.
const DIGITS: usize = 12;
/// How often a lock is sought that another run takes away meanwhile.
const TRIES: usize = 16;
const JOURNAL: &str = "journal.json";
const LOCK: &str = "lock";

/// Files that are to change together. While it lives, no other run can begin the same.
#[derive(Debug)]
pub struct Together {
    aside: PathBuf,
    _lock: File,
    /// Folders elsewhere in which files wait.
    besides: BTreeSet<PathBuf>,
    moves: Vec<Move>,
}

/// A file that waits, and where it belongs. Paths inside the folder that this began in are relative to it, so that the folder
/// may move meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Move {
    from: PathBuf,
    to: PathBuf,
    sha256: String,
}

/// What a folder had in hand when a run began.
#[derive(Debug, PartialEq, Eq)]
pub enum Begun {
    /// Nothing.
    Fresh,
    /// An earlier run was killed while its files moved; they have all moved now.
    Finished(Vec<PathBuf>),
}

impl Together {
    /// Begins in a folder, after finishing what a killed run had decided and removing what it had not.
    ///
    /// # Errors
    /// When another run is at it, or what a killed run decided cannot be finished.
    pub fn begin(folder: &Path) -> Result<(Self, Begun), Error> {
        let aside = folder.join(ASIDE);
        let busy = || Error::Busy { folder: folder.display().to_string() };
        let lock = lock(&aside)?.ok_or_else(busy)?;
        // From here on, what goes wrong tidies up.
        let together = Self { aside, _lock: lock, besides: BTreeSet::new(), moves: Vec::new() };
        let begun = finish(&together.aside)?;
        Ok((together, begun))
    }

    /// Where what belongs into another folder waits, so that it is on the file system of that folder. No other course has
    /// the same; what a killed run left there goes.
    pub fn beside(&mut self, out: &Path) -> Result<PathBuf, Error> {
        let own = self.aside.canonicalize();
        let own = own.map_err(|source| Error::io("cannot find", &self.aside, source))?;
        let digest = digest::sha256(own.as_os_str().as_encoded_bytes());
        let beside = out.join(format!("{ASIDE}-{}", digest.get(..DIGITS).unwrap_or_default()));
        super::remove(&beside)?;
        self.besides.insert(beside.clone());
        Ok(beside)
    }

    /// Writes a file aside that is to stand at `to`; `aside` is a folder on the file system of `to`, when that is another
    /// than the one that this began in.
    pub fn add(&mut self, aside: Option<&Path>, to: &Path, contents: &[u8]) -> Result<(), Error> {
        let aside = aside.unwrap_or(&self.aside);
        let from = aside.join(format!("{}.new", self.moves.len()));
        save(&from, |file| {
            std::io::Write::write_all(file, contents)
                .map_err(|source| Error::io("cannot write", &from, source))
        })?;
        self.moved(&from, to, digest::sha256(contents))
    }

    /// Takes a file that was written aside elsewhere, on the file system of `to`.
    pub fn take(&mut self, from: &Path, to: &Path, sha256: &str) -> Result<(), Error> {
        self.moved(from, to, sha256.to_owned())
    }

    fn moved(&mut self, from: &Path, to: &Path, sha256: String) -> Result<(), Error> {
        if to.is_dir() {
            let source = std::io::Error::from(std::io::ErrorKind::IsADirectory);
            return Err(Error::io("cannot write", to, source));
        }
        let root = absolute(self.aside.parent().unwrap_or(Path::new(".")))?;
        let inside = |path: PathBuf| path.strip_prefix(&root).map(Path::to_owned).unwrap_or(path);
        let (from, to) = (inside(absolute(from)?), inside(absolute(to)?));
        self.moves.push(Move { from, to, sha256 });
        Ok(())
    }

    /// Decides and moves. Once the journal stands, the change has happened: a killed run is finished by the next one.
    pub fn commit(self) -> Result<(), Error> {
        // A power cut must not take away what the journal speaks of.
        self.besides.iter().for_each(|folder| sync(folder));
        let journal = self.aside.join(JOURNAL);
        let text = serde_json::to_vec_pretty(&self.moves).unwrap_or_default();
        save(&journal, |file| {
            std::io::Write::write_all(file, &text)
                .map_err(|source| Error::io("cannot write", &journal, source))
        })?;
        sync(&self.aside);
        finish(&self.aside).map(|_| ())
    }
}

/// What was written aside goes, but for what was decided and could not be finished.
impl Drop for Together {
    fn drop(&mut self) {
        if self.aside.join(JOURNAL).is_file() {
            return;
        }
        self.besides.iter().for_each(|folder| clear(folder));
        sweep(&self.aside);
        let _ = fs::remove_file(self.aside.join(LOCK));
        let _ = fs::remove_dir(&self.aside);
    }
}

/// Takes the lock of a folder, which is made; none while another run has it.
fn lock(aside: &Path) -> Result<Option<File>, Error> {
    let path = aside.join(LOCK);
    for _ in 0..TRIES {
        fs::create_dir_all(aside)
            .map_err(|source| Error::io("cannot make the folder", aside, source))?;
        let lock = match File::create(&path) {
            // A run that ended took the folder away.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            made => made.map_err(|source| Error::io("cannot write", &path, source))?,
        };
        if lock.try_lock().is_err() {
            return Ok(None);
        }
        if stands_at(&lock, &path) {
            return Ok(Some(lock));
        }
    }
    Ok(None)
}

/// Whether a file that was opened is still the one at a path: a run that ended takes its lock away.
#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let known = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let (opened, there) = (file.metadata().map(known), fs::metadata(path).map(known));
    opened.is_ok_and(|opened| there.is_ok_and(|there| opened == there))
}

/// Elsewhere a file that is open cannot be taken away.
#[cfg(not(unix))]
fn stands_at(_: &File, path: &Path) -> bool {
    path.is_file()
}

/// Whether a killed run left a change that was decided and not finished.
#[must_use]
pub fn is_unfinished(folder: &Path) -> bool {
    folder.join(ASIDE).join(JOURNAL).is_file()
}

/// Finishes the moves of a journal.
fn finish(aside: &Path) -> Result<Begun, Error> {
    let journal = aside.join(JOURNAL);
    if !journal.is_file() {
        sweep(aside);
        return Ok(Begun::Fresh);
    }
    let moves: Vec<Move> = serde_json::from_slice(&read(&journal)?)
        .map_err(|error| Error::io("cannot read", &journal, error.into()))?;
    let root = aside.parent().unwrap_or(Path::new("."));
    let here = |one: Move| Move { from: root.join(one.from), to: root.join(one.to), ..one };
    let moves: Vec<Move> = moves.into_iter().map(here).collect();
    moves.iter().try_for_each(|one| settle(one, aside))?;
    fs::remove_file(&journal).map_err(|source| Error::io("cannot remove", &journal, source))?;
    sweep(aside);
    moves.iter().filter_map(|one| one.from.parent()).for_each(clear);
    Ok(Begun::Finished(moves.into_iter().map(|one| one.to).collect()))
}

fn settle(one: &Move, aside: &Path) -> Result<(), Error> {
    if one.from.is_file() {
        let folder = one.to.parent().unwrap_or(Path::new("."));
        return fs::create_dir_all(folder)
            .and_then(|()| fs::rename(&one.from, &one.to))
            .map(|()| sync(folder))
            .map_err(|source| Error::io("cannot write", &one.to, source));
    }
    if one.to.is_file() && digest::of_file(&one.to)? == one.sha256 {
        return Ok(());
    }
    let shown = |path: &Path| path.display().to_string();
    Err(Error::Gone { path: shown(&one.from), aside: shown(aside) })
}

/// Removes a folder elsewhere in which files waited.
fn clear(folder: &Path) {
    let prefix = format!("{ASIDE}-");
    if folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix)) {
        let _ = fs::remove_dir_all(folder);
    }
}

/// Removes what was written aside and never decided on.
fn sweep(aside: &Path) {
    for entry in fs::read_dir(aside).into_iter().flatten().flatten() {
        if entry.file_name() != LOCK {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Brings the names in a folder to the disk, where the system can.
fn sync(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

fn absolute(path: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(path).map_err(|source| Error::io("cannot find", path, source))
}
