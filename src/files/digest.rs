//! SHA-256 digests in hexadecimal.

use std::fmt::Write as _;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::mpsc::Receiver;

use sha2::{Digest, Sha256};

use super::Error;

/// The SHA-256 of some bytes, as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 of a file that is being written, and its length in bytes; `path` is what an error calls it.
///
/// `ends` gives offsets before which nothing changes any more, and closes when the file is whole.
pub fn while_written(
    file: &mut File,
    ends: Receiver<u64>,
    path: &Path,
) -> Result<(String, u64), Error> {
    let failed = |source| Error::io("cannot read", path, source);
    let mut running = Running { digest: Sha256::new(), bytes: 0, piece: vec![0; 1 << 18] };
    for end in ends {
        // Elsewhere a read moves the place where the writer writes: there it waits until the file is whole.
        if cfg!(unix) {
            running.read_to(end, file).map_err(failed)?;
        }
    }
    running.read_to(u64::MAX, file).map_err(failed)?;
    Ok((hex(&running.digest.finalize()), running.bytes))
}

/// A digest of the first bytes of a file.
struct Running {
    digest: Sha256,
    bytes: u64,
    piece: Vec<u8>,
}

impl Running {
    /// Goes on to an offset, or to the end of the file.
    fn read_to(&mut self, end: u64, file: &mut File) -> io::Result<()> {
        while self.bytes < end {
            let most = usize::try_from(end - self.bytes).unwrap_or(usize::MAX);
            let most = most.min(self.piece.len());
            let piece = self.piece.get_mut(..most).unwrap_or_default();
            let read = match read_at(file, piece, self.bytes) {
                Ok(0) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            self.digest.update(piece.get(..read).unwrap_or_default());
            self.bytes += read as u64;
        }
        Ok(())
    }
}

#[cfg(unix)]
fn read_at(file: &mut File, piece: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, piece, offset)
}

#[cfg(not(unix))]
fn read_at(file: &mut File, piece: &mut [u8], offset: u64) -> io::Result<usize> {
    use std::io::{Read, Seek, SeekFrom};
    file.seek(SeekFrom::Start(offset))?;
    file.read(piece)
}

/// The SHA-256 of a file on the disk, which is read piece by piece.
pub fn of_file(path: &Path) -> Result<String, Error> {
    let mut digest = Sha256::new();
    let mut piece = vec![0; 1 << 18];
    let mut file = super::folder::open(path)?;
    loop {
        let read = io::Read::read(&mut file, &mut piece);
        match read.map_err(|source| Error::io("cannot read", path, source))? {
            0 => return Ok(hex(&digest.finalize())),
            read => digest.update(piece.get(..read).unwrap_or_default()),
        }
    }
}

/// FNV-1a of 32 bits over the bytes of an ASCII text, with its upper half mixed into the lower one: the hash of the run-time.
#[must_use]
pub fn fnv1a(text: &str) -> u32 {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = text.bytes().fold(0x811c_9dc5, mix);
    hash ^ (hash >> 15)
}

/// Digits for bytes, lower case.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
