//! Writes a file so that it is whole or not there: a temporary file beside it, then one rename.

use std::fs::{self, File, Permissions};
use std::io;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::super::Error;

/// How the temporary files are named: hidden, and known as ours when a killed run left one behind.
const PREFIX: &str = ".lespakket-";
const SUFFIX: &str = ".part";

/// Writes a file with `write`, and puts it at `path` only when all of it is on the disk. A file that stood there stays
/// as it was until then, whatever goes wrong. Folders above it are made.
pub fn save(path: &Path, write: impl FnOnce(&mut File) -> Result<(), Error>) -> Result<(), Error> {
    save_and_read(path, write, |_| Ok(()))
}

/// As [`save`]; `read` looks at what was written while the system brings it to the disk.
pub fn save_and_read<T: Send>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<(), Error>,
    read: impl FnOnce(&mut File) -> Result<T, Error> + Send,
) -> Result<T, Error> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .map_err(|source| Error::io("cannot make the folder", folder, source))?;
    sweep(folder);
    let failed = |source| Error::io("cannot write", path, source);
    let mut temporary = begin(folder).map_err(failed)?;
    write(temporary.as_file_mut())?;
    let mut again = temporary.as_file().try_clone().map_err(failed)?;
    // Without syncing, a rename could outlive a power cut that the contents do not.
    let (synced, value) = rayon::join(|| temporary.as_file().sync_all(), || read(&mut again));
    synced.map_err(failed)?;
    let value = value?;
    temporary.persist(path).map_err(|error| failed(error.error))?;
    Ok(value)
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
