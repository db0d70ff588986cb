//! Files without a disk: relative paths, their contents, and the two ends where they are read and written.

mod blob;
pub mod difference;
pub mod digest;
pub mod folder;
mod given;
mod kept;
mod path;
pub mod text;
pub mod zip;

pub use blob::Blob;
pub use given::Given;
pub use kept::Kept;
pub use path::{FilePath, PathFault};

/// A tree of files, in the order of their paths.
pub type Files = std::collections::BTreeMap<FilePath, Blob>;

/// What goes wrong between the program and the disk or an archive: never a fault of a course.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder that cannot be read or written; `doing` says what was tried.
    #[error("{doing} {path}: {source}")]
    Io {
        /// What was tried, as the start of a sentence ("cannot read").
        doing: &'static str,
        /// Where.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A pipe with a name, a socket or a device, where a file is needed.
    #[error("cannot read {path}: it is neither a file nor a folder")]
    Special {
        /// Where.
        path: String,
    },
    /// A path that may not stand in a package or a course.
    #[error("the path {path:?} cannot be used: {fault}")]
    Path {
        /// The path as it was given.
        path: String,
        /// What is wrong with it.
        fault: PathFault,
    },
    /// Another run is changing the same files.
    #[error("another run is at work in {folder}")]
    Busy {
        /// Where.
        folder: String,
    },
    /// What an interrupted change needs to be finished is not there.
    #[error("an interrupted release cannot be finished: {path} is gone")]
    Gone {
        /// The file.
        path: String,
        /// The folder that says what there was to do.
        aside: String,
    },
    /// An archive that cannot be read or written.
    #[error("{doing} {path}: {source}")]
    Archive {
        /// What was tried, as the start of a sentence ("cannot read the archive").
        doing: &'static str,
        /// Where.
        path: String,
        /// What the archive reader said.
        source: ::zip::result::ZipError,
    },
}

impl Error {
    /// Wraps what the system said with what was tried and where.
    pub fn io(
        doing: &'static str,
        path: impl AsRef<std::path::Path>,
        source: std::io::Error,
    ) -> Self {
        Self::Io { doing, path: path.as_ref().display().to_string(), source }
    }
}
