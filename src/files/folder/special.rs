//! What has a path and is neither a file nor a folder. Opening a pipe waits for who writes to it, and a device may never
//! end: what can make a run wait for ever is refused before it is opened.

use std::fs::{self, FileType};
use std::path::Path;

/// The paths of standard input.
const STANDARD_INPUT: [&str; 3] = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];
/// Where systems without names for pipes keep what is open.
const DESCRIPTORS: &str = "/dev/fd";

/// Whether a path is that of standard input, whatever that is.
pub fn is_standard_input(path: &Path) -> bool {
    STANDARD_INPUT.iter().any(|name| path == Path::new(name))
}

/// Whether a socket, device or pipe stands at a path. What a shell makes of `<(…)` passes: its other end is open already.
pub fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| {
        let kind = metadata.file_type();
        !(kind.is_file() || kind.is_dir() || is_pipe(kind) && is_nameless(path))
    })
}

/// Whether a path leads to what is open and stands in no folder: the path of a pipe between two programs leads nowhere.
fn is_nameless(path: &Path) -> bool {
    path.canonicalize().map_or(true, |real| real.starts_with(DESCRIPTORS))
}

#[cfg(unix)]
fn is_pipe(kind: FileType) -> bool {
    std::os::unix::fs::FileTypeExt::is_fifo(&kind)
}

#[cfg(not(unix))]
fn is_pipe(_: FileType) -> bool {
    false
}
