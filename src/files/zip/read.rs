//! Reads an archive of any origin into a tree, within bounds: nothing leaves the tree, nothing swells without limit.

use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

use ::zip::read::ZipFile;
use ::zip::result::ZipError;
use ::zip::{CompressionMethod, ZipArchive};

use super::super::{Blob, Error, FilePath, Files, folder};
use super::Packed;

/// How much an archive may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Files and folders.
    pub entries: usize,
    /// Bytes of all contents together, compressed or not, as they are held in memory.
    pub bytes: u64,
    /// Bytes of one file when it is expanded.
    pub file: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { entries: 200_000, bytes: 4 << 30, file: 2 << 30 }
    }
}

/// Reads an archive. Entries stay as they are, and are expanded when someone asks for their contents.
///
/// # Errors
/// When it is no archive, exceeds the bounds, is encrypted, compressed in another way than deflate, names a path that
/// leaves the tree, or names one twice.
pub fn read(path: &Path, bounds: Bounds) -> Result<Files, Error> {
    let failed = |source| Error::Archive {
        doing: "cannot read the archive",
        path: path.display().to_string(),
        source,
    };
    let file = folder::open(path)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(failed)?;
    if archive.len() > bounds.entries {
        return Err(failed(refused("it holds too many entries")));
    }
    if archive.has_duplicate_names() {
        return Err(failed(refused("it names a path twice")));
    }
    let mut files = Files::new();
    let mut left = bounds.bytes;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(failed)?;
        if entry.is_dir() {
            continue;
        }
        let name = file_path(&entry)?;
        let blob = contents(entry, bounds.file, &mut left).map_err(failed)?;
        if files.insert(name, blob).is_some() {
            return Err(failed(refused("it names a path twice")));
        }
    }
    Ok(files)
}

/// The path of an entry; unlike a reference in a page, one with `..` is refused even where it stays inside.
fn file_path(entry: &ZipFile<'_, BufReader<File>>) -> Result<FilePath, Error> {
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let climbs = name.split('/').any(|segment| segment == "..");
    let fault = match FilePath::new(&name) {
        Ok(_) if climbs => super::super::PathFault::Outside,
        Ok(path) => return Ok(path),
        Err(fault) => fault,
    };
    Err(Error::Path { path: name, fault })
}

fn contents(
    entry: ZipFile<'_, BufReader<File>>,
    most: u64,
    left: &mut u64,
) -> Result<Blob, ZipError> {
    if entry.encrypted() {
        return Err(refused("it is encrypted"));
    }
    if entry.size() > most || entry.compressed_size() > *left {
        return Err(refused("it is too large"));
    }
    *left = left.saturating_sub(entry.compressed_size());
    match entry.compression() {
        CompressionMethod::Stored | CompressionMethod::Deflated => {
            Ok(Blob::Packed(Packed::copy(entry)?.into()))
        }
        _ => Err(ZipError::UnsupportedArchive("only stored and deflated entries are read")),
    }
}

fn refused(reason: &'static str) -> ZipError {
    ZipError::Io(io::Error::new(io::ErrorKind::InvalidData, reason))
}
