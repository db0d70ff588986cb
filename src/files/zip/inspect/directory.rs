//! The central directory: one record an entry (APPNOTE 4.3.12).

use std::io::{self, BufReader, Read};
use std::sync::Arc;

use super::super::fault::{Fault, FaultKind, NameFault, Zip64Fault};
use super::Limits;
use super::end::{DIRECTORY, End};
use super::name::{self, Named};
use super::source::{Source, u16_at, u32_at, u64_at};
use crate::files::FilePath;

/// The record that may follow the last entry (APPNOTE 4.3.13).
const SIGNATURE: [u8; 4] = *b"PK\x05\x05";
/// The extra field with lengths for large archives (APPNOTE 4.5.3).
const ZIP64: u16 = 0x0001;
/// Bits of the flags: encrypted, strongly encrypted, headers masked.
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
/// Bit of the flags: the name is UTF-8.
const UTF_8: u16 = 1 << 11;
/// Bit of the flags: the checksum and lengths stand after the contents.
pub(super) const LATER: u16 = 1 << 3;

/// What the directory says of an entry.
#[derive(Debug)]
pub(super) struct Record {
    /// The name as it is shown.
    pub(super) name: Arc<str>,
    /// The bytes of the name.
    pub(super) raw: Box<[u8]>,
    /// The path; none for an entry that is not to be used: a folder, a link, a name that leads out.
    pub(super) path: Option<FilePath>,
    /// The compression method.
    pub(super) method: u16,
    /// Whether it is encrypted.
    pub(super) is_encrypted: bool,
    /// Whether its lengths and place are known: not when they should be in a field that is missing.
    pub(super) is_known: bool,
    /// The checksum.
    pub(super) crc: u32,
    /// Bytes in the archive.
    pub(super) packed: u64,
    /// Bytes when expanded.
    pub(super) len: u64,
    /// The date in the upper half and the time in the lower, as MS-DOS packs them.
    pub(super) date: u32,
    /// Where its local header stands in the archive.
    pub(super) local: u64,
    /// Where this record stands in the archive.
    pub(super) at: u64,
}

impl Record {
    /// A fault of this entry, at its record.
    pub(super) fn fault(&self, kind: FaultKind) -> Fault {
        Fault { kind, entry: Some(self.name.clone()), offset: self.at }
    }
}

/// Whether flags say that an entry is encrypted.
pub(super) fn is_encrypted(flags: u16) -> bool {
    flags & ENCRYPTED != 0
}

/// Reads the records until the directory ends, is damaged, or exceeds the limits.
pub(super) fn read(
    source: &Source,
    end: &End,
    limits: &Limits,
    faults: &mut Vec<Fault>,
) -> io::Result<Vec<Record>> {
    let whole = |kind, offset| Fault { kind, entry: None, offset };
    let (mut at, mut names, mut records) = (end.directory.start, 0, Vec::new());
    let size = end.directory.end - at;
    let mut reader = BufReader::with_capacity(1 << 16, source.section(at, size));
    while at < end.directory.end {
        if records.len() == limits.entries || names > limits.names {
            let read = records.len() as u64;
            faults.push(whole(FaultKind::TooManyEntries { read, declared: end.entries }, at));
            return Ok(records);
        }
        match next(&mut reader, end.directory.end - at)? {
            Next::Record(head, rest) => {
                names += u64::from(u16_at(&head, 28));
                records.push(record(&head, &rest, at, end.shift, faults));
                at += head.len() as u64 + rest.len() as u64;
            }
            Next::Other(SIGNATURE) => break,
            Next::Other(_) => {
                faults.push(whole(FaultKind::Directory, at));
                return Ok(records);
            }
        }
    }
    let found = records.len() as u64;
    if found != end.entries {
        let kind = FaultKind::Count { declared: end.entries, found };
        faults.push(whole(kind, end.directory.end));
    }
    Ok(records)
}

enum Next {
    /// A record of an entry: its fixed part, and name, extra fields and comment.
    Record([u8; 46], Vec<u8>),
    /// Something else, with its first bytes.
    Other([u8; 4]),
}

fn next(reader: &mut impl Read, left: u64) -> io::Result<Next> {
    let mut head = [0; 46];
    if left < 46 {
        let most = usize::try_from(left).unwrap_or_default();
        reader.read_exact(head.get_mut(..most).unwrap_or_default())?;
        let start = head.first_chunk().copied().unwrap_or_default();
        // A record that is cut off is none.
        return Ok(Next::Other(if start == DIRECTORY { [0; 4] } else { start }));
    }
    reader.read_exact(&mut head)?;
    let start = head.first_chunk().copied().unwrap_or_default();
    let length = [28, 30, 32].iter().map(|at| usize::from(u16_at(&head, *at))).sum();
    if start != DIRECTORY || 46 + length as u64 > left {
        return Ok(Next::Other(if start == DIRECTORY { [0; 4] } else { start }));
    }
    let mut rest = vec![0; length];
    reader.read_exact(&mut rest)?;
    Ok(Next::Record(head, rest))
}

fn record(head: &[u8; 46], rest: &[u8], at: u64, shift: u64, faults: &mut Vec<Fault>) -> Record {
    let flags = u16_at(head, 8);
    let (raw, rest) = rest.split_at_checked(u16_at(head, 28).into()).unwrap_or_default();
    let extra = rest.get(..u16_at(head, 30).into()).unwrap_or_default();
    let Named { text, path, is_folder, faults: wrong } = name::read(raw, flags & UTF_8 != 0, extra);
    let (lengths, is_whole) = large(
        [u32_at(head, 24).into(), u32_at(head, 20).into(), u32_at(head, 42).into()],
        name::field(extra, ZIP64).unwrap_or_default(),
    );
    let [len, packed, local] = lengths;
    let record = Record {
        name: text,
        raw: raw.into(),
        path: path.filter(|_| !is_folder && !is_link(head) && !is_special(head)),
        method: u16_at(head, 10),
        is_encrypted: is_encrypted(flags),
        is_known: is_whole,
        crc: u32_at(head, 16),
        packed,
        len,
        date: u32_at(head, 12),
        local: local.saturating_add(shift),
        at,
    };
    let own = [
        (FaultKind::Symlink, is_link(head)),
        (FaultKind::Special, is_special(head)),
        (FaultKind::Encrypted, record.is_encrypted),
        (FaultKind::Zip64(Zip64Fault::FieldMissing), !is_whole),
    ];
    let own = own.into_iter().filter(|(_, applies)| *applies).map(|(kind, _)| kind);
    let kinds = wrong.into_iter().map(|fault: NameFault| FaultKind::Name(fault)).chain(own);
    faults.extend(kinds.map(|kind| record.fault(kind)));
    record
}

/// Lengths and offset with those of the field for large archives, where the plain ones refer to it; and whether all are
/// there.
fn large(plain: [u64; 3], field: &[u8]) -> ([u64; 3], bool) {
    let (mut at, mut is_whole) = (0, true);
    let values = plain.map(|value| {
        if value != 0xFFFF_FFFF {
            return value;
        }
        is_whole &= field.len() >= at + 8;
        let large = u64_at(field, at);
        at += 8;
        if is_whole { large } else { value }
    });
    (values, is_whole)
}

/// The type of file in the attributes of Unix and macOS; none when another system wrote the entry.
fn file_type(head: &[u8; 46]) -> Option<u32> {
    let is_unix = matches!(head.get(5), Some(3 | 19));
    is_unix.then(|| u32_at(head, 38) >> 16 & 0o170_000)
}

fn is_link(head: &[u8; 46]) -> bool {
    file_type(head) == Some(0o120_000)
}

fn is_special(head: &[u8; 46]) -> bool {
    file_type(head).is_some_and(|kind| !matches!(kind, 0 | 0o040_000 | 0o100_000 | 0o120_000))
}
