//! The contents of an entry that stays in its archive until someone asks for them.

use std::io::{self, Read};

use flate2::read::DeflateDecoder;

use super::inspect::{Section, Source};

/// The longest contents that are read into memory at once: 32 MiB. Longer ones can be streamed.
pub const LARGEST_READ: u64 = 32 << 20;

/// An entry of an archive that was inspected.
#[derive(Debug)]
pub struct Entry {
    pub(super) source: Source,
    pub(super) state: State,
    pub(super) len: u64,
}

/// Whether an entry can be read.
#[derive(Debug, Clone, Copy)]
pub(super) enum State {
    /// It can: where its bytes stand.
    Readable { start: u64, packed: u64, is_deflated: bool, crc: u32 },
    /// It cannot: a fault of the archive says why.
    Unreadable,
}

impl Entry {
    /// The length of the contents in bytes, as the archive's directory says.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there are no contents.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the contents can be read: they are there, in a method that is known, and no bomb.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        matches!(self.state, State::Readable { .. })
    }

    /// Streams the contents: never more than one byte beyond the length that was promised. The checksum is not looked at;
    /// inspecting the archive did that.
    pub fn reader(&self) -> io::Result<impl Read + use<>> {
        let State::Readable { start, packed, is_deflated, .. } = self.state else {
            return Err(invalid("the entry cannot be read: see what was found in the archive"));
        };
        let section = self.source.section(start, packed);
        let contents = if is_deflated {
            Contents::Deflated(Box::new(DeflateDecoder::new(section)))
        } else {
            Contents::Stored(section)
        };
        Ok(contents.take(self.len.saturating_add(1)))
    }

    /// The whole contents, when they are what the archive's directory says.
    ///
    /// # Errors
    /// When they are longer than [`LARGEST_READ`], cannot be read, or have another length or checksum than promised.
    pub(in crate::files) fn read(&self) -> io::Result<Vec<u8>> {
        if self.len > LARGEST_READ {
            return Err(invalid("the entry is too large to be read at once"));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(self.len).unwrap_or_default() + 1);
        self.reader()?.read_to_end(&mut bytes)?;
        match self.state {
            State::Readable { crc, .. }
                if bytes.len() as u64 == self.len && crc32fast::hash(&bytes) == crc =>
            {
                Ok(bytes)
            }
            _ => Err(invalid("its contents are not what the archive says")),
        }
    }

    /// The first bytes of the contents, at most `most`.
    pub(in crate::files) fn head(&self, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader()?.take((most as u64).min(self.len)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

enum Contents {
    Stored(Section),
    Deflated(Box<DeflateDecoder<Section>>),
}

impl Read for Contents {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Stored(section) => section.read(out),
            Self::Deflated(decoder) => decoder.read(out),
        }
    }
}

fn invalid(why: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}
