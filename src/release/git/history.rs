//! Where in its history a file of a course folder was changed.

use std::path::Path;

use super::{Refused, bytes, text};

/// A course folder in a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The commit.
    pub commit: String,
    /// Where the folder stood in it: empty, or with a slash at its end.
    pub folder: String,
}

/// The commits that changed a file of the folder, under whatever name the folder had: the oldest first, those of the branch
/// that is checked out before those of others.
pub fn of_file(folder: &Path, file: &str) -> Result<Vec<Place>, Refused> {
    let mut places = log(folder, file, &[])?;
    for place in log(folder, file, &["--all"])? {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Ok(places)
}

/// Whether older commits were left out when the repository was fetched.
#[must_use]
pub fn is_shallow(folder: &Path) -> bool {
    text(folder, &["rev-parse", "--is-shallow-repository"]).is_some_and(|said| said == "true")
}

fn log(folder: &Path, file: &str, which: &[&str]) -> Result<Vec<Place>, Refused> {
    let options = ["-c", "log.showSignature=false", "log", "--follow", "--name-only", "-z"];
    let tail = ["--format=%H", "--", file];
    let said = bytes(folder, "log", &[&options[..], which, &tail[..]].concat())?;
    let mut places = parse(&String::from_utf8_lossy(&said), file);
    places.reverse();
    Ok(places)
}

/// `hash NUL` and, but for a merge, `newline path NUL`, the newest first. A merge has the folder of the commit above it.
fn parse(said: &str, file: &str) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for part in said.split('\0').filter(|part| !part.is_empty()) {
        match (part.strip_prefix('\n'), places.last_mut()) {
            (Some(path), Some(last)) => {
                path.strip_suffix(file).unwrap_or_default().clone_into(&mut last.folder);
            }
            (Some(_), None) => {}
            (None, above) => {
                let folder = above.map(|place| place.folder.clone()).unwrap_or_default();
                places.push(Place { commit: part.to_owned(), folder });
            }
        }
    }
    places
}
