//! SHA-256 digests in hexadecimal.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::Error;

/// The SHA-256 of some bytes, as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 of an open file from its start, and its length in bytes; `path` is what an error calls it.
pub fn of_file(file: &mut File, path: &Path) -> Result<(String, u64), Error> {
    let failed = |source| Error::io("cannot read", path, source);
    file.rewind().map_err(failed)?;
    let (mut digest, mut bytes) = (Sha256::new(), 0);
    let mut piece = vec![0; 1 << 18];
    loop {
        let read = file.read(&mut piece).map_err(failed)?;
        if read == 0 {
            return Ok((hex(&digest.finalize()), bytes));
        }
        digest.update(piece.get(..read).unwrap_or_default());
        bytes += read as u64;
    }
}

/// Digits for bytes, lower case.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
