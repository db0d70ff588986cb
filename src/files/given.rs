//! What somebody gives to be looked at: a folder, an archive or one document, told apart by its contents.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek};
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
/// What an archive is called, when its beginning does not say so.
const ENDS: [&str; 3] = ["zip", "imscc", "pif"];

impl Given {
    /// Opens what stands at a path.
    ///
    /// # Errors
    /// When it cannot be read. Whatever is wrong with an archive is in it as data.
    pub fn open(path: &Path) -> Result<Self, Error> {
        if path.is_dir() {
            return folder::walk(path).map(Self::Folder);
        }
        let failed = |source| Error::io("cannot read", path, source);
        let mut file = folder::open(path)?;
        let named = path
            .extension()
            .is_some_and(|end| ENDS.iter().any(|known| end.eq_ignore_ascii_case(known)));
        if named || starts_as_archive(&mut file).map_err(failed)? {
            return zip::inspect(file).map(Self::Archive).map_err(failed);
        }
        let len = file.metadata().map_err(failed)?.len();
        Ok(Self::Document(Blob::Disk { path: path.to_owned(), len }))
    }

    /// Takes bytes that came from elsewhere; `name` is for errors.
    ///
    /// # Errors
    /// As [`Given::open`].
    pub fn of(bytes: &[u8], name: &str) -> Result<Self, Error> {
        if STARTS.iter().any(|start| bytes.starts_with(start)) {
            let inspected = zip::inspect(Cursor::new(bytes.to_vec()));
            return inspected
                .map(Self::Archive)
                .map_err(|source| Error::io("cannot read", name, source));
        }
        Ok(Self::Document(Blob::bytes(bytes)))
    }
}

fn starts_as_archive(file: &mut File) -> io::Result<bool> {
    let mut start = Vec::new();
    file.by_ref().take(4).read_to_end(&mut start)?;
    file.rewind()?;
    Ok(STARTS.contains(&start.as_slice()))
}
