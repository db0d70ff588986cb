//! One digest over everything that a release was built from.

use sha2::{Digest as _, Sha256};

use super::changelog;
use crate::definition::{LEDGER, OUTLINES};
use crate::files::{self, FilePath, Files, digest};

/// The SHA-256 over the paths and contents of a course folder, but for what a release itself writes beside the course.
pub fn digest(files: &Files) -> Result<String, files::Error> {
    let mut whole = Sha256::new();
    for (path, blob) in files.iter().filter(|(path, _)| is_source(path)) {
        whole.update(format!("{} {path}\n", blob.sha256()?).as_bytes());
    }
    Ok(digest::hex(&whole.finalize()))
}

fn is_source(path: &FilePath) -> bool {
    let name = path.as_str();
    name != LEDGER && name != changelog::FILE && path.parent() != OUTLINES
}
