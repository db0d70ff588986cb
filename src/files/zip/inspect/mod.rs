//! Inspects an archive of any origin: every fault as data, and the entries that can be read, still in the archive.
//!
//! Whatever the bytes are, this ends, and in bounds: the archive is read once from end to end (entries that lie inside one
//! another are not), what is expanded is bounded by the archive's own size, and no contents are kept.

mod contents;
mod directory;
mod end;
mod local;
mod name;
mod nested;
mod overlap;
mod source;

use std::collections::BTreeMap;
use std::io::{self, Read, Seek};
use std::sync::Arc;

use rayon::prelude::*;

use super::entry::{Entry, LARGEST_READ, State};
use super::fault::{Fault, FaultKind};
use crate::files::{Blob, FilePath, Files};

use directory::Record;

pub(super) use source::{Section, Source};

/// Names of documents that rules look into, by their ends.
const DOCUMENTS: &[&str] =
    &["xml", "xsd", "dtd", "html", "htm", "xhtml", "css", "js", "mjs", "json"];

/// How much is read of an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Entries, folders counted.
    pub entries: usize,
    /// Bytes of all names together.
    pub names: u64,
    /// How many times as large as in the archive contents may become when they are expanded.
    pub ratio: u64,
    /// Bytes that one entry may take whatever its ratio.
    pub entry: u64,
    /// Bytes that all entries together may take beyond `ratio` times the archive.
    pub together: u64,
}

impl Limits {
    /// What is read of an archive unless the caller says otherwise: five times what the largest packages need.
    pub const DEFAULT: Self = Self {
        entries: 200_000,
        names: 32 << 20,
        ratio: 100,
        entry: 32 << 20,
        together: 256 << 20,
    };

    fn is_bomb(&self, packed: u64, expanded: u64) -> bool {
        expanded > self.entry && expanded / self.ratio > packed
    }

    fn together(&self, archive: u64) -> u64 {
        archive.saturating_mul(self.ratio).saturating_add(self.together)
    }
}

/// What came out of inspecting an archive.
#[derive(Debug, Clone)]
pub struct Inspected {
    /// The entries whose path can be used (no folders, no links), with their contents still in the archive. Backslashes
    /// in a path were taken for slashes; of two entries with one path the last stands here, as after unpacking. Of an
    /// entry that cannot be read, reading is an error that `faults` explains.
    pub files: Files,
    /// Everything that is wrong, in the order of the archive.
    pub faults: Vec<Fault>,
    /// What the archive's directory lists, in its order.
    pub listed: Vec<Listed>,
    /// The length of the archive in bytes.
    pub bytes: u64,
}

/// An entry as the directory of an archive lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name as it is shown: never a path to be used.
    pub name: Arc<str>,
    /// The compression method: 0 stored, 8 deflated.
    pub method: u16,
    /// Bytes in the archive.
    pub packed: u64,
    /// The date in the upper half and the time in the lower, as MS-DOS packs them.
    pub date: u32,
}

impl Listed {
    /// The date and time as they are read: `2026-11-28 00:00:00`. What was never a date is shown all the same.
    #[must_use]
    pub fn shown_date(&self) -> String {
        let bits = |at: u32, many: u32| self.date >> at & ((1 << many) - 1);
        let (year, month, day) = (1980 + bits(25, 7), bits(21, 4), bits(16, 5));
        let (hour, minute, second) = (bits(11, 5), bits(5, 6), bits(0, 5) * 2);
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

/// Inspects an archive within [`Limits::DEFAULT`]. The reader stays open as long as one of the files lives.
///
/// # Errors
/// When the reader fails; whatever is wrong with the archive is a fault.
///
/// # Examples
/// ```
/// use lespakket::files::zip::{self, FaultKind};
///
/// let inspected = zip::inspect(std::io::Cursor::new(b"no archive"))?;
/// assert!(inspected.files.is_empty());
/// assert_eq!(inspected.faults[0].kind, FaultKind::NotAnArchive);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn inspect(reader: impl Read + Seek + Send + 'static) -> io::Result<Inspected> {
    inspect_within(reader, &Limits::DEFAULT)
}

/// Inspects an archive within limits.
///
/// # Errors
/// When the reader fails; whatever is wrong with the archive is a fault.
pub fn inspect_within(
    reader: impl Read + Seek + Send + 'static,
    limits: &Limits,
) -> io::Result<Inspected> {
    let source = Source::new(reader)?;
    let mut faults = Vec::new();
    let entries = structure(&source, limits, &mut faults)?;
    let verify = |(record, entry): &(Record, Entry)| contents::verify(record, entry, limits);
    let verified: Vec<_> = entries.par_iter().map(verify).collect::<io::Result<_>>()?;
    faults.extend(verified.into_iter().flatten());
    faults.sort_by_key(|fault| fault.offset);
    let listed = entries.iter().map(|(record, _)| listed(record)).collect();
    Ok(Inspected { files: files(entries), faults, listed, bytes: source.len() })
}

/// The entries by what headers say, without looking at contents.
fn structure(
    source: &Source,
    limits: &Limits,
    faults: &mut Vec<Fault>,
) -> io::Result<Vec<(Record, Entry)>> {
    let Some(end) = end::find(source, faults)? else { return Ok(Vec::new()) };
    let records = directory::read(source, &end, limits, faults)?;
    let first = records.iter().filter(|record| record.is_known).map(|record| record.local).min();
    if let Some(bytes) = first.filter(|bytes| (1..end.directory.start).contains(bytes)) {
        faults.push(Fault { kind: FaultKind::Prefixed(bytes), entry: None, offset: 0 });
    }
    let mut starts = Vec::with_capacity(records.len());
    for record in &records {
        let bound = end.directory.start;
        let known = record.is_known.then(|| local::contents(source, record, bound, faults));
        starts.push(known.transpose()?.flatten());
    }
    overlap::refuse(&records, &mut starts, faults);
    duplicates(&records, faults);
    Ok(entries(records, starts, source, limits, faults))
}

/// The entries with what can be read of them, until all together would be too much.
fn entries(
    records: Vec<Record>,
    starts: Vec<Option<u64>>,
    source: &Source,
    limits: &Limits,
    faults: &mut Vec<Fault>,
) -> Vec<(Record, Entry)> {
    let (mut together, bound) = (0_u64, limits.together(source.len()));
    let mut entries = Vec::with_capacity(records.len());
    for (record, start) in records.into_iter().zip(starts) {
        let mut state = state(&record, start, limits, faults);
        let is_within = together <= bound;
        if matches!(state, State::Readable { .. }) {
            together = together.saturating_add(record.len);
        }
        if together > bound {
            state = State::Unreadable;
        }
        if is_within && together > bound {
            let kind = FaultKind::BombTogether { expanded: together };
            faults.push(Fault { kind, entry: None, offset: record.at });
        }
        let entry = Entry { source: source.clone(), state, len: record.len };
        entries.push((record, entry));
    }
    entries
}

/// Whether the contents of an entry can be read, by what its record says.
fn state(record: &Record, start: Option<u64>, limits: &Limits, faults: &mut Vec<Fault>) -> State {
    let Record { packed, len, method, .. } = *record;
    if !record.is_known {
        return State::Unreadable;
    }
    if len > LARGEST_READ && is_document(record) {
        faults.push(record.fault(FaultKind::Unread { len }));
    }
    if !matches!(method, 0 | 8) && !record.is_encrypted {
        faults.push(record.fault(FaultKind::Method(method)));
        return State::Unreadable;
    }
    match start {
        Some(_) if limits.is_bomb(packed, len) => {
            faults.push(record.fault(FaultKind::Bomb { packed, expanded: len }));
            State::Unreadable
        }
        Some(start) if !record.is_encrypted => {
            State::Readable { start, packed, is_deflated: method == 8, crc: record.crc }
        }
        _ => State::Unreadable,
    }
}

fn listed(record: &Record) -> Listed {
    let Record { method, packed, date, .. } = *record;
    Listed { name: record.name.clone(), method, packed, date }
}

fn is_document(record: &Record) -> bool {
    record.path.as_ref().is_some_and(|path| DOCUMENTS.contains(&path.extension().as_str()))
}

/// Entries with the path of an earlier one, or with a path that is a folder of others.
fn duplicates(records: &[Record], faults: &mut Vec<Fault>) {
    let mut seen: BTreeMap<&str, &Record> = BTreeMap::new();
    for record in records {
        let Some(path) = record.path.as_ref().map(FilePath::as_str) else { continue };
        if seen.insert(path, record).is_some() {
            faults.push(record.fault(FaultKind::Duplicate));
        }
    }
    for (path, record) in &seen {
        let folder = format!("{path}/");
        let next = seen.range(folder.as_str()..).next();
        if next.is_some_and(|(other, _)| other.starts_with(&folder)) {
            faults.push(record.fault(FaultKind::FileAndFolder));
        }
    }
}

fn files(entries: Vec<(Record, Entry)>) -> Files {
    let named = entries.into_iter().filter_map(|(record, entry)| Some((record.path?, entry)));
    named.map(|(path, entry)| (path, Blob::Entry(Arc::new(entry)))).collect()
}
