//! Reads a folder into a tree of files. Contents stay on disk; what cannot be part of a tree is reported, not dropped.

use std::fs::{self, DirEntry, FileType, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::super::{Blob, Error, FilePath, Files};

/// How deep folders may nest: far beyond any course, and a bound for links that lead to each other.
const DEPTH: usize = 32;

/// Names that are skipped in the root of the folder: the program's own output.
const SKIPPED: &str = "dist";
/// What version control keeps: never part of anything.
const GIT: &str = ".git";

/// What a folder holds.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// Every regular file, as [`Blob::Disk`] with its length. Hidden files, `.git` and `dist` are not among them.
    pub files: Files,
    /// What is there but cannot be read as part of the tree, in the order of the paths.
    pub faults: Vec<Fault>,
}

/// An entry of a folder that cannot be part of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands; characters that no path may hold are shown as U+FFFD.
    pub path: FilePath,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What is wrong with an entry of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The name is not UTF-8, or holds a backslash or a control character.
    Name,
    /// A link that leads to a folder which it stands in, or to itself; the way out is to copy what it should hold.
    Loop,
    /// A link that leads out of the folder: elsewhere it would lead nowhere.
    Outside {
        /// Where it leads.
        target: PathBuf,
    },
    /// A link that leads nowhere.
    Dangling {
        /// Where it leads.
        target: PathBuf,
    },
    /// A socket, pipe or device.
    Special,
    /// Folders nest deeper than 32 levels.
    Deep,
}

/// Reads a folder as a package, where every file counts: hidden ones and `dist` too, all but `.git`. Else as [`walk`].
///
/// # Errors
/// As [`walk`].
pub fn walk_whole(root: &Path) -> Result<Folder, Error> {
    walk_with(root, |name, _| name == GIT)
}

/// Reads a folder. Links inside it are followed; loops and links out of it are faults.
///
/// # Errors
/// When the folder, or one inside it, cannot be listed.
pub fn walk(root: &Path) -> Result<Folder, Error> {
    walk_with(root, is_skipped)
}

/// Whether [`walk`] passes over a path: something hidden, or the program's own output.
#[must_use]
pub fn is_passed_over(path: &FilePath) -> bool {
    let mut segments = path.as_str().split('/').enumerate();
    segments.any(|(depth, name)| is_skipped(name, depth == 0))
}

fn is_skipped(name: &str, is_root: bool) -> bool {
    name.starts_with('.') || (is_root && name == SKIPPED)
}

fn walk_with(root: &Path, skips: fn(&str, bool) -> bool) -> Result<Folder, Error> {
    let real = root.canonicalize().map_err(|source| Error::io("cannot read", root, source))?;
    let mut walker =
        Walker { root: real.clone(), above: vec![real], folder: Folder::default(), skips };
    walker.list(root, "")?;
    walker.folder.faults.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(walker.folder)
}

struct Walker {
    /// The real path of the root.
    root: PathBuf,
    /// The real paths of the folder that is listed and of all above it.
    above: Vec<PathBuf>,
    folder: Folder,
    /// Whether a name is passed over, and in the root of the folder too.
    skips: fn(&str, bool) -> bool,
}

impl Walker {
    /// Lists one folder; `prefix` is its path in the tree, with a trailing slash unless it is the root.
    fn list(&mut self, path: &Path, prefix: &str) -> Result<(), Error> {
        let failed = |source| Error::io("cannot list", path, source);
        for entry in fs::read_dir(path).map_err(failed)? {
            self.entry(&entry.map_err(failed)?, prefix)?;
        }
        Ok(())
    }

    fn entry(&mut self, entry: &DirEntry, prefix: &str) -> Result<(), Error> {
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        if (self.skips)(&shown, prefix.is_empty()) {
            return Ok(());
        }
        let Some(file) =
            name.to_str().and_then(|name| FilePath::new(&format!("{prefix}{name}")).ok())
        else {
            return self.fault(printable(prefix, &shown), FaultKind::Name);
        };
        let path = entry.path();
        let kind = entry.file_type().map_err(|source| Error::io("cannot read", &path, source))?;
        if kind.is_symlink() { self.link(&path, file) } else { self.found(&path, file, kind, None) }
    }

    /// A link: what it leads to is taken for an entry in its place, when that lies inside.
    fn link(&mut self, path: &Path, file: FilePath) -> Result<(), Error> {
        let target = fs::read_link(path).unwrap_or_default();
        let real = match path.canonicalize() {
            Ok(real) => real,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return self.fault(Some(file), FaultKind::Dangling { target });
            }
            // Too many links: they lead to each other.
            Err(_) => return self.fault(Some(file), FaultKind::Loop),
        };
        if !real.starts_with(&self.root) {
            return self.fault(Some(file), FaultKind::Outside { target });
        }
        if self.above.contains(&real) {
            return self.fault(Some(file), FaultKind::Loop);
        }
        let kind = metadata(path)?.file_type();
        self.found(path, file, kind, Some(real))
    }

    /// A file or folder; `real` is where it really stands when a link led to it.
    fn found(
        &mut self,
        path: &Path,
        file: FilePath,
        kind: FileType,
        real: Option<PathBuf>,
    ) -> Result<(), Error> {
        if kind.is_dir() {
            return self.inner(path, &file, real);
        }
        if !kind.is_file() {
            return self.fault(Some(file), FaultKind::Special);
        }
        let len = metadata(path)?.len();
        self.folder.files.insert(file, Blob::Disk { path: path.to_path_buf(), len });
        Ok(())
    }

    fn inner(&mut self, path: &Path, file: &FilePath, real: Option<PathBuf>) -> Result<(), Error> {
        if self.above.len() > DEPTH {
            return self.fault(Some(file.clone()), FaultKind::Deep);
        }
        let here = self.above.last().cloned().unwrap_or_default();
        self.above.push(real.unwrap_or_else(|| here.join(file.name())));
        let listed = self.list(path, &format!("{file}/"));
        self.above.pop();
        listed
    }

    /// Reports an entry; the rest of the folder is read all the same.
    #[allow(clippy::unnecessary_wraps, reason = "it ends every function that may also fail")]
    fn fault(&mut self, path: Option<FilePath>, kind: FaultKind) -> Result<(), Error> {
        self.folder.faults.extend(path.map(|path| Fault { path, kind }));
        Ok(())
    }
}

fn metadata(path: &Path) -> Result<Metadata, Error> {
    fs::metadata(path).map_err(|source| Error::io("cannot read", path, source))
}

/// A path to show for a name that is none; the prefix is part of a path already.
fn printable(prefix: &str, name: &str) -> Option<FilePath> {
    let clean = |c: char| if c == '\\' || c.is_control() { '\u{FFFD}' } else { c };
    FilePath::new(&format!("{prefix}{}", name.chars().map(clean).collect::<String>())).ok()
}
