//! A folder for the length of a run, in the place that the system has for such: it goes when it is dropped.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use tempfile::TempDir;

use super::super::{Blob, Error};

/// A folder that nobody else uses.
#[derive(Debug)]
pub struct Scratch(TempDir);

impl Scratch {
    /// Makes one.
    pub fn new() -> Result<Self, Error> {
        let made = tempfile::Builder::new().prefix("lespakket-").tempdir();
        made.map(Self)
            .map_err(|source| Error::io("cannot make the folder", std::env::temp_dir(), source))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Keeps contents that are too large for memory; they stay as long as this lives.
    pub fn keep(&self, name: &str, contents: &mut impl Read) -> Result<Blob, Error> {
        let path = self.path().join(name);
        let failed = |source| Error::io("cannot write", &path, source);
        let mut file = File::create(&path).map_err(failed)?;
        let len = io::copy(contents, &mut file).map_err(failed)?;
        Ok(Blob::Disk { path, len })
    }
}
