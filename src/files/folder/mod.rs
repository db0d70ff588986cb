//! The disk: reading a folder of files and writing outputs so that they are whole or not there.

mod save;
mod walk;

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use super::Error;

pub use save::save;
pub use walk::{Fault, FaultKind, Folder, walk};

/// Reads one file.
pub fn read(path: &Path) -> Result<Arc<[u8]>, Error> {
    fs::read(path).map(Into::into).map_err(|source| Error::io("cannot read", path, source))
}

/// Opens one file, to be read piece by piece.
pub fn open(path: &Path) -> Result<File, Error> {
    File::open(path).map_err(|source| Error::io("cannot open", path, source))
}
