//! The disk: reading a folder of files and writing outputs so that they are whole or not there.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::Error;

/// Reads one file.
pub fn read(path: &Path) -> Result<Arc<[u8]>, Error> {
    fs::read(path).map(Into::into).map_err(|source| Error::io("cannot read", path, source))
}
