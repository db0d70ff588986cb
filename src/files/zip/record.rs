//! The records of an archive as bytes: local header, directory entry, end of directory; with zip64 where sizes ask for it.

use super::EntryDate;

/// What does not fit in a 32-bit field stands in a zip64 field instead.
const LIMIT: u64 = 0xFFFF_FFFF;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
/// Unix, version 4.5 of the specification.
const MADE_BY: u16 = 0x032D;
/// A regular file that all may read.
const ATTRIBUTES: u32 = 0o100_644 << 16;

/// What an archive says of one entry.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub name: String,
    pub deflated: bool,
    pub crc32: u32,
    /// Bytes in the archive.
    pub stored: u64,
    /// Bytes of the contents.
    pub len: u64,
    /// Where its local header starts.
    pub offset: u64,
}

impl Entry {
    fn is_large(&self) -> bool {
        self.stored >= LIMIT || self.len >= LIMIT
    }

    fn version(&self) -> u16 {
        if self.is_large() || self.offset >= LIMIT { 45 } else { 20 }
    }

    /// The fields that both headers share, from "version needed" to the length of the name.
    fn shared(&self, date: EntryDate, bytes: &mut Bytes) {
        bytes.u16(self.version());
        bytes.u16(if self.name.is_ascii() { 0 } else { UTF8 });
        bytes.u16(if self.deflated { 8 } else { 0 });
        bytes.u16(0);
        bytes.u16(date.0);
        bytes.u32(self.crc32);
        // A local header with a zip64 field has to hold both sizes in it (4.5.3), so both are marked.
        let masked = |size: u64| if self.is_large() { LIMIT } else { size };
        bytes.narrow(masked(self.stored));
        bytes.narrow(masked(self.len));
        bytes.length(self.name.len());
    }

    fn sizes(&self) -> Vec<u64> {
        if self.is_large() { vec![self.len, self.stored] } else { Vec::new() }
    }

    pub(super) fn local(&self, date: EntryDate) -> Vec<u8> {
        let mut bytes = Bytes::default();
        bytes.u32(0x0403_4b50);
        self.shared(date, &mut bytes);
        let extra = zip64(&self.sizes());
        bytes.length(extra.len());
        bytes.0.extend_from_slice(self.name.as_bytes());
        bytes.0.extend(extra);
        bytes.0
    }

    pub(super) fn central(&self, date: EntryDate) -> Vec<u8> {
        let mut wide = self.sizes();
        wide.extend((self.offset >= LIMIT).then_some(self.offset));
        let extra = zip64(&wide);
        let mut bytes = Bytes::default();
        bytes.u32(0x0201_4b50);
        bytes.u16(MADE_BY);
        self.shared(date, &mut bytes);
        bytes.length(extra.len());
        // No comment, first disk, no internal attributes.
        bytes.u16(0);
        bytes.u16(0);
        bytes.u16(0);
        bytes.u32(ATTRIBUTES);
        bytes.narrow(self.offset.min(LIMIT));
        bytes.0.extend_from_slice(self.name.as_bytes());
        bytes.0.extend(extra);
        bytes.0
    }
}

/// The end of an archive whose directory of `count` entries takes `size` bytes from `start`.
pub(super) fn end(count: u64, size: u64, start: u64) -> Vec<u8> {
    let mut bytes = Bytes::default();
    if count >= 0xFFFF || size >= LIMIT || start >= LIMIT {
        bytes.u32(0x0606_4b50);
        bytes.u64(44);
        bytes.u16(MADE_BY);
        bytes.u16(45);
        bytes.u32(0);
        bytes.u32(0);
        for field in [count, count, size, start] {
            bytes.u64(field);
        }
        bytes.u32(0x0706_4b50);
        bytes.u32(0);
        bytes.u64(start + size);
        bytes.u32(1);
    }
    bytes.u32(0x0605_4b50);
    bytes.u32(0);
    bytes.length(usize::try_from(count).unwrap_or(usize::MAX));
    bytes.length(usize::try_from(count).unwrap_or(usize::MAX));
    bytes.narrow(size);
    bytes.narrow(start);
    bytes.u16(0);
    bytes.0
}

/// The zip64 extra field that holds these; nothing when there are none.
fn zip64(fields: &[u64]) -> Vec<u8> {
    let mut bytes = Bytes::default();
    if !fields.is_empty() {
        bytes.u16(1);
        bytes.length(fields.len() * 8);
        for field in fields {
            bytes.u64(*field);
        }
    }
    bytes.0
}

/// Little-endian bytes. What does not fit is marked with all ones, as the specification has it.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn u16(&mut self, value: u16) {
        self.0.extend(value.to_le_bytes());
    }

    fn u32(&mut self, value: u32) {
        self.0.extend(value.to_le_bytes());
    }

    fn u64(&mut self, value: u64) {
        self.0.extend(value.to_le_bytes());
    }

    fn narrow(&mut self, value: u64) {
        self.u32(u32::try_from(value).unwrap_or(u32::MAX));
    }

    fn length(&mut self, value: usize) {
        self.u16(u16::try_from(value).unwrap_or(u16::MAX));
    }
}
