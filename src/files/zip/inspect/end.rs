//! The end of an archive: the record that says where its central directory stands (APPNOTE 4.3.14 to 4.3.16).

use std::io;
use std::ops::Range;

use super::super::fault::{Fault, FaultKind, Zip64Fault};
use super::source::{Source, u16_at, u32_at, u64_at};

const END: [u8; 4] = *b"PK\x05\x06";
const LOCATOR: [u8; 4] = *b"PK\x06\x07";
const END_64: [u8; 4] = *b"PK\x06\x06";
pub(super) const DIRECTORY: [u8; 4] = *b"PK\x01\x02";
pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";
/// The length of an end record without its comment.
const SIZE: u64 = 22;
/// How much is searched for the end record at a time: in a whole archive it stands in the last piece.
const PIECE: u64 = 0xFFFF + SIZE;

/// What the end of an archive says.
#[derive(Debug)]
pub(super) struct End {
    /// Where the central directory stands.
    pub(super) directory: Range<u64>,
    /// How many entries it should have.
    pub(super) entries: u64,
    /// How far offsets in the archive are off, because something was put before it.
    pub(super) shift: u64,
}

/// An end record as it stands.
struct Record {
    at: u64,
    comment: u64,
    is_split: bool,
    entries: u64,
    size: u64,
    offset: u64,
}

impl Record {
    fn parse(bytes: &[u8], at: u64) -> Self {
        Self {
            at,
            comment: u16_at(bytes, 20).into(),
            is_split: [4, 6].iter().any(|at| !matches!(u16_at(bytes, *at), 0 | 0xFFFF))
                || u16_at(bytes, 8) != u16_at(bytes, 10),
            entries: u16_at(bytes, 10).into(),
            size: u32_at(bytes, 12).into(),
            offset: u32_at(bytes, 16).into(),
        }
    }

    /// Whether one of its values has to be looked up in the record for large archives.
    fn refers(&self) -> bool {
        self.size == 0xFFFF_FFFF || self.offset == 0xFFFF_FFFF
    }

    /// Whether the directory fits before it.
    fn fits(&self) -> bool {
        self.refers() || self.size + self.offset <= self.at
    }
}

/// Finds the end of an archive; none when there is no directory to read.
pub(super) fn find(source: &Source, faults: &mut Vec<Fault>) -> io::Result<Option<End>> {
    let mut add = |kind, offset| faults.push(Fault { kind, entry: None, offset });
    let Some(mut record) = search(source)? else {
        let kind =
            if source.has(0, LOCAL)? { FaultKind::Truncated } else { FaultKind::NotAnArchive };
        add(kind, source.len());
        return Ok(None);
    };
    let end = record.at + SIZE + record.comment;
    if end > source.len() {
        add(FaultKind::Truncated, source.len());
    } else if end < source.len() {
        add(FaultKind::Trailing(source.len() - end), end);
    }
    let at = record.at;
    let mut before = at;
    match large(source, &mut record)? {
        Large::None => {}
        Large::At { at, agrees: true } => before = at,
        Large::At { at: place, agrees: false } => {
            before = place;
            add(FaultKind::Zip64(Zip64Fault::RecordDisagrees), place);
        }
        Large::Missing => add(FaultKind::Zip64(Zip64Fault::RecordMissing), at),
    }
    if record.is_split {
        add(FaultKind::Split, at);
    }
    let found = locate(source, &record, before)?;
    match &found {
        Ok((_, true)) => {}
        Ok((end, false)) => add(FaultKind::Directory, end.directory.start),
        Err(kind) => add(kind.clone(), at),
    }
    Ok(found.ok().map(|(end, _)| end))
}

/// The last end record whose comment ends with the archive; else the last one that can be one at all.
fn search(source: &Source) -> io::Result<Option<Record>> {
    let mut end = source.len();
    let mut best: Option<Record> = None;
    while end > 0 {
        let start = end.saturating_sub(PIECE);
        let len = usize::try_from((end + SIZE - 1).min(source.len()) - start).unwrap_or_default();
        let bytes = source.bytes(start, len)?.unwrap_or_default();
        for at in (0..len.saturating_sub(21)).rev() {
            let Some(bytes) = bytes.get(at..).filter(|bytes| bytes.starts_with(&END)) else {
                continue;
            };
            let record = Record::parse(bytes, start + at as u64);
            if record.at + SIZE + record.comment == source.len() {
                return Ok(Some(record));
            }
            if best.as_ref().is_none_or(|best| !best.fits() && record.fits()) {
                best = Some(record);
            }
        }
        if best.as_ref().is_some_and(Record::fits) {
            break;
        }
        end = start;
    }
    Ok(best)
}

/// What was found of the record for large archives.
enum Large {
    /// It is not there, and not needed.
    None,
    /// It is there, and its values were taken.
    At { at: u64, agrees: bool },
    /// It is needed, or referred to, and is not there.
    Missing,
}

fn large(source: &Source, record: &mut Record) -> io::Result<Large> {
    let locator = match record.at.checked_sub(20) {
        Some(at) => source.bytes(at, 20)?.filter(|bytes| bytes.starts_with(&LOCATOR)),
        None => None,
    };
    let Some(locator) = locator else {
        return Ok(if record.refers() { Large::Missing } else { Large::None });
    };
    // Where it says, or, in an archive with something before it, right before the locator.
    for at in [Some(u64_at(&locator, 8)), record.at.checked_sub(20 + 56)].into_iter().flatten() {
        let Some(bytes) = source.bytes(at, 56)?.filter(|bytes| bytes.starts_with(&END_64)) else {
            continue;
        };
        let (entries, size, offset) = (u64_at(&bytes, 32), u64_at(&bytes, 40), u64_at(&bytes, 48));
        let agrees = [
            (record.entries, 0xFFFF, entries),
            (record.size, 0xFFFF_FFFF, size),
            (record.offset, 0xFFFF_FFFF, offset),
        ]
        .iter()
        .all(|(plain, refers, value)| plain == refers || plain == value);
        record.is_split |= u64_at(&bytes, 16) != 0 || u64_at(&bytes, 24) != entries;
        (record.entries, record.size, record.offset) = (entries, size, offset);
        return Ok(Large::At { at, agrees });
    }
    Ok(Large::Missing)
}

/// The directory, and whether the end record told the truth about it.
fn locate(
    source: &Source,
    record: &Record,
    before: u64,
) -> io::Result<Result<(End, bool), FaultKind>> {
    let end = |start, shift| End { directory: start..before, entries: record.entries, shift };
    let by_size = before.checked_sub(record.size);
    if let Some(start) = by_size
        && (record.size == 0 || source.has(start, DIRECTORY)?)
    {
        // A field that only refers to another one, which is missing, says nothing.
        let offset = if record.offset == 0xFFFF_FFFF { start } else { record.offset };
        let shift = start.checked_sub(offset);
        let empty = record.size == 0 && record.entries == 0;
        if shift.is_none() && !empty && !source.has(0, LOCAL)? {
            // The directory should stand further on, and what should come before it does not start here.
            return Ok(Err(FaultKind::Truncated));
        }
        return Ok(Ok((end(start, shift.unwrap_or(0)), shift.is_some() || empty)));
    }
    if record.offset < before && source.has(record.offset, DIRECTORY)? {
        return Ok(Ok((end(record.offset, 0), false)));
    }
    let reaches_out = by_size.is_none_or(|start| start < record.offset);
    Ok(Err(if reaches_out { FaultKind::Truncated } else { FaultKind::Directory }))
}
