//! The disk: reading a folder of files and writing outputs so that they are whole or not there.

mod save;
mod special;
mod walk;

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::Error;

pub use save::{save, save_and_read};
pub(super) use special::is_standard_input;
pub use walk::{Fault, FaultKind, Folder, walk, walk_whole};

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
