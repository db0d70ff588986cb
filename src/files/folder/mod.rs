//! The disk: reading a folder of files and writing outputs so that they are whole or not there.

mod save;
mod scratch;
mod special;
mod together;
mod uncached;
mod walk;

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::Error;

pub use save::{Beside, Staged, save, save_all, stage, stage_and_read};
pub use scratch::Scratch;
pub(super) use special::is_standard_input;
pub use together::{Begun, Together, is_unfinished};
pub use uncached::Uncached;
pub use walk::{Fault, FaultKind, Folder, is_passed_over, walk, walk_whole};

/// Removes a folder with all that is in it; one that is not there is gone already.
pub fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::io("cannot remove", path, error))
        }
        _ => Ok(()),
    }
}

/// Reads one file.
pub fn read(path: &Path) -> Result<Arc<[u8]>, Error> {
    read_from(path, u64::MAX)
}

/// Reads the first bytes of a file, at most `most`.
pub fn read_head(path: &Path, most: usize) -> Result<Arc<[u8]>, Error> {
    read_from(path, most as u64)
}

fn read_from(path: &Path, most: u64) -> Result<Arc<[u8]>, Error> {
    let mut bytes = Vec::new();
    open_to("cannot read", path)?
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(|source| Error::io("cannot read", path, source))?;
    Ok(bytes.into())
}

/// Opens one file, to be read piece by piece. What could make the run wait for ever is refused: a named pipe, a socket, a
/// device.
pub fn open(path: &Path) -> Result<File, Error> {
    open_to("cannot open", path)
}

fn open_to(doing: &'static str, path: &Path) -> Result<File, Error> {
    if special::is_special(path) {
        return Err(Error::Special { path: path.display().to_string() });
    }
    File::open(path).map_err(|source| Error::io(doing, path, source))
}
