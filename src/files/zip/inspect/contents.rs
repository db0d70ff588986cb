//! The contents of an entry against what its record says: they are expanded piece by piece and forgotten.

use std::io::{self, Read};

use super::super::entry::Entry;
use super::super::fault::{Fault, FaultKind};
use super::Limits;
use super::directory::Record;
use super::nested;

/// How much is looked at at a time.
const PIECE: usize = 64 << 10;

/// What is wrong with the contents of an entry, if they can be read at all.
pub(super) fn verify(record: &Record, entry: &Entry, limits: &Limits) -> io::Result<Option<Fault>> {
    if !entry.is_readable() {
        return Ok(None);
    }
    let kind = match digest(entry) {
        Ok(found) => judge(record, &found),
        Err(error) if is_damage(&error) => Some(FaultKind::Damaged),
        Err(error) => return Err(error),
    };
    let is_swelling = kind.is_none() && nested::is_bomb(entry, limits)?;
    let kind = kind.or_else(|| is_swelling.then_some(FaultKind::NestedBomb));
    Ok(kind.map(|kind| record.fault(kind)))
}

/// Whether an error says that contents are damaged, rather than that reading failed.
pub(super) fn is_damage(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof)
}

struct Found {
    len: u64,
    crc: u32,
}

fn digest(entry: &Entry) -> io::Result<Found> {
    let most = usize::try_from(entry.len()).map_or(PIECE, |len| len.saturating_add(1).min(PIECE));
    let mut reader = entry.reader()?;
    let (mut len, mut hasher, mut piece) = (0, crc32fast::Hasher::new(), vec![0; most]);
    loop {
        let read = reader.read(&mut piece)?;
        if read == 0 {
            return Ok(Found { len, crc: hasher.finalize() });
        }
        hasher.update(piece.get(..read).unwrap_or_default());
        len += read as u64;
    }
}

fn judge(record: &Record, found: &Found) -> Option<FaultKind> {
    if found.len != record.len {
        return Some(FaultKind::Length { declared: record.len, found: found.len });
    }
    let kind = FaultKind::Checksum { declared: record.crc, found: found.crc };
    (found.crc != record.crc).then_some(kind)
}
