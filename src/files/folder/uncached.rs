//! Writes a large file past the system's cache, a block at a time, while the next block is made.
//!
//! A file that has to be on the disk before it takes its place would first be copied into the cache, and then waited for.
//! Here the disk is at work from the first block on. Where a file system knows no such writing, its cache is used.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::{panic, thread};

/// How much is written at a time. Larger blocks win little, and stay in memory.
const BLOCK: usize = 512 << 10;
/// Blocks at the same time: one is filled, one is written, one waits between them.
const BLOCKS: usize = 3;
/// What the disk asks of the place of a block, in memory as in the file.
const ALIGNMENT: usize = 4096;

/// A file that is being written. What was written can be written again; nothing can be read.
#[derive(Debug)]
pub struct Uncached {
    free: Receiver<Block>,
    full: Sender<(u64, Block)>,
    block: Block,
    /// Where the block stands in the file.
    start: u64,
    /// Where the next byte goes.
    at: u64,
    /// Bytes for places before the block. The disk may be at work there, so they wait until the end.
    late: Vec<(u64, Vec<u8>)>,
}

/// Bytes on the way to the disk.
#[derive(Debug)]
struct Block {
    room: Vec<u8>,
    /// Where in the room the first byte stands: the first aligned place.
    first: usize,
    len: usize,
}

impl Block {
    fn new() -> Self {
        let room = vec![0; BLOCK + ALIGNMENT];
        let first = room.as_ptr().align_offset(ALIGNMENT).min(ALIGNMENT);
        Self { room, first, len: 0 }
    }

    fn bytes(&self) -> &[u8] {
        self.room.get(self.first..self.first + self.len).unwrap_or_default()
    }

    /// Takes as many bytes as fit at a place that is not beyond its end, and says how many.
    fn put(&mut self, at: usize, bytes: &[u8]) -> usize {
        let most = bytes.len().min(BLOCK.saturating_sub(at));
        let place = self.first + at..self.first + at + most;
        if let (Some(to), Some(from)) = (self.room.get_mut(place), bytes.get(..most)) {
            to.copy_from_slice(from);
        }
        self.len = self.len.max(at + most);
        most
    }
}

impl Uncached {
    /// The length of what was written so far.
    fn end(&self) -> u64 {
        self.start + self.block.len as u64
    }

    /// Hands the full block to the disk, and goes on with one that the disk is done with.
    fn next_block(&mut self) -> io::Result<()> {
        let mut next = self.free.recv().map_err(io::Error::other)?;
        next.len = 0;
        let full = std::mem::replace(&mut self.block, next);
        let start = self.start;
        self.start += full.len as u64;
        self.full.send((start, full)).map_err(io::Error::other)
    }

    /// What the disk does not have yet.
    fn into_rest(self) -> Rest {
        Rest { start: self.start, block: self.block, late: self.late }
    }
}

impl Write for Uncached {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.block.len == BLOCK && self.at == self.end() {
            self.next_block()?;
        }
        let Some(inside) = self.at.checked_sub(self.start) else {
            let before = usize::try_from(self.start - self.at).unwrap_or(usize::MAX);
            let piece = bytes.get(..before).unwrap_or(bytes);
            self.late.push((self.at, piece.to_vec()));
            self.at += piece.len() as u64;
            return Ok(piece.len());
        };
        let taken = self.block.put(usize::try_from(inside).unwrap_or(BLOCK), bytes);
        self.at += taken as u64;
        Ok(taken)
    }

    /// Does nothing: what is not written yet goes to the disk at the end.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Uncached {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.end().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        let inside = place.filter(|at| *at <= self.end());
        self.at = inside.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// What is written when the disk has all full blocks: less than a block, and what came late.
struct Rest {
    start: u64,
    block: Block,
    late: Vec<(u64, Vec<u8>)>,
}

impl Rest {
    fn write_to(&self, file: &mut File) -> io::Result<u64> {
        write_at(file, self.start, self.block.bytes())?;
        for (at, bytes) in &self.late {
            write_at(file, *at, bytes)?;
        }
        Ok(self.start + self.block.len as u64)
    }
}

/// Fills an empty file with what `write` writes, and gives its length. `again` is the same file, opened on its own.
///
/// What fails on the disk is told before what `write` makes of it.
pub(super) fn fill<E>(
    file: &mut File,
    again: File,
    write: impl FnOnce(&mut Uncached) -> Result<(), E>,
    failed: impl Fn(io::Error) -> E,
) -> Result<u64, E> {
    let (full, blocks) = channel();
    let (done, free) = channel();
    let mut out = Uncached { free, full, block: Block::new(), start: 0, at: 0, late: Vec::new() };
    for _ in 1..BLOCKS {
        // The other end is held below.
        let _ = done.send(Block::new());
    }
    let (written, rest) = thread::scope(|scope| {
        // A thread of its own: one of the pool would wait here for blocks that the pool has yet to make.
        let disk = scope.spawn(move || to_disk(again, &blocks, &done));
        let written = write(&mut out);
        let rest = out.into_rest();
        let stored = disk.join().unwrap_or_else(|cause| panic::resume_unwind(cause));
        stored.map(|()| (written, rest))
    })
    .map_err(&failed)?;
    written?;
    rest.write_to(file).map_err(failed)
}

/// Writes full blocks until no more come, and gives each back.
fn to_disk(
    mut file: File,
    blocks: &Receiver<(u64, Block)>,
    done: &Sender<Block>,
) -> io::Result<()> {
    let mut is_uncached = cache::pass(&file, true);
    for (start, block) in blocks {
        match write_at(&mut file, start, block.bytes()) {
            // How the file system says that it takes no such writing, or not at these places.
            Err(error) if is_uncached && error.kind() == io::ErrorKind::InvalidInput => {
                is_uncached = !cache::pass(&file, false);
                write_at(&mut file, start, block.bytes())?;
            }
            written => written?,
        }
        // Who takes no more blocks has all it needs.
        let _ = done.send(block);
    }
    Ok(())
}

fn write_at(file: &mut File, start: u64, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(start))?;
    file.write_all(bytes)
}

/// Whether the system's cache stands between a file and the disk.
#[cfg(target_os = "linux")]
mod cache {
    use std::fs::File;

    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

    /// Lets writing pass the cache, or not any more; says whether that worked.
    pub(super) fn pass(file: &File, passes: bool) -> bool {
        let set = |mut flags: OFlags| {
            flags.set(OFlags::DIRECT, passes);
            fcntl_setfl(file, flags)
        };
        fcntl_getfl(file).and_then(set).is_ok()
    }
}

/// Elsewhere, the cache is always there.
#[cfg(not(target_os = "linux"))]
mod cache {
    pub(super) fn pass(_: &std::fs::File, _: bool) -> bool {
        false
    }
}
