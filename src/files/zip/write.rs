//! Writes an archive: entries are compressed in parallel, a batch at a time, and written in order.

use std::io::{self, BufWriter, Seek, Write};
use std::path::Path;
use std::sync::Arc;

use ::zip::result::{ZipError, ZipResult};
use ::zip::{CompressionMethod, ZipWriter};
use rayon::prelude::*;

use super::latch::Latch;
use super::{EntryDate, Packed, in_order};
use crate::files::{Blob, Error, FilePath, Files, folder};

/// How many entries are compressed at a time, so that they need not all be in memory.
const BATCH: usize = 256;
/// How much is copied at a time.
const CHUNK: usize = 256 << 10;
/// A file on disk that is larger than this is streamed, and so stored: compressing needs it whole in memory.
const STREAMED: u64 = 8 << 20;
/// From this size on, an entry needs the fields of zip64.
const LARGE: u64 = 0xFFFF_FFFF;

/// Media types that are compressed already: a second time costs time and gains nothing.
const COMPRESSED: &[&str] = &[
    "7z", "aac", "avif", "br", "docx", "epub", "flac", "gif", "gz", "heic", "jpeg", "jpg", "jxl",
    "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "odp", "ods", "odt", "oga", "ogg", "ogv", "opus",
    "pdf", "png", "pptx", "webm", "webp", "woff", "woff2", "xlsx", "zip",
];

/// Writes a tree as one archive. The bytes depend on the tree and the date only: not on the machine or its threads.
///
/// `name` is what an error calls the archive.
pub fn write(
    files: &Files,
    date: EntryDate,
    out: impl Write + Seek,
    name: &str,
) -> Result<(), Error> {
    let mut archive = Archive::new(date, out, name);
    archive.add(in_order(files))?;
    archive.finish()
}

/// An archive that is being written.
pub(super) struct Archive<'a, W: Write + Seek> {
    writer: ZipWriter<BufWriter<Latch<W>>>,
    date: EntryDate,
    name: &'a str,
}

impl<'a, W: Write + Seek> Archive<'a, W> {
    /// An archive without entries; `name` is what an error calls it.
    pub(super) fn new(date: EntryDate, out: W, name: &'a str) -> Self {
        let writer = ZipWriter::new(BufWriter::with_capacity(CHUNK, Latch::new(out)));
        Self { writer, date, name }
    }

    /// Adds entries, in the order in which they come.
    pub(super) fn add<'b>(
        &mut self,
        files: impl Iterator<Item = (&'b FilePath, &'b Blob)>,
    ) -> Result<(), Error> {
        let (date, failed) = (self.date, |source| in_words(self.name, source));
        let ordered: Vec<(&FilePath, &Blob)> = files.collect();
        for batch in ordered.chunks(BATCH) {
            let entries: Vec<_> =
                batch.par_iter().map(|(path, blob)| prepare(path, blob, date)).collect();
            for ((path, _), entry) in batch.iter().zip(entries) {
                let (writer, path) = (&mut self.writer, path.as_str());
                match entry? {
                    Entry::Packed(packed) => packed.write_to(writer, path).map_err(failed)?,
                    Entry::Streamed { from, len } => {
                        stream(from, len, date, writer, path).map_err(failed)??;
                    }
                }
            }
        }
        Ok(())
    }

    /// Closes it.
    pub(super) fn finish(self) -> Result<(), Error> {
        let failed = |source| in_words(self.name, source);
        let mut out = self.writer.finish().map_err(failed)?;
        out.flush().map_err(|source| failed(source.into()))
    }
}

/// Whether a file of that path and length is streamed when it is on the disk.
pub(super) fn is_streamed(path: &FilePath, len: u64) -> bool {
    is_compressed(path) || len > STREAMED
}

fn is_compressed(path: &FilePath) -> bool {
    COMPRESSED.contains(&path.extension().as_str())
}

/// What becomes of a blob.
enum Entry<'a> {
    /// Copied as it is.
    Packed(Arc<Packed>),
    /// Stored, straight from the disk.
    Streamed { from: &'a Path, len: u64 },
}

/// Prepares one blob: this is where the time goes, so the caller does many at once.
fn prepare<'a>(path: &FilePath, blob: &'a Blob, date: EntryDate) -> Result<Entry<'a>, Error> {
    let packed = match blob {
        Blob::Packed(packed) => return Ok(Entry::Packed(packed.clone())),
        Blob::Disk { path: from, len } if is_streamed(path, *len) => {
            return Ok(Entry::Streamed { from, len: *len });
        }
        _ if is_compressed(path) => Packed::stored(&blob.read()?, date),
        _ => Packed::new(&blob.read()?, date),
    };
    packed
        .map(|packed| Entry::Packed(packed.into()))
        .map_err(|source| in_words(path.as_str(), source))
}

/// Copies a file; the outer error is the archive's, the inner one the file's.
fn stream<W: Write + Seek>(
    from: &Path,
    len: u64,
    date: EntryDate,
    archive: &mut ZipWriter<W>,
    name: &str,
) -> ZipResult<Result<(), Error>> {
    let mut file = match folder::open(from) {
        Ok(file) => io::BufReader::with_capacity(CHUNK, file),
        Err(error) => return Ok(Err(error)),
    };
    let options = date.options(CompressionMethod::Stored).large_file(len >= LARGE);
    archive.start_file(name, options)?;
    let copied = io::copy(&mut file, archive)?;
    if copied == len {
        return Ok(Ok(()));
    }
    let changed = io::Error::other("it changed while it was read; try again");
    Ok(Err(Error::io("cannot copy", from, changed)))
}

/// What the system said stands first: "no space left" is what a user can act on.
fn in_words(name: &str, source: ZipError) -> Error {
    match source {
        ZipError::Io(source) => Error::io("cannot write", name, source),
        source => {
            Error::Archive { doing: "cannot write the archive", path: name.to_owned(), source }
        }
    }
}
