//! Archives: a tree of files as one zip, written in the order of its paths, and read back.
//!
//! Pages are compressed as soon as they are rendered and copied as they are; media streams from the disk. Much media comes
//! first, so that writing it can [begin] before there are pages.
//!
//! An archive of a stranger is [inspected](inspect()): its faults are data, and its entries stay in it until they are read.

mod begun;
mod entry;
mod fault;
mod inspect;
mod latch;
mod packed;
mod settled;
mod spool;
mod write;

use std::io::{Seek, Write};
use std::path::Path;

use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, DateTime, System};

use super::{Error, FilePath, Files, digest, folder};

pub use begun::{Begun, begin, leading};
pub use entry::{Entry, LARGEST_READ};
pub use fault::{Fault, FaultKind, Field, NameFault, Zip64Fault};
pub use inspect::{Inspected, Limits, Listed, inspect, inspect_within};
pub use packed::Packed;
pub use spool::Spool;
pub use write::write;

/// The date of every entry, at midnight. Archives know no time zone, and no year before 1980.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryDate(DateTime);

impl EntryDate {
    /// The earliest date that an archive can hold: 1 January 1980.
    pub const EARLIEST: Self = Self(DateTime::DEFAULT);

    /// A date; none when an archive cannot hold it (years 1980–2107, months 1–12, days that the month has).
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        DateTime::from_date_and_time(year, month, day, 0, 0, 0).ok().map(Self)
    }

    /// How an entry is written: the same on every machine.
    fn options(self, method: CompressionMethod) -> SimpleFileOptions {
        SimpleFileOptions::DEFAULT
            .compression_method(method)
            .compression_level((method == CompressionMethod::Deflated).then_some(6))
            .last_modified_time(self.0)
            .unix_permissions(0o644)
            .system(System::Unix)
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The size of the archive in bytes.
    pub bytes: u64,
    /// The SHA-256 of the archive, as 64 hexadecimal digits, when it was wanted.
    pub sha256: Option<String>,
}

/// Whether who asks for an archive wants to know its digest: of much media, it takes longer than the writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digest {
    /// It is told with what was written.
    Wanted,
    /// Nobody looks at it.
    Unwanted,
}

/// An archive that is whole and on the disk, but not yet in its place. Dropped, it is gone.
#[derive(Debug)]
pub struct Staged {
    file: folder::Staged,
    written: Written,
}

impl Staged {
    /// Puts it in its place, over what stood there.
    pub fn put(self) -> Result<Written, Error> {
        self.file.put().map(|()| self.written)
    }
}

/// Writes a tree as one archive at `path`: whole or not at all.
pub fn save(files: &Files, date: EntryDate, path: &Path, digest: Digest) -> Result<Written, Error> {
    stage(files, date, path, digest)?.put()
}

/// As [`save`], but for the last step: what stands at `path` stays until the archive is put there.
pub fn stage(files: &Files, date: EntryDate, path: &Path, digest: Digest) -> Result<Staged, Error> {
    stage_contents(Contents::Whole(files), date, folder::Beside::new(path)?, path, digest)
}

/// What goes into an archive.
enum Contents<'a> {
    /// A tree that is there.
    Whole(&'a Files),
    /// One of which only the leading files are there.
    Begun(begun::Coming<'a>),
}

impl Contents<'_> {
    fn write(self, date: EntryDate, out: impl Write + Seek, name: &str) -> Result<(), Error> {
        match self {
            Self::Whole(files) => write(files, date, out, name),
            Self::Begun(coming) => coming.write(date, out, name),
        }
    }
}

fn stage_contents(
    contents: Contents,
    date: EntryDate,
    beside: folder::Beside,
    path: &Path,
    digest: Digest,
) -> Result<Staged, Error> {
    let name = path.display().to_string();
    match digest {
        Digest::Wanted => {
            let (file, written) = folder::stage_and_read(
                beside,
                |file, ends| contents.write(date, settled::Settled::new(file, ends), &name),
                |file, ends| {
                    let (sha256, bytes) = digest::while_written(file, ends, path)?;
                    Ok(Written { bytes, sha256: Some(sha256) })
                },
            )?;
            Ok(Staged { file, written })
        }
        Digest::Unwanted => {
            let (file, bytes) = folder::stage(beside, |out| contents.write(date, out, &name))?;
            Ok(Staged { file, written: Written { bytes, sha256: None } })
        }
    }
}

/// The order of entries: the manifest first, then by path; what [leads](leading) stands before it.
fn in_order(files: &Files) -> impl Iterator<Item = (&FilePath, &super::Blob)> {
    let is_manifest = |path: &FilePath| path.as_str() == "imsmanifest.xml";
    let first = files.iter().filter(move |(path, _)| is_manifest(path));
    first.chain(files.iter().filter(move |(path, _)| !is_manifest(path)))
}
