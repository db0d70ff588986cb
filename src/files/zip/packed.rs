//! Contents in an archive's own form, kept in memory: compressed once, copied into archives as they are.

use std::borrow::Cow;
use std::io::{self, Cursor, Read, Seek, Write};
use std::sync::Arc;

use ::zip::result::ZipResult;
use ::zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{EntryDate, Spool};

/// The contents of one file as an archive of one entry, so that the archive library can copy it without a second
/// compression.
#[derive(Debug)]
pub struct Packed {
    archive: Store,
    len: u64,
}

/// Where the archive is.
#[derive(Debug)]
enum Store {
    Memory(Box<[u8]>),
    Disk { spool: Arc<Spool>, offset: u64, size: usize },
}

impl Store {
    fn bytes(&self) -> io::Result<Cow<'_, [u8]>> {
        match self {
            Self::Memory(bytes) => Ok(Cow::Borrowed(bytes)),
            Self::Disk { spool, offset, size } => spool.get(*offset, *size).map(Cow::Owned),
        }
    }
}

impl Packed {
    /// Compresses contents (level 6), or stores them where that is no longer. `date` is what archives will show.
    pub(in crate::files) fn new(contents: &[u8], date: EntryDate) -> ZipResult<Self> {
        let deflated = archive(contents, date, CompressionMethod::Deflated)?;
        if deflated.len() < contents.len() {
            return Ok(Self::in_memory(deflated, contents));
        }
        let stored = archive(contents, date, CompressionMethod::Stored)?;
        let smallest = if deflated.len() < stored.len() { deflated } else { stored };
        Ok(Self::in_memory(smallest, contents))
    }

    fn in_memory(archive: Box<[u8]>, contents: &[u8]) -> Self {
        Self { archive: Store::Memory(archive), len: contents.len() as u64 }
    }

    /// The same contents, on the disk when there are too many for memory.
    pub(in crate::files) fn spooled(mut self, spool: &Arc<Spool>) -> Self {
        if let Store::Memory(bytes) = &self.archive
            && let Some(offset) = spool.put(bytes)
        {
            self.archive = Store::Disk { spool: spool.clone(), offset, size: bytes.len() };
        }
        self
    }

    /// Contents that would not gain from compression.
    pub(super) fn stored(contents: &[u8], date: EntryDate) -> ZipResult<Self> {
        Ok(Self::in_memory(archive(contents, date, CompressionMethod::Stored)?, contents))
    }

    /// Puts it into an archive.
    pub(super) fn write_to<W: Write + Seek>(
        &self,
        archive: &mut ZipWriter<W>,
        name: &str,
    ) -> ZipResult<()> {
        let mut own = ZipArchive::new(Cursor::new(self.archive.bytes()?))?;
        archive.raw_copy_file_rename(own.by_index_raw(0)?, name)
    }

    /// The length of the contents in bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there are no contents.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The contents; no more than the header promised is ever read, and its checksum has to be right.
    pub(in crate::files) fn expand(&self) -> io::Result<Vec<u8>> {
        let mut own = ZipArchive::new(Cursor::new(self.archive.bytes()?))?;
        let mut contents = Vec::new();
        own.by_index(0)?.take(self.len.saturating_add(1)).read_to_end(&mut contents)?;
        if contents.len() as u64 == self.len {
            return Ok(contents);
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, "its length is not what its header says"))
    }
}

/// An archive of one entry without a name.
fn archive(contents: &[u8], date: EntryDate, method: CompressionMethod) -> ZipResult<Box<[u8]>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(contents.len() / 3 + 256)));
    writer.start_file("", date.options(method))?;
    writer.write_all(contents)?;
    Ok(writer.finish()?.into_inner().into_boxed_slice())
}
