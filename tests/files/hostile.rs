//! Builds archives byte by byte, with every lie that a header can tell.
#![allow(dead_code, reason = "two test binaries build archives, each with lies of its own")]

use std::io::Write;

/// An entry, and what its two headers say of it.
#[derive(Clone)]
pub struct Entry {
    pub name: Vec<u8>,
    pub flags: u16,
    pub method: u16,
    pub crc: u32,
    pub data: Vec<u8>,
    /// Bytes in the archive, as both headers say.
    pub packed: u32,
    /// Bytes when expanded, as both headers say.
    pub len: u32,
    /// The system that made it: 3 is Unix.
    pub host: u8,
    /// Rights and type of file, as Unix has them.
    pub mode: u32,
    pub extra: Vec<u8>,
    pub local_extra: Vec<u8>,
    /// Where the directory says that it stands, when that is not the truth.
    pub offset: Option<u32>,
    /// What the local header says, when that is something else.
    pub local: Option<Box<Entry>>,
}

/// An entry as it should be, stored.
pub fn stored(name: &str, contents: &[u8]) -> Entry {
    let len = u32::try_from(contents.len()).unwrap();
    Entry {
        name: name.as_bytes().to_vec(),
        flags: if name.is_ascii() { 0 } else { 1 << 11 },
        method: 0,
        crc: crc32fast::hash(contents),
        data: contents.to_vec(),
        packed: len,
        len,
        host: 3,
        mode: 0o100_644,
        extra: vec![],
        local_extra: vec![],
        offset: None,
        local: None,
    }
}

/// An entry as it should be, deflated.
pub fn deflated(name: &str, contents: &[u8]) -> Entry {
    let mut encoder = flate2::write::DeflateEncoder::new(vec![], flate2::Compression::new(6));
    encoder.write_all(contents).unwrap();
    let data = encoder.finish().unwrap();
    let packed = u32::try_from(data.len()).unwrap();
    Entry { method: 8, data, packed, ..stored(name, contents) }
}

/// The same entry with a local header that says something else.
pub fn with_local(entry: Entry, change: impl FnOnce(&mut Entry)) -> Entry {
    let mut local = entry.clone();
    change(&mut local);
    Entry { local: Some(Box::new(local)), ..entry }
}

/// What stands around the entries.
#[derive(Clone, Default)]
pub struct Archive {
    pub entries: Vec<Entry>,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
    pub count: Option<u16>,
    pub disk: u16,
    /// Where the end record says that the directory stands, when that is not the truth.
    pub directory: Option<u32>,
    /// The record for large archives and its locator, with the number of entries that it says.
    pub large: Option<u64>,
}

pub fn archive(entries: impl IntoIterator<Item = Entry>) -> Archive {
    Archive { entries: entries.into_iter().collect(), ..Archive::default() }
}

/// A package of one format or another needs a file: this one is as it should be.
pub fn plain() -> Entry {
    deflated("imsmanifest.xml", b"<manifest/>")
}

impl Archive {
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut directory = Vec::new();
        for entry in &self.entries {
            let offset = entry.offset.unwrap_or_else(|| u32::try_from(out.len()).unwrap());
            out.extend(local_header(entry.local.as_deref().unwrap_or(entry)));
            out.extend(&entry.data);
            directory.extend(record(entry, offset));
        }
        let start = out.len() as u64;
        let size = directory.len() as u64;
        out.extend(directory);
        if let Some(entries) = self.large {
            let at = out.len() as u64;
            out.extend(large_end(entries, size, start));
            out.extend(b"PK\x06\x07\0\0\0\0");
            out.extend(at.to_le_bytes());
            out.extend(1_u32.to_le_bytes());
        }
        let count = self.count.unwrap_or_else(|| u16::try_from(self.entries.len()).unwrap());
        out.extend(b"PK\x05\x06");
        for n in [self.disk, self.disk, count, count] {
            out.extend(n.to_le_bytes());
        }
        let start = self.directory.unwrap_or_else(|| u32::try_from(start).unwrap());
        for n in [u32::try_from(size).unwrap(), start] {
            out.extend(n.to_le_bytes());
        }
        out.extend([0, 0]);
        [self.before.clone(), out, self.after.clone()].concat()
    }
}

fn common(entry: &Entry) -> Vec<u8> {
    let mut out = Vec::new();
    for n in [20, entry.flags, entry.method, 0, 33] {
        out.extend(n.to_le_bytes());
    }
    for n in [entry.crc, entry.packed, entry.len] {
        out.extend(n.to_le_bytes());
    }
    out.extend(u16::try_from(entry.name.len()).unwrap().to_le_bytes());
    out
}

pub fn local_header(entry: &Entry) -> Vec<u8> {
    let extra = u16::try_from(entry.local_extra.len()).unwrap().to_le_bytes();
    [b"PK\x03\x04", &*common(entry), &extra, &entry.name, &entry.local_extra].concat()
}

fn record(entry: &Entry, offset: u32) -> Vec<u8> {
    let extra = u16::try_from(entry.extra.len()).unwrap().to_le_bytes();
    let mut out = [b"PK\x01\x02", &[20, entry.host][..], &common(entry), &extra].concat();
    out.extend([0; 6]);
    out.extend((entry.mode << 16).to_le_bytes());
    out.extend(offset.to_le_bytes());
    [out, entry.name.clone(), entry.extra.clone()].concat()
}

fn large_end(entries: u64, size: u64, start: u64) -> Vec<u8> {
    let mut out = [b"PK\x06\x06", &44_u64.to_le_bytes()[..], &[45, 3, 45, 0], &[0; 8]].concat();
    for n in [entries, entries, size, start] {
        out.extend(n.to_le_bytes());
    }
    out
}

/// The extra field with lengths for large archives.
pub fn large_field(values: &[u64]) -> Vec<u8> {
    let size = u16::try_from(values.len() * 8).unwrap();
    let mut out = [1_u16.to_le_bytes(), size.to_le_bytes()].concat();
    for value in values {
        out.extend(value.to_le_bytes());
    }
    out
}
