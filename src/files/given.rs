//! What somebody gives to be looked at: a folder, an archive or one document, told apart by its contents.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

use super::folder::{self, Folder};
use super::zip::{self, Inspected};
use super::{Blob, Error};

/// Something that was given.
#[derive(Debug)]
pub enum Given {
    /// A folder with its files, and what in it is none.
    Folder(Folder),
    /// An archive with its entries, and what is wrong with it.
    Archive(Inspected),
    /// One document.
    Document(Blob),
}

/// How every zip archive that holds something begins, how an empty one does, and how one in parts does.
const STARTS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
/// The longest end of an archive: its last record, with the longest comment.
const TAIL: u64 = 22 + 65_535;
/// What an archive is called, when its beginning does not say so.
const ENDS: [&str; 3] = ["zip", "imscc", "pif"];

impl Given {
    /// Opens what stands at a path.
    ///
    /// # Errors
    /// When it cannot be read, or is a named pipe, a socket or a device. Whatever is wrong with an archive is in it as data.
    pub fn open(path: &Path) -> Result<Self, Error> {
        if path.is_dir() {
            return folder::walk_whole(path).map(Self::Folder);
        }
        let failed = |source| Error::io("cannot read", path, source);
        // A pipe cannot be read from its end, where an archive begins.
        if folder::is_standard_input(path) && !path.is_file() {
            return Self::read(io::stdin().lock(), &path.display().to_string());
        }
        let mut file = folder::open(path)?;
        if !file.metadata().map_err(failed)?.is_file() {
            return Self::read(file, &path.display().to_string());
        }
        let named = path
            .extension()
            .is_some_and(|end| ENDS.iter().any(|known| end.eq_ignore_ascii_case(known)));
        if named || starts_as_archive(&mut file).map_err(failed)? {
            return zip::inspect(file).map(Self::Archive).map_err(failed);
        }
        let len = file.metadata().map_err(failed)?.len();
        Ok(Self::Document(Blob::Disk { path: path.to_owned(), len }))
    }

    /// Takes what comes from elsewhere, such as standard input: it waits in a temporary file, not in memory. `name` is for
    /// errors.
    ///
    /// # Errors
    /// As [`Given::open`]; and when it is longer than 4 GiB. Of what is no archive the first 64 MiB are taken.
    pub fn read(from: impl Read, name: &str) -> Result<Self, Error> {
        let failed = |source| Error::io("cannot read", name, source);
        let mut file = tempfile::tempfile().map_err(failed)?;
        let len = io::copy(&mut from.take(LONGEST + 1), &mut file).map_err(failed)?;
        if len > LONGEST {
            return Err(failed(io::Error::new(
                io::ErrorKind::FileTooLarge,
                "it is longer than 4 GiB",
            )));
        }
        file.rewind().map_err(failed)?;
        if starts_as_archive(&mut file).map_err(failed)? {
            return zip::inspect(file).map(Self::Archive).map_err(failed);
        }
        let mut bytes = Vec::new();
        file.take(LONGEST_DOCUMENT).read_to_end(&mut bytes).map_err(failed)?;
        Ok(Self::Document(Blob::bytes(bytes)))
    }
}

/// How many bytes are taken from elsewhere.
const LONGEST: u64 = 4 << 30;
/// How many bytes are looked at of what is no archive: more than any document may have.
const LONGEST_DOCUMENT: u64 = 64 << 20;

fn starts_as_archive(file: &mut File) -> io::Result<bool> {
    let mut start = Vec::new();
    file.by_ref().take(4).read_to_end(&mut start)?;
    let starts = STARTS.contains(&start.as_slice()) || ends_as_archive(file)?;
    file.rewind()?;
    Ok(starts)
}

/// Whether a directory of an archive ends a file, after whatever stands before it.
fn ends_as_archive(file: &mut File) -> io::Result<bool> {
    let len = file.seek(io::SeekFrom::End(0))?;
    file.seek(io::SeekFrom::Start(len.saturating_sub(TAIL)))?;
    let mut end = Vec::new();
    file.by_ref().take(TAIL).read_to_end(&mut end)?;
    Ok(end.windows(4).any(|four| four == STARTS[1]))
}
