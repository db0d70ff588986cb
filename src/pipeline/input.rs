//! What is given to be validated: an archive, a folder or a document, from the disk or from standard input.

use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use super::Error;
use crate::check;
use crate::files::{self, Blob, FilePath, Files, folder, zip};
use crate::finding::Findings;

/// Something to validate.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// A path on the disk.
    Path(&'a Path),
    /// Bytes that came from elsewhere, such as standard input.
    Bytes(&'a [u8]),
}

/// Its files, with what was found while they were reached.
pub(super) struct Opened {
    pub files: Files,
    pub findings: Findings,
    /// What was named.
    pub name: String,
    /// What precedes a path when it is shown.
    pub prefix: String,
    /// Whether it is one document, given alone.
    pub is_bare: bool,
}

/// How every zip archive that holds something begins, how an empty one does, and how one in parts does.
const ARCHIVE: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
/// What an archive is called, when its beginning does not say so.
const ENDS: [&str; 3] = ["zip", "imscc", "pif"];
/// The name of a document from standard input.
const STANDARD_INPUT: &str = "stdin";

pub(super) fn open(input: Input) -> Result<Opened, Error> {
    match input {
        Input::Path(path) if path.is_dir() => open_folder(path),
        Input::Path(path) => open_file(path),
        Input::Bytes(bytes) => open_bytes(bytes),
    }
}

fn open_folder(path: &Path) -> Result<Opened, Error> {
    let folder = folder::walk(path)?;
    let findings = check::folder::judge(&folder.faults);
    let name = path.display().to_string();
    let prefix = format!("{}/", name.trim_end_matches('/'));
    Ok(Opened { files: folder.files, findings, name, prefix, is_bare: false })
}

fn open_file(path: &Path) -> Result<Opened, Error> {
    let mut file = folder::open(path)?;
    let failed = |source| files::Error::io("cannot read", path, source);
    let named = path
        .extension()
        .is_some_and(|end| ENDS.iter().any(|known| end.eq_ignore_ascii_case(known)));
    if starts_as_archive(&mut file).map_err(failed)? || named {
        return open_archive(file, path.display().to_string())
            .map_err(|error| failed(error).into());
    }
    let shown = path.display().to_string();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let len = file.metadata().map_err(failed)?.len();
    Ok(document(&shown, &name, Blob::Disk { path: path.to_owned(), len }))
}

fn open_bytes(bytes: &[u8]) -> Result<Opened, Error> {
    if ARCHIVE.iter().any(|start| bytes.starts_with(start)) {
        let opened = open_archive(Cursor::new(bytes.to_vec()), STANDARD_INPUT.to_owned());
        return opened
            .map_err(|error| files::Error::io("cannot read", STANDARD_INPUT, error).into());
    }
    Ok(document(STANDARD_INPUT, STANDARD_INPUT, Blob::bytes(bytes)))
}

fn starts_as_archive(file: &mut File) -> std::io::Result<bool> {
    let mut start = Vec::new();
    file.by_ref().take(4).read_to_end(&mut start)?;
    file.rewind()?;
    Ok(ARCHIVE.contains(&start.as_slice()))
}

fn open_archive(
    reader: impl Read + Seek + Send + 'static,
    name: String,
) -> std::io::Result<Opened> {
    let inspected = zip::inspect(reader)?;
    let findings = check::archive::judge(&inspected);
    let prefix = format!("{name}!");
    Ok(Opened { files: inspected.files, findings, name, prefix, is_bare: false })
}

/// One document; `shown` is the path that was typed, which ends in its name.
fn document(shown: &str, name: &str, contents: Blob) -> Opened {
    let path = FilePath::new(name).or_else(|_| FilePath::new(STANDARD_INPUT));
    let files = path.map(|path| Files::from([(path, contents)])).unwrap_or_default();
    let prefix = shown.strip_suffix(name).unwrap_or_default().to_owned();
    Opened { files, findings: Findings::new(), name: shown.to_owned(), prefix, is_bare: true }
}
