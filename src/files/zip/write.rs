//! Writes an archive: entries are prepared in parallel, a batch at a time, and written in order.

use std::io::{self, Write};
use std::path::Path;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::compress::{Contents, Prepared, pieces, prepare};
use super::record::{Entry, end};
use super::{EntryDate, Written, in_order};
use crate::files::{Blob, Error, FilePath, Files, digest, folder};

/// How many entries are in memory at a time.
const BATCH: usize = 256;

/// Writes a tree as one archive. The bytes depend on the tree and the date only: not on the machine or its threads.
///
/// `name` is what an error calls the archive.
pub fn write(
    files: &Files,
    date: EntryDate,
    out: impl Write,
    name: &str,
) -> Result<Written, Error> {
    let mut archive = Archive { out: Digesting::new(out), date, entries: Vec::new(), name };
    let ordered: Vec<(&FilePath, &Blob)> = in_order(files).collect();
    for batch in ordered.chunks(BATCH) {
        let prepared: Vec<_> = batch.par_iter().map(|(path, blob)| prepare(path, blob)).collect();
        for ((path, _), prepared) in batch.iter().zip(prepared) {
            archive.add(path, &prepared?)?;
        }
    }
    archive.finish()
}

struct Archive<'a, W: Write> {
    out: Digesting<W>,
    date: EntryDate,
    entries: Vec<Entry>,
    name: &'a str,
}

impl<W: Write> Archive<'_, W> {
    fn add(&mut self, path: &FilePath, prepared: &Prepared) -> Result<(), Error> {
        let entry = Entry {
            name: path.to_string(),
            deflated: matches!(prepared.contents, Contents::Deflated(_)),
            crc32: prepared.crc32,
            stored: prepared.stored,
            len: prepared.len,
            offset: self.out.written,
        };
        let header = entry.local(self.date);
        self.put(&header)?;
        match &prepared.contents {
            Contents::Stored(bytes) => self.put(bytes)?,
            Contents::Deflated(deflated) => self.put(&deflated.data)?,
            Contents::Streamed(source) => self.stream(source, &entry)?,
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Copies a file; what changed since its checksum was taken would make a broken archive.
    fn stream(&mut self, source: &Path, entry: &Entry) -> Result<(), Error> {
        let mut file = folder::open(source)?;
        let mut crc = flate2::Crc::new();
        let start = self.out.written;
        let out = &mut self.out;
        pieces(&mut file, |piece| {
            crc.update(piece);
            out.write_all(piece)
        })
        .map_err(|error| Error::io("cannot copy", source, error))?;
        if crc.sum() == entry.crc32 && self.out.written - start == entry.len {
            return Ok(());
        }
        let changed = io::Error::other("it changed while it was read; try again");
        Err(Error::io("cannot copy", source, changed))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.out.write_all(bytes).map_err(|source| Error::io("cannot write", self.name, source))
    }

    fn finish(mut self) -> Result<Written, Error> {
        let start = self.out.written;
        let directory: Vec<u8> =
            self.entries.iter().flat_map(|entry| entry.central(self.date)).collect();
        self.put(&directory)?;
        self.put(&end(self.entries.len() as u64, directory.len() as u64, start))?;
        self.out.finish().map_err(|source| Error::io("cannot write", self.name, source))
    }
}

/// A writer that gathers small writes, counts, and takes the digest of what passes.
struct Digesting<W: Write> {
    out: io::BufWriter<W>,
    digest: Sha256,
    written: u64,
}

impl<W: Write> Digesting<W> {
    fn new(out: W) -> Self {
        let out = io::BufWriter::with_capacity(super::compress::CHUNK, out);
        Self { out, digest: Sha256::new(), written: 0 }
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.digest.update(bytes);
        self.written += bytes.len() as u64;
        Ok(())
    }

    fn finish(mut self) -> io::Result<Written> {
        self.out.flush()?;
        Ok(Written { bytes: self.written, sha256: digest::hex(&self.digest.finalize()) })
    }
}
