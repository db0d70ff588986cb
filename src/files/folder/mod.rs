//! The disk: reading a folder of files and writing outputs so that they are whole or not there.

mod save;
mod together;
mod uncached;
mod walk;

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use super::Error;

pub use save::{Staged, save, stage, stage_and_read};
pub use together::{Begun, Together, is_unfinished};
pub use uncached::Uncached;
pub use walk::{Fault, FaultKind, Folder, walk, walk_whole};

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
    fs::read(path).map(Into::into).map_err(|source| Error::io("cannot read", path, source))
}

/// Opens one file, to be read piece by piece.
pub fn open(path: &Path) -> Result<File, Error> {
    File::open(path).map_err(|source| Error::io("cannot open", path, source))
}

/// Reads the first bytes of a file, at most `most`.
pub fn read_head(path: &Path, most: usize) -> Result<Arc<[u8]>, Error> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(most as u64).read_to_end(&mut bytes))
        .map_err(|source| Error::io("cannot read", path, source))?;
    Ok(bytes.into())
}
