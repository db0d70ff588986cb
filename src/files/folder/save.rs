//! Writes a file so that it is whole or not there: a temporary file beside it, then one rename.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::{panic, thread};

use tempfile::{Builder, NamedTempFile};

use super::super::{Error, FilePath};

/// How the temporary files are named: hidden, and known as ours when a killed run left one behind.
const PREFIX: &str = ".lespakket-";
const SUFFIX: &str = ".part";

/// Writes a file with `write`, and puts it at `path` only when all of it is on the disk. A file that stood there stays
/// as it was until then, whatever goes wrong. Folders above it are made.
pub fn save(path: &Path, write: impl FnOnce(&mut File) -> Result<(), Error>) -> Result<(), Error> {
    save_and_read(path, |file, _| write(file), |_, _| Ok(()))
}

/// As [`save`]; `read` looks at what is written meanwhile, and while the system brings it to the disk. `write` sends it the
/// offsets before which nothing changes any more; when it returns, the file is whole and no more of them come.
pub fn save_and_read<T: Send>(
    path: &Path,
    write: impl FnOnce(&mut File, Sender<u64>) -> Result<(), Error>,
    read: impl FnOnce(&mut File, Receiver<u64>) -> Result<T, Error> + Send,
) -> Result<T, Error> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .map_err(|source| Error::io("cannot make the folder", folder, source))?;
    sweep(folder);
    let failed = |source| Error::io("cannot write", path, source);
    let mut temporary = begin(folder).map_err(failed)?;
    let mut again = temporary.as_file().try_clone().map_err(failed)?;
    let (sender, receiver) = channel();
    // A thread of its own: one of the pool would wait here for work that the pool has yet to do.
    let (written, value) = thread::scope(|scope| {
        let reader = scope.spawn(move || read(&mut again, receiver));
        // Without syncing, a rename could outlive a power cut that the contents do not.
        let written = write(temporary.as_file_mut(), sender)
            .and_then(|()| temporary.as_file().sync_all().map_err(failed));
        (written, reader.join().unwrap_or_else(|cause| panic::resume_unwind(cause)))
    });
    written?;
    let value = value?;
    temporary.persist(path).map_err(|error| failed(error.error))?;
    Ok(value)
}

/// Writes several files below `root`, by their paths: when one cannot be written, none is changed. Only then is each put
/// in its place, one after the other.
pub fn save_all(root: &Path, files: &BTreeMap<FilePath, String>) -> Result<(), Error> {
    let mut waiting = Vec::with_capacity(files.len());
    for (path, contents) in files {
        let path = root.join(path.as_str());
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder)
            .map_err(|source| Error::io("cannot make the folder", folder, source))?;
        sweep(folder);
        let failed = |source| Error::io("cannot write", &path, source);
        let mut temporary = begin(folder).map_err(failed)?;
        let file = temporary.as_file_mut();
        file.write_all(contents.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
        waiting.push((path, temporary));
    }
    for (path, temporary) in waiting {
        let failed = |source| Error::io("cannot write", &path, source);
        temporary.persist(&path).map_err(|error| failed(error.error))?;
    }
    Ok(())
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
