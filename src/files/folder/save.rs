//! Writes a file so that it is whole or not there: a temporary file beside it, then one rename.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::{panic, thread};

use tempfile::{Builder, NamedTempFile};

use super::super::{Error, FilePath};
use super::uncached::{self, Uncached};

/// How the temporary files are named: hidden, and known as ours when a killed run left one behind.
const PREFIX: &str = ".lespakket-";
const SUFFIX: &str = ".part";

/// A file that is whole and on the disk, but not yet in its place. Dropped, it is gone.
#[derive(Debug)]
pub struct Staged {
    temporary: NamedTempFile,
    path: PathBuf,
}

impl Staged {
    /// Waits until all of it is on the disk. Without that, a rename could outlive a power cut that the contents do not.
    fn new(temporary: NamedTempFile, path: &Path) -> Result<Self, Error> {
        temporary.as_file().sync_all().map_err(|source| Error::io("cannot write", path, source))?;
        Ok(Self { temporary, path: path.to_path_buf() })
    }

    /// Puts the file in its place, over what stood there.
    pub fn put(self) -> Result<(), Error> {
        let put = self.temporary.persist(&self.path);
        put.map(drop).map_err(|error| Error::io("cannot write", &self.path, error.error))
    }
}

/// The temporary file beside a place, before anything is in it. Dropped, it is gone.
#[derive(Debug)]
pub struct Beside {
    temporary: NamedTempFile,
    path: PathBuf,
}

impl Beside {
    /// A temporary file in the folder of a path, which is made where it is missing.
    pub fn new(path: &Path) -> Result<Self, Error> {
        Ok(Self { temporary: beside(path)?, path: path.to_path_buf() })
    }
}

/// Writes a file with `write`, and puts it at `path` only when all of it is on the disk. A file that stood there stays
/// as it was until then, whatever goes wrong. Folders above it are made.
pub fn save(path: &Path, write: impl FnOnce(&mut File) -> Result<(), Error>) -> Result<(), Error> {
    let mut temporary = beside(path)?;
    write(temporary.as_file_mut())?;
    Staged::new(temporary, path)?.put()
}

/// As [`save`], but for the last step, and for a file that may be large: it is written
/// [past the system's cache](Uncached). Gives its length in bytes too.
pub fn stage(
    beside: Beside,
    write: impl FnOnce(&mut Uncached) -> Result<(), Error>,
) -> Result<(Staged, u64), Error> {
    let Beside { mut temporary, path } = beside;
    let failed = |source| Error::io("cannot write", &path, source);
    let again = temporary.reopen().map_err(failed)?;
    let bytes = uncached::fill(temporary.as_file_mut(), again, write, failed)?;
    Ok((Staged::new(temporary, &path)?, bytes))
}

/// As [`save`], but for the last step; `read` looks at what is written meanwhile, and while the system brings it to the
/// disk. `write` sends it the offsets before which nothing changes any more; when it returns, the file is whole and no more
/// of them come.
pub fn stage_and_read<T: Send>(
    beside: Beside,
    write: impl FnOnce(&mut File, Sender<u64>) -> Result<(), Error>,
    read: impl FnOnce(&mut File, Receiver<u64>) -> Result<T, Error> + Send,
) -> Result<(Staged, T), Error> {
    let Beside { mut temporary, path } = beside;
    let failed = |source| Error::io("cannot write", &path, source);
    let mut again = temporary.as_file().try_clone().map_err(failed)?;
    let (sender, receiver) = channel();
    // A thread of its own: one of the pool would wait here for work that the pool has yet to do.
    let (staged, value) = thread::scope(|scope| {
        let reader = scope.spawn(move || read(&mut again, receiver));
        let written = write(temporary.as_file_mut(), sender);
        let staged = written.and_then(|()| Staged::new(temporary, &path));
        (staged, reader.join().unwrap_or_else(|cause| panic::resume_unwind(cause)))
    });
    Ok((staged?, value?))
}

/// A temporary file in the folder of a path, which is made where it is missing.
fn beside(path: &Path) -> Result<NamedTempFile, Error> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .map_err(|source| Error::io("cannot make the folder", folder, source))?;
    sweep(folder);
    begin(folder).map_err(|source| Error::io("cannot write", path, source))
}

/// Writes several files below `root`, by their paths: when one cannot be written, none is changed. Only then is each put
/// in its place, one after the other.
pub fn save_all(root: &Path, files: &BTreeMap<FilePath, String>) -> Result<(), Error> {
    let mut staged = Vec::with_capacity(files.len());
    for (path, contents) in files {
        let path = root.join(path.as_str());
        let mut temporary = beside(&path)?;
        let written = temporary.as_file_mut().write_all(contents.as_bytes());
        written.map_err(|source| Error::io("cannot write", &path, source))?;
        staged.push(Staged::new(temporary, &path)?);
    }
    staged.into_iter().try_for_each(Staged::put)
}

/// A temporary file that is locked as long as this run lives.
fn begin(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    builder.permissions(<Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
    let temporary = builder.tempfile_in(folder)?;
    // Where a file system has no locks, a stale file of ours stays: untidy, and safe.
    let _ = temporary.as_file().lock();
    Ok(temporary)
}

/// Removes what killed runs left behind: temporary files of our naming that no living run holds. What cannot be
/// removed does no harm, so nothing is reported.
fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(PREFIX) && name.ends_with(SUFFIX) && is_abandoned(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_abandoned(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| file.try_lock().is_ok())
}
