//! Packed contents on the disk: what is rendered for a large course need not all be in memory until it is written.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

/// How many bytes stay in memory before the disk is used: all of an ordinary course.
const ROOM: usize = 8 << 20;

/// A temporary file without a name, which is gone with the program however it ends.
#[derive(Debug, Default)]
pub struct Spool {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    in_memory: usize,
    file: Option<File>,
}

impl Spool {
    /// Puts bytes on the disk and gives their place; none while there is room in memory, and where the disk does not take
    /// them: then they stay in memory.
    pub(in crate::files) fn put(&self, bytes: &[u8]) -> Option<u64> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.in_memory + bytes.len() <= ROOM {
            state.in_memory += bytes.len();
            return None;
        }
        if state.file.is_none() {
            state.file = tempfile::tempfile().ok();
        }
        let file = state.file.as_mut()?;
        let offset = file.seek(SeekFrom::End(0)).ok()?;
        file.write_all(bytes).ok()?;
        Some(offset)
    }

    /// Reads bytes back.
    pub(in crate::files) fn get(&self, offset: u64, size: usize) -> io::Result<Vec<u8>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let file = state.file.as_mut().ok_or(io::ErrorKind::NotFound)?;
        file.seek(SeekFrom::Start(offset))?;
        let mut bytes = vec![0; size];
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
