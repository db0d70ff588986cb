//! Contents in an archive's own form, kept in memory: compressed once, copied into archives as they are.

use std::io::{self, Cursor, Read, Seek, Write};

use ::zip::read::ZipFile;
use ::zip::result::ZipResult;
use ::zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::EntryDate;

/// The contents of one file as an archive of one entry, so that the archive library can copy it without a second
/// compression.
#[derive(Debug, PartialEq, Eq)]
pub struct Packed {
    archive: Box<[u8]>,
    len: u64,
}

impl Packed {
    /// Compresses contents (level 6), or stores them where that is no longer. `date` is what archives will show.
    pub(in crate::files) fn new(contents: &[u8], date: EntryDate) -> ZipResult<Self> {
        let deflated = Self::with(contents, date, CompressionMethod::Deflated)?;
        if deflated.archive.len() < contents.len() {
            return Ok(deflated);
        }
        let stored = Self::with(contents, date, CompressionMethod::Stored)?;
        Ok(if deflated.archive.len() < stored.archive.len() { deflated } else { stored })
    }

    /// Contents that would not gain from compression.
    pub(super) fn stored(contents: &[u8], date: EntryDate) -> ZipResult<Self> {
        Self::with(contents, date, CompressionMethod::Stored)
    }

    fn with(contents: &[u8], date: EntryDate, method: CompressionMethod) -> ZipResult<Self> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(contents.len() / 3 + 256)));
        writer.start_file("", date.options(method))?;
        writer.write_all(contents)?;
        let archive = writer.finish()?.into_inner().into_boxed_slice();
        Ok(Self { archive, len: contents.len() as u64 })
    }

    /// Takes an entry over from an archive that is being read, without expanding it.
    pub(super) fn copy<R: Read>(entry: ZipFile<'_, R>) -> ZipResult<Self> {
        let len = entry.size();
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.raw_copy_file_rename(entry, "")?;
        Ok(Self { archive: writer.finish()?.into_inner().into_boxed_slice(), len })
    }

    /// Puts it into an archive.
    pub(super) fn write_to<W: Write + Seek>(
        &self,
        archive: &mut ZipWriter<W>,
        name: &str,
    ) -> ZipResult<()> {
        let mut own = ZipArchive::new(Cursor::new(&self.archive))?;
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
        let mut own = ZipArchive::new(Cursor::new(&self.archive))?;
        let mut contents = Vec::new();
        own.by_index(0)?.take(self.len.saturating_add(1)).read_to_end(&mut contents)?;
        if contents.len() as u64 == self.len {
            return Ok(contents);
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, "its length is not what its header says"))
    }
}
