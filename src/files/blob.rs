//! The contents of one file: in memory, compressed in memory, still on disk or still in an archive.

use std::path::PathBuf;
use std::sync::Arc;

use super::Error;
use super::zip::{Entry, EntryDate, LARGEST_READ, Packed, Spool};

/// The contents of a file.
#[derive(Debug, Clone)]
pub enum Blob {
    /// In memory.
    Bytes(Arc<[u8]>),
    /// In memory and compressed: what was rendered for an archive is kept in the archive's own form.
    Packed(Arc<Packed>),
    /// Still on disk: media is streamed, never held.
    Disk {
        /// Where it stands.
        path: PathBuf,
        /// Its length in bytes when it was found.
        len: u64,
    },
    /// Still in an archive that was inspected: expanded when it is asked for, and within a limit.
    Entry(Arc<Entry>),
}

impl Blob {
    /// Contents in memory.
    #[must_use]
    pub fn bytes(contents: impl Into<Vec<u8>>) -> Self {
        Self::Bytes(contents.into().into())
    }

    /// Contents compressed right away (level 6); `date` is what an archive shows of them.
    #[must_use]
    pub fn packed(contents: &[u8], date: EntryDate) -> Self {
        // Compressing in memory does not fail; if it ever did, the contents would still be whole.
        Packed::new(contents, date)
            .map_or_else(|_| Self::bytes(contents), |packed| Self::Packed(packed.into()))
    }

    /// The same, kept on the disk once the spool holds more than memory should.
    #[must_use]
    pub fn spooled(contents: &[u8], date: EntryDate, spool: &Arc<Spool>) -> Self {
        Packed::new(contents, date).map_or_else(
            |_| Self::bytes(contents),
            |packed| Self::Packed(packed.spooled(spool).into()),
        )
    }

    /// The length of the contents in bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Packed(packed) => packed.len(),
            Self::Disk { len, .. } => *len,
            Self::Entry(entry) => entry.len(),
        }
    }

    /// Whether there are no contents.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The first bytes of the contents, at most `most`: what tells a picture's size without reading all of it.
    pub fn head(&self, most: usize) -> Result<Arc<[u8]>, Error> {
        match self {
            Self::Disk { path, .. } => super::folder::read_head(path, most),
            Self::Entry(entry) => entry.head(most).map(Into::into).map_err(in_archive),
            _ => {
                self.read().map(|bytes| bytes.get(..most).map_or_else(|| bytes.clone(), Into::into))
            }
        }
    }

    /// The SHA-256 of the contents, as 64 hexadecimal digits; a blob on disk is read piece by piece.
    pub fn sha256(&self) -> Result<String, Error> {
        match self {
            Self::Disk { path, .. } => super::digest::of_file(path),
            _ => Ok(super::digest::sha256(&self.read()?)),
        }
    }

    /// The whole contents; a blob on disk is read, and one in an archive when it is not larger than
    /// [`LARGEST_READ`].
    pub fn read(&self) -> Result<Arc<[u8]>, Error> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone()),
            Self::Packed(packed) => packed
                .expand()
                .map(Into::into)
                .map_err(|source| Error::io("cannot expand", "a compressed file", source)),
            Self::Disk { path, .. } => super::folder::read(path),
            Self::Entry(entry) => entry.read().map(Into::into).map_err(in_archive),
        }
    }

    /// The contents as a document is read: of a longer one on disk no more than [`LARGEST_READ`] and one byte, which is
    /// enough to say that it is too large.
    pub fn read_document(&self) -> Result<Arc<[u8]>, Error> {
        match self {
            Self::Disk { path, len } if *len > LARGEST_READ => {
                let most = usize::try_from(LARGEST_READ).unwrap_or(usize::MAX).saturating_add(1);
                super::folder::read_head(path, most)
            }
            _ => self.read(),
        }
    }
}

fn in_archive(source: std::io::Error) -> Error {
    Error::io("cannot read", "an entry of an archive", source)
}

impl From<&str> for Blob {
    fn from(text: &str) -> Self {
        Self::bytes(text.as_bytes())
    }
}

impl From<String> for Blob {
    fn from(text: String) -> Self {
        Self::bytes(text.into_bytes())
    }
}
