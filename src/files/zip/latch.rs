//! A writer that fails once: an archive that is given up then ends quietly.

use std::io::{self, Seek, SeekFrom, Write};

/// Passes everything on until something fails. That error is told; what comes after it goes nowhere, since the archive
/// library still closes an archive that it drops, and would print that it cannot.
pub(super) struct Latch<W> {
    out: W,
    failed: bool,
}

impl<W> Latch<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, failed: false }
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
        self.pass(bytes.len(), |out| out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass((), Write::flush)
    }
}

impl<W: Seek> Seek for Latch<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.pass(0, |out| out.seek(to))
    }
}
