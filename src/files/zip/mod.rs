//! Archives: a tree of files as one zip, written in the order of its paths, and read back.
//!
//! Writing is our own (APPNOTE 6.3.10 without encryption): sizes and checksums are known before a header is written, so
//! that pages compressed earlier are copied as they are, media streams from the disk, nothing is patched afterwards and
//! the digest is taken on the way. Reading is the `zip` crate's.

mod compress;
mod read;
mod record;
mod write;

use std::path::Path;

use super::{Error, FilePath, Files, folder};

pub use read::{Bounds, read};
pub use write::write;

/// The date of every entry, at midnight. Archives know no time zone, and no year before 1980.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryDate(u16);

impl EntryDate {
    /// The earliest date that an archive can hold: 1 January 1980.
    pub const EARLIEST: Self = Self(1 << 5 | 1);

    /// A date; none when an archive cannot hold it (years 1980–2107, months 1–12, days 1–31).
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let years = year.checked_sub(1980).filter(|years| *years < 128)?;
        let valid = (1..=12).contains(&month) && (1..=31).contains(&day);
        valid.then(|| Self(years << 9 | u16::from(month) << 5 | u16::from(day)))
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The size of the archive in bytes.
    pub bytes: u64,
    /// The SHA-256 of the archive, as 64 hexadecimal digits.
    pub sha256: String,
}

/// Writes a tree as one archive at `path`: whole or not at all.
pub fn save(files: &Files, date: EntryDate, path: &Path) -> Result<Written, Error> {
    folder::save(path, |file| {
        let name = path.display().to_string();
        write(files, date, file, &name)
    })
}

/// The order of entries: the manifest first, where LMSs look for it, then by path.
fn in_order(files: &Files) -> impl Iterator<Item = (&FilePath, &super::Blob)> {
    let is_manifest = |path: &FilePath| path.as_str() == "imsmanifest.xml";
    let first = files.iter().filter(move |(path, _)| is_manifest(path));
    first.chain(files.iter().filter(move |(path, _)| !is_manifest(path)))
}
