//! A writer that fails once: an archive that is given up then ends quietly.

use std::io::{self, Seek, SeekFrom, Write};

/// Passes everything on until something fails. That error is told; what comes after it goes nowhere, since the archive
/// library still closes an archive that it drops, and would print that it cannot.
pub(super) struct Latch<W> {
    out: W,
    failed: bool,
    /// Where the next byte would go: places still have to add up for who closes the archive.
    at: u64,
}

impl<W> Latch<W> {
    /// A writer for what is still empty.
    pub(super) fn new(out: W) -> Self {
        Self { out, failed: false, at: 0 }
    }

    fn pass<T>(&mut self, after: T, act: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.failed {
            return Ok(after);
        }
        let result = act(&mut self.out);
        self.failed =
            result.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        result
    }
}

impl<W: Write> Write for Latch<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.pass(bytes.len(), |out| out.write(bytes))?;
        self.at += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass((), Write::flush)
    }
}

impl<W: Seek> Seek for Latch<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let after = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::Current(by) | SeekFrom::End(by) => self.at.saturating_add_signed(by),
        };
        self.at = self.pass(after, |out| out.seek(to))?;
        Ok(self.at)
    }
}
