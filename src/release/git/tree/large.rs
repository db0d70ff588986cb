//! Large files that Git LFS keeps apart: a commit holds pointers to them.

use std::path::{Path, PathBuf};

use super::{Missing, Tree};
use crate::files::{Blob, Error, FilePath, digest};
use crate::release::git::text;

/// How a pointer begins, and how long it is at most.
const START: &str = "version https://git-lfs.github.com/spec/v1\n";
const LONGEST: usize = 1024;

struct Pointer {
    sha256: String,
    len: u64,
}

/// Puts the contents in the places of the pointers: from the store of Git LFS, or from the folder where they stand in it.
pub fn resolve(folder: &Path, tree: &mut Tree) -> Result<(), Error> {
    let pointers: Vec<(FilePath, Pointer)> =
        tree.files.iter().filter_map(|(path, blob)| Some((path.clone(), pointer(blob)?))).collect();
    if pointers.is_empty() {
        return Ok(());
    }
    let store = text(folder, &["rev-parse", "--git-common-dir"]).unwrap_or_default();
    let store = folder.join(store).join("lfs").join("objects");
    for (path, pointer) in pointers {
        match find(folder, &store, &path, &pointer)? {
            Some(found) => {
                tree.files.insert(path, Blob::Disk { path: found, len: pointer.len });
            }
            None => tree.missing.push(Missing::Large(path)),
        }
    }
    Ok(())
}

fn find(
    folder: &Path,
    store: &Path,
    path: &FilePath,
    pointer: &Pointer,
) -> Result<Option<PathBuf>, Error> {
    let Pointer { sha256, .. } = pointer;
    let stored = sha256.get(..2).zip(sha256.get(2..4)).map(|(one, two)| store.join(one).join(two));
    let places = [stored.map(|folder| folder.join(sha256)), Some(folder.join(path.as_str()))];
    for place in places.into_iter().flatten().filter(|place| place.is_file()) {
        if digest::of_file(&place)? == *sha256 {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

fn pointer(blob: &Blob) -> Option<Pointer> {
    let Blob::Bytes(bytes) = blob else { return None };
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST)?;
    let rest = text.strip_prefix(START)?;
    let line = |name: &str| rest.lines().find_map(|line| line.strip_prefix(name));
    let sha256 = line("oid sha256:").filter(|digits| {
        digits.len() == 64 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    })?;
    Some(Pointer { sha256: sha256.to_owned(), len: line("size ")?.parse().ok()? })
}
