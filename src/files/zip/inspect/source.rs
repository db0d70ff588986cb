//! The bytes of an archive, shared by all who read an entry of it: one piece at a time, from any place.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// An archive's bytes. Clones share the reader; it is held only while a piece is read.
#[derive(Clone)]
pub(in crate::files::zip) struct Source {
    reader: Arc<Mutex<dyn ReadSeek>>,
    /// Where the archive starts: an archive in an archive is read where it stands.
    base: u64,
    len: u64,
}

impl Source {
    pub(super) fn new(mut reader: impl Read + Seek + Send + 'static) -> io::Result<Self> {
        let len = reader.seek(SeekFrom::End(0))?;
        Ok(Self { reader: Arc::new(Mutex::new(reader)), base: 0, len })
    }

    /// A part of it as an archive of its own.
    pub(super) fn window(&self, at: u64, len: u64) -> Self {
        Self { reader: self.reader.clone(), base: self.base + at, len }
    }

    /// The length of the archive in bytes.
    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// Some bytes at a place; none when the archive does not reach so far.
    pub(super) fn bytes(&self, at: u64, len: usize) -> io::Result<Option<Vec<u8>>> {
        if at.checked_add(len as u64).is_none_or(|end| end > self.len) {
            return Ok(None);
        }
        let mut bytes = vec![0; len];
        self.section(at, len as u64).read_exact(&mut bytes)?;
        Ok(Some(bytes))
    }

    /// Whether four bytes stand at a place.
    pub(super) fn has(&self, at: u64, signature: [u8; 4]) -> io::Result<bool> {
        Ok(self.bytes(at, 4)?.is_some_and(|bytes| bytes == signature))
    }

    /// A reader of the bytes from a place on.
    pub(in crate::files::zip) fn section(&self, at: u64, len: u64) -> Section {
        Section { source: self.clone(), at, left: len }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({} bytes)", self.len)
    }
}

/// Reads a part of an archive.
#[derive(Debug)]
pub(in crate::files::zip) struct Section {
    source: Source,
    at: u64,
    left: u64,
}

impl Read for Section {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).map_or(out.len(), |left| left.min(out.len()));
        let Some(out) = out.get_mut(..most).filter(|out| !out.is_empty()) else { return Ok(0) };
        let mut reader = self.source.reader.lock().unwrap_or_else(PoisonError::into_inner);
        reader.seek(SeekFrom::Start(self.source.base.saturating_add(self.at)))?;
        let read = reader.read(out)?;
        self.at += read as u64;
        self.left -= read as u64;
        Ok(read)
    }
}

/// The little-endian number of two bytes at a place; zero beyond the end.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |two| u16::from_le_bytes(*two))
}

/// The little-endian number of four bytes at a place; zero beyond the end.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |four| u32::from_le_bytes(*four))
}

/// The little-endian number of eight bytes at a place; zero beyond the end.
pub(super) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |all| u64::from_le_bytes(*all))
}
