//! The contents of one file: in memory, compressed in memory, or still on disk.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

use super::Error;

/// The contents of a file.
#[derive(Debug, Clone)]
pub enum Blob {
    /// In memory.
    Bytes(Arc<[u8]>),
    /// In memory and compressed: what was rendered for an archive is kept in the archive's own form.
    Deflated(Arc<Deflated>),
    /// Still on disk: media is streamed, never held.
    Disk {
        /// Where it stands.
        path: PathBuf,
        /// Its length in bytes when it was found.
        len: u64,
    },
}

/// A raw deflate stream with what an archive's header says of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Deflated {
    /// The stream, without zlib or gzip wrapper.
    pub data: Vec<u8>,
    /// The CRC-32 of the contents.
    pub crc32: u32,
    /// The length of the contents in bytes.
    pub len: u64,
}

impl Blob {
    /// Contents in memory.
    #[must_use]
    pub fn bytes(contents: impl Into<Vec<u8>>) -> Self {
        Self::Bytes(contents.into().into())
    }

    /// Contents compressed right away (level 6).
    #[must_use]
    pub fn deflate(contents: &[u8]) -> Self {
        let mut crc = flate2::Crc::new();
        crc.update(contents);
        let capacity = contents.len() / 3 + 64;
        let mut encoder = flate2::write::DeflateEncoder::new(
            Vec::with_capacity(capacity),
            flate2::Compression::new(6),
        );
        // Writing to a vector cannot fail; an empty stream would be caught by every reader's CRC.
        let data = encoder.write_all(contents).and_then(|()| encoder.finish()).unwrap_or_default();
        Self::Deflated(Arc::new(Deflated { data, crc32: crc.sum(), len: contents.len() as u64 }))
    }

    /// The length of the contents in bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Deflated(deflated) => deflated.len,
            Self::Disk { len, .. } => *len,
        }
    }

    /// Whether there are no contents.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The whole contents; a blob on disk is read.
    pub fn read(&self) -> Result<Arc<[u8]>, Error> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone()),
            Self::Deflated(deflated) => deflated.expand(),
            Self::Disk { path, .. } => super::folder::read(path),
        }
    }
}

impl Deflated {
    /// The contents; no more than the header promised is ever read.
    fn expand(&self) -> Result<Arc<[u8]>, Error> {
        let failed = |source| Error::io("cannot expand", "a compressed file", source);
        let mut contents = Vec::new();
        flate2::read::DeflateDecoder::new(self.data.as_slice())
            .take(self.len.saturating_add(1))
            .read_to_end(&mut contents)
            .map_err(failed)?;
        let mut crc = flate2::Crc::new();
        crc.update(&contents);
        if contents.len() as u64 == self.len && crc.sum() == self.crc32 {
            return Ok(contents.into());
        }
        let broken = "its length or checksum is not what its header says";
        Err(failed(std::io::Error::new(std::io::ErrorKind::InvalidData, broken)))
    }
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
