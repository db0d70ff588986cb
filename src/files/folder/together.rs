//! Several files that change together or not at all, wherever a run is killed: what is new is written aside first, then a
//! journal says where each of them belongs, and only then they move. Who finds a journal finishes the moves.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::super::{Error, digest};
use super::{read, save};

/// The folder that holds what is written aside, in the folder that the files belong to.
const ASIDE: &str = ".lespakket-release";
const JOURNAL: &str = "journal.json";
const LOCK: &str = "lock";

/// Files that are to change together. While it lives, no other run can begin the same.
#[derive(Debug)]
pub struct Together {
    aside: PathBuf,
    _lock: File,
    moves: Vec<Move>,
}

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
        fs::create_dir_all(&aside)
            .map_err(|source| Error::io("cannot make the folder", &aside, source))?;
        let path = aside.join(LOCK);
        let lock =
            File::create(&path).map_err(|source| Error::io("cannot write", &path, source))?;
        if lock.try_lock().is_err() {
            return Err(Error::Busy { folder: folder.display().to_string() });
        }
        let begun = finish(&aside)?;
        let moves = Vec::new();
        Ok((Self { aside, _lock: lock, moves }, begun))
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
        self.moves.push(Move { from: absolute(from)?, to: absolute(to)?, sha256 });
        Ok(())
    }

    /// Decides and moves. Once the journal stands, the change has happened: a killed run is finished by the next one.
    pub fn commit(self) -> Result<(), Error> {
        let journal = self.aside.join(JOURNAL);
        let text = serde_json::to_vec_pretty(&self.moves).unwrap_or_default();
        save(&journal, |file| {
            std::io::Write::write_all(file, &text)
                .map_err(|source| Error::io("cannot write", &journal, source))
        })?;
        sync(&self.aside);
        finish(&self.aside)?;
        self.forget()
    }

    /// Changes nothing, and removes what was written aside.
    pub fn forget(self) -> Result<(), Error> {
        fs::remove_dir_all(&self.aside)
            .map_err(|source| Error::io("cannot remove", &self.aside, source))
    }
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
    for one in &moves {
        settle(one)?;
    }
    fs::remove_file(&journal).map_err(|source| Error::io("cannot remove", &journal, source))?;
    sweep(aside);
    Ok(Begun::Finished(moves.into_iter().map(|one| one.to).collect()))
}

fn settle(one: &Move) -> Result<(), Error> {
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
    let source = std::io::Error::from(std::io::ErrorKind::NotFound);
    Err(Error::io("cannot finish an interrupted release: this file is gone:", &one.from, source))
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
