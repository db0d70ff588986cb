//! An archive that is begun with the files that are there, while the others are still being made.

use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::{self, JoinHandle};
use std::{iter, panic};

use super::write::{self, Archive};
use super::{Contents, Digest, EntryDate, Staged, in_order, stage, stage_contents};
use crate::files::{Blob, Error, FilePath, Files, folder};

/// From how many bytes on media comes first. Writing less of it takes no longer than the rest does.
const MUCH: u64 = 16 << 20;

/// The files with which an archive of these begins: those that are streamed, when they are 16 MiB together. It depends on
/// paths and lengths only, so that an archive has the same order whatever its source is read from.
#[must_use]
pub fn leading(files: &Files) -> Files {
    let streamed = files.iter().filter(|(path, blob)| write::is_streamed(path, blob.len()));
    let streamed: Files = streamed.map(|(path, blob)| (path.clone(), blob.clone())).collect();
    let is_much = streamed.values().map(Blob::len).sum::<u64>() >= MUCH;
    if is_much { streamed } else { Files::new() }
}

/// An archive whose leading files are being written beside its place. Dropped, it is given up and gone.
#[derive(Debug)]
pub struct Begun {
    leading: Arc<Files>,
    date: EntryDate,
    path: PathBuf,
    digest: Digest,
    work: Result<Work, Error>,
}

/// Begins an archive: its first entries are `leading`, by path, and the others follow as [`stage`] writes them. What goes
/// wrong is told when it is finished.
#[must_use]
pub fn begin(leading: Files, date: EntryDate, path: &Path, digest: Digest) -> Begun {
    let leading = Arc::new(leading);
    let work = Work::start(leading.clone(), date, path, digest);
    Begun { leading, date, path: path.to_path_buf(), digest, work }
}

impl Begun {
    /// Writes the other files of a tree. Where the tree does not hold the leading files as they were, it is written as by
    /// [`stage`].
    pub fn finish(self, files: &Files) -> Result<Staged, Error> {
        let is_kept = |(path, blob)| files.get(path).is_some_and(|one| is_same(one, blob));
        if self.leading.iter().all(is_kept) {
            return self.work?.finish(files);
        }
        drop(self.work);
        stage(files, self.date, &self.path, self.digest)
    }
}

/// Whether two blobs are one: what was cloned shares its contents.
fn is_same(one: &Blob, other: &Blob) -> bool {
    match (one, other) {
        (Blob::Bytes(one), Blob::Bytes(other)) => Arc::ptr_eq(one, other),
        (Blob::Packed(one), Blob::Packed(other)) => Arc::ptr_eq(one, other),
        (Blob::Entry(one), Blob::Entry(other)) => Arc::ptr_eq(one, other),
        (Blob::Disk { path, len }, Blob::Disk { path: other, len: length }) => {
            path == other && len == length
        }
        _ => false,
    }
}

/// The thread that writes; it ends when nobody waits for it any more, after the file that it is at.
#[derive(Debug)]
struct Work {
    rest: Option<Sender<Files>>,
    thread: Option<JoinHandle<Result<Staged, Error>>>,
}

impl Work {
    fn start(
        leading: Arc<Files>,
        date: EntryDate,
        path: &Path,
        digest: Digest,
    ) -> Result<Self, Error> {
        // Made here: of two that are made at a time, one could take the other for abandoned before it is locked.
        let beside = folder::Beside::new(path)?;
        let (sender, receiver) = channel();
        let path = path.to_path_buf();
        let write = move || {
            let coming = Coming { leading: &leading, rest: &receiver };
            stage_contents(Contents::Begun(coming), date, beside, &path, digest)
        };
        Ok(Self { rest: Some(sender), thread: Some(thread::spawn(write)) })
    }

    fn finish(mut self, files: &Files) -> Result<Staged, Error> {
        // Who no longer listens has failed, and says so itself.
        let _ = self.rest.take().map(|rest| rest.send(files.clone()));
        let joined = self.thread.take().map(JoinHandle::join);
        joined
            .unwrap_or_else(|| Ok(Err(given_up())))
            .unwrap_or_else(|cause| panic::resume_unwind(cause))
    }
}

impl Drop for Work {
    /// Waits until the temporary file is gone: it would stay when the program ended before that.
    fn drop(&mut self) {
        drop(self.rest.take());
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// The contents of an archive that is begun.
pub(super) struct Coming<'a> {
    leading: &'a Files,
    rest: &'a Receiver<Files>,
}

impl Coming<'_> {
    pub(super) fn write(
        self,
        date: EntryDate,
        out: impl Write + Seek,
        name: &str,
    ) -> Result<(), Error> {
        let mut archive = Archive::new(date, out, name);
        let mut come = None;
        for entry in self.leading {
            come = match come {
                None => self.look()?,
                files => files,
            };
            archive.add(iter::once(entry))?;
        }
        let files = come.map_or_else(|| self.rest.recv().map_err(|_| given_up()), Ok)?;
        let follows = |(path, _): &(&FilePath, &Blob)| !self.leading.contains_key(*path);
        archive.add(in_order(&files).filter(follows))?;
        archive.finish()
    }

    /// The tree, when it is there already.
    fn look(&self) -> Result<Option<Files>, Error> {
        match self.rest.try_recv() {
            Ok(files) => Ok(Some(files)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(given_up()),
        }
    }
}

/// Nobody sees it: who would, no longer waits.
fn given_up() -> Error {
    Error::io("cannot write", "an archive", io::ErrorKind::Interrupted.into())
}
