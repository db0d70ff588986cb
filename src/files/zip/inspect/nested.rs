//! Archives in an archive: nothing unpacks them here, but a learner, a virus scanner or an LMS may.

use std::io::{self, Cursor};

use super::super::entry::{Entry, State};
use super::contents::is_damage;
use super::directory::Record;
use super::end::LOCAL;
use super::{Limits, Source, structure};

/// Archives inside one another, the package itself not counted. A document of an office program in a zip makes two.
const DEEPEST: usize = 3;
/// A compressed archive that is not larger than this when expanded is looked into in memory; a larger one waits on the
/// disk, and one that is stored is read where it stands.
const IN_MEMORY: u64 = 4 << 20;
/// The most bytes that are expanded of one entry and all archives in it.
const TOGETHER: u64 = 512 << 20;

/// Whether an entry is an archive whose contents, or those of archives in it, swell beyond reason.
pub(super) fn is_bomb(entry: &Entry, limits: &Limits) -> io::Result<bool> {
    // Headers only are read, and archives that are compressed themselves: of those all together no more than so much.
    let mut left = TOGETHER;
    // What all archives in it hold counts together: siblings swell as one.
    let mut room = limits.together(entry.len());
    swells(entry, limits, DEEPEST, &mut left, &mut room)
}

fn swells(
    entry: &Entry,
    limits: &Limits,
    depth: usize,
    left: &mut u64,
    room: &mut u64,
) -> io::Result<bool> {
    let State::Readable { start, is_deflated, .. } = entry.state else { return Ok(false) };
    if !is_archive(entry)? {
        return Ok(false);
    }
    let cost = if is_deflated { entry.len() } else { 0 };
    if depth == 0 || *left < cost {
        return Ok(true);
    }
    *left -= cost;
    let opened =
        if is_deflated { expanded(entry) } else { Ok(entry.source.window(start, entry.len())) };
    let source = match opened {
        Err(error) if is_damage(&error) => return Ok(false),
        other => other?,
    };
    let limits = Limits { entries: 10_000, names: 1 << 20, ..*limits };
    let entries = structure(&source, &limits, &mut Vec::new())?;
    if is_too_much(&entries, &source, &limits, room) {
        return Ok(true);
    }
    for (_, inner) in &entries {
        if swells(inner, &limits, depth - 1, left, room)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether an entry of an archive, or all of them, take more than they may; what they take is taken off the `room`.
fn is_too_much(
    entries: &[(Record, Entry)],
    source: &Source,
    limits: &Limits,
    room: &mut u64,
) -> bool {
    let expanded = entries.iter().fold(0_u64, |all, (record, _)| all.saturating_add(record.len));
    let swells = |(record, _): &(Record, Entry)| limits.is_bomb(record.packed, record.len);
    if expanded > limits.together(source.len()) || expanded > *room || entries.iter().any(swells) {
        return true;
    }
    *room -= expanded;
    false
}

/// Whether an entry begins as an archive does; what is damaged does not.
fn is_archive(entry: &Entry) -> io::Result<bool> {
    match entry.head(LOCAL.len()) {
        Ok(head) => Ok(head == LOCAL),
        Err(error) if is_damage(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// A compressed archive, expanded: in memory when it is small, else in a temporary file without a name.
fn expanded(entry: &Entry) -> io::Result<Source> {
    if entry.len() <= IN_MEMORY {
        return Source::new(Cursor::new(entry.read()?));
    }
    let mut file = tempfile::tempfile()?;
    io::copy(&mut entry.reader()?, &mut file)?;
    Source::new(file)
}
