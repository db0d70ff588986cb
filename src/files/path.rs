//! The path of a file in a course or a package: relative, forward slashes, never outside its folder.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A relative path with forward slashes, without empty, `.` or `..` segments, drive letters or backslashes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(Arc<str>);

/// Why a text is no [`FilePath`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// Nothing is named.
    #[error("it is empty")]
    Empty,
    /// It starts at a root or a drive.
    #[error("it is absolute")]
    Absolute,
    /// A `..` climbs out of the folder.
    #[error("it leaves its folder")]
    Outside,
    /// A backslash or a NUL stands in it.
    #[error("it holds a backslash or a control character")]
    Character,
}

impl FilePath {
    /// Reads a path; `.` and empty segments are dropped and `..` is resolved as long as it stays inside.
    pub fn new(text: &str) -> Result<Self, PathFault> {
        Self::resolve("", text)
    }

    /// Reads `text` as a reference from the folder that this file stands in.
    pub fn sibling(&self, text: &str) -> Result<Self, PathFault> {
        Self::resolve(self.parent(), text)
    }

    fn resolve(folder: &str, text: &str) -> Result<Self, PathFault> {
        let drive =
            text.as_bytes().get(1) == Some(&b':') && text.as_bytes()[0].is_ascii_alphabetic();
        if text.starts_with('/') || drive {
            return Err(PathFault::Absolute);
        }
        if text.chars().any(|c| c == '\\' || c.is_control()) {
            return Err(PathFault::Character);
        }
        let mut segments: Vec<&str> = folder.split('/').filter(|s| !s.is_empty()).collect();
        for segment in text.split('/') {
            match segment {
                "" | "." => {}
                ".." => {
                    segments.pop().ok_or(PathFault::Outside)?;
                }
                other => segments.push(other),
            }
        }
        if segments.is_empty() {
            return Err(PathFault::Empty);
        }
        Ok(Self(segments.join("/").into()))
    }

    /// The whole path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder, without a trailing slash; empty at the root.
    #[must_use]
    pub fn parent(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last segment.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// What follows the last dot of the name, in lower case; empty when there is none.
    #[must_use]
    pub fn extension(&self) -> String {
        self.name().rsplit_once('.').map_or_else(String::new, |(_, end)| end.to_ascii_lowercase())
    }

    /// The reference that leads from this file to `target`.
    #[must_use]
    pub fn href_to(&self, target: &Self) -> String {
        let here: Vec<&str> = self.parent().split('/').filter(|s| !s.is_empty()).collect();
        let there: Vec<&str> = target.0.split('/').collect();
        let folders = &there[..there.len() - 1];
        let shared = here.iter().zip(folders).take_while(|(a, b)| a == b).count();
        let mut parts = vec![".."; here.len() - shared];
        parts.extend(&there[shared..]);
        parts.join("/")
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for FilePath {
    type Err = PathFault;
    fn from_str(text: &str) -> Result<Self, PathFault> {
        Self::new(text)
    }
}

impl serde::Serialize for FilePath {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
