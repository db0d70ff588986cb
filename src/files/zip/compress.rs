//! What becomes of a blob in an archive: copied as it was compressed, compressed now, or stored and streamed.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::sync::Arc;

use super::super::{Blob, Deflated, Error, FilePath, folder};

/// A file on disk that is larger than this is streamed, and so stored: compressing needs it whole in memory.
const STREAMED: u64 = 8 << 20;
/// How much is read at a time.
pub(super) const CHUNK: usize = 256 << 10;

/// Media types that are compressed already: a second time costs time and gains nothing.
const COMPRESSED: &[&str] = &[
    "7z", "aac", "avif", "br", "docx", "epub", "flac", "gif", "gz", "heic", "jpeg", "jpg", "jxl",
    "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "odp", "ods", "odt", "oga", "ogg", "ogv", "opus",
    "pdf", "png", "pptx", "webm", "webp", "woff", "woff2", "xlsx", "zip",
];

/// The contents of an entry, ready to be written.
pub(super) enum Contents {
    /// Stored, in memory.
    Stored(Arc<[u8]>),
    /// Deflated.
    Deflated(Arc<Deflated>),
    /// Stored, still on disk.
    Streamed(PathBuf),
}

/// An entry's contents with what its header says of them.
pub(super) struct Prepared {
    pub contents: Contents,
    pub crc32: u32,
    pub stored: u64,
    pub len: u64,
}

/// Prepares one blob: this is where the time goes, so callers do many at once.
pub(super) fn prepare(path: &FilePath, blob: &Blob) -> Result<Prepared, Error> {
    let compressed = COMPRESSED.contains(&path.extension().as_str());
    match blob {
        Blob::Deflated(deflated) => Ok(copied(deflated.clone())),
        Blob::Disk { path, len } if compressed || *len > STREAMED => streamed(path.clone(), *len),
        Blob::Disk { .. } | Blob::Bytes(_) if compressed => Ok(stored(blob.read()?)),
        Blob::Disk { .. } | Blob::Bytes(_) => Ok(smallest(blob.read()?)),
    }
}

/// Deflated, unless that is no gain.
fn smallest(bytes: Arc<[u8]>) -> Prepared {
    match Blob::deflate(&bytes) {
        Blob::Deflated(deflated) if deflated.data.len() < bytes.len() => copied(deflated),
        _ => stored(bytes),
    }
}

fn copied(deflated: Arc<Deflated>) -> Prepared {
    let (crc32, stored, len) = (deflated.crc32, deflated.data.len() as u64, deflated.len);
    Prepared { contents: Contents::Deflated(deflated), crc32, stored, len }
}

fn stored(bytes: Arc<[u8]>) -> Prepared {
    let mut crc = flate2::Crc::new();
    crc.update(&bytes);
    let len = bytes.len() as u64;
    Prepared { contents: Contents::Stored(bytes), crc32: crc.sum(), stored: len, len }
}

/// The checksum stands before the contents, so the file is read twice; the second time it comes from the system's cache.
fn streamed(path: PathBuf, len: u64) -> Result<Prepared, Error> {
    let mut file = folder::open(&path)?;
    let mut crc = flate2::Crc::new();
    pieces(&mut file, |piece| {
        crc.update(piece);
        Ok(())
    })
    .map_err(|source| Error::io("cannot read", &path, source))?;
    Ok(Prepared { contents: Contents::Streamed(path), crc32: crc.sum(), stored: len, len })
}

/// Reads a file to its end, piece by piece.
pub(super) fn pieces(
    file: &mut File,
    mut each: impl FnMut(&[u8]) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(()),
            read => each(buffer.get(..read).unwrap_or_default())?,
        }
    }
}
