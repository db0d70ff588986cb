//! What is given to be validated: an archive, a folder or a document, from the disk or from standard input.

use std::io::Read;
use std::path::Path;

use super::Error;
use crate::check;
use crate::files::{FilePath, Files, Given};
use crate::finding::Findings;

/// Something to validate.
pub enum Input<'a> {
    /// A path on the disk.
    Path(&'a Path),
    /// What comes from elsewhere, such as standard input.
    Reader(&'a mut dyn Read),
}

/// Its files, with what was found while they were reached.
pub(super) struct Opened {
    pub files: Files,
    pub findings: Findings,
    /// What was named.
    pub name: String,
    /// What precedes a path when it is shown.
    pub prefix: String,
    /// What it was.
    pub form: Form,
}

/// What was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// An archive: whole, as an LMS would get it.
    Archive,
    /// A folder, or files that were given as such.
    Folder,
    /// One document.
    Document,
}

/// The name of what comes from standard input.
const STANDARD_INPUT: &str = "stdin";

pub(super) fn open(input: Input) -> Result<Opened, Error> {
    let (given, name, last) = match input {
        Input::Path(path) => {
            let last = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            (Given::open(path)?, path.display().to_string(), last)
        }
        Input::Reader(reader) => {
            let name = STANDARD_INPUT.to_owned();
            (Given::read(reader, &name)?, name.clone(), name)
        }
    };
    Ok(named(given, name, &last))
}

/// `name` is the path that was typed, `last` its last part.
fn named(given: Given, name: String, last: &str) -> Opened {
    match given {
        Given::Folder(folder) => {
            let findings = check::folder::judge(&folder.faults);
            let prefix = format!("{}/", name.trim_end_matches('/'));
            Opened { files: folder.files, findings, name, prefix, form: Form::Folder }
        }
        Given::Archive(inspected) => {
            let findings = check::archive::judge(&inspected);
            let prefix = format!("{name}!");
            Opened { files: inspected.files, findings, name, prefix, form: Form::Archive }
        }
        Given::Document(contents) => {
            let path = FilePath::new(last).or_else(|_| FilePath::new(STANDARD_INPUT));
            let files = path.map(|path| Files::from([(path, contents)])).unwrap_or_default();
            let prefix = name.strip_suffix(last).unwrap_or_default().to_owned();
            Opened { files, findings: Findings::new(), name, prefix, form: Form::Document }
        }
    }
}
