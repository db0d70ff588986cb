//! Archives in an archive: nothing unpacks them here, but a learner, a virus scanner or an LMS may.

use std::io::{self, Cursor};

use super::super::entry::{Entry, State};
use super::contents::is_damage;
use super::end::LOCAL;
use super::{Limits, Source, structure};

/// Archives inside one another, the package itself not counted. A document of an office program in a zip makes two.
const DEEPEST: usize = 3;
/// A compressed archive that is larger than this when expanded is not looked into; a stored one always is.
const LARGEST: u64 = 4 << 20;

/// Whether an entry is an archive whose contents, or those of archives in it, swell beyond reason.
pub(super) fn is_bomb(entry: &Entry, limits: &Limits) -> io::Result<bool> {
    // Headers only are read, and expanded archives: all together no more than a few of the largest.
    let mut left = 8 * LARGEST;
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
    let Some(source) = open(entry)? else { return Ok(false) };
    if depth == 0 || *left < entry.len() {
        return Ok(true);
    }
    *left -= entry.len();
    let limits = Limits { entries: 10_000, names: 1 << 20, ..*limits };
    let entries = structure(&source, &limits, &mut Vec::new())?;
    let expanded = entries.iter().fold(0_u64, |all, (record, _)| all.saturating_add(record.len));
    if expanded > limits.together(source.len()) || expanded > *room {
        return Ok(true);
    }
    *room -= expanded;
    for (_, inner) in &entries {
        if swells(inner, &limits, depth - 1, left, room)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The archive that an entry is; none when it is something else, or not looked into.
fn open(entry: &Entry) -> io::Result<Option<Source>> {
    let State::Readable { start, is_deflated, .. } = entry.state else { return Ok(None) };
    let opened = match entry.head(LOCAL.len()) {
        Ok(head) if head != LOCAL => None,
        Ok(_) if !is_deflated => Some(Ok(entry.source.window(start, entry.len()))),
        Ok(_) if entry.len() > LARGEST => None,
        Ok(_) => Some(entry.read().and_then(|bytes| Source::new(Cursor::new(bytes)))),
        Err(error) => Some(Err(error)),
    };
    match opened {
        Some(Err(error)) if is_damage(&error) => Ok(None),
        Some(Err(error)) => Err(error),
        Some(Ok(source)) => Ok(Some(source)),
        None => Ok(None),
    }
}
