//! A file under an archive writer that tells up to where its bytes are final, so that they can be read meanwhile.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::sync::mpsc::Sender;

/// The archive library goes back to the header of a streamed entry once, when the entry is done, and returns to the end.
/// From then on, nothing before that end is written again.
pub(super) struct Settled<'a> {
    file: &'a mut File,
    at: u64,
    end: u64,
    ends: Sender<u64>,
}

impl<'a> Settled<'a> {
    /// A writer for a file that is still empty.
    pub(super) fn new(file: &'a mut File, ends: Sender<u64>) -> Self {
        Self { file, at: 0, end: 0, ends }
    }
}

impl Write for Settled<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.at += written as u64;
        self.end = self.end.max(self.at);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Settled<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let went_back = self.at < self.end;
        self.at = self.file.seek(to)?;
        if went_back && self.at == self.end {
            // Who no longer listens has failed, and says so itself.
            let _ = self.ends.send(self.end);
        }
        Ok(self.at)
    }
}
