//! A course folder as a commit holds it, read from the store of git: nothing is checked out, and what `export-ignore` would
//! leave out is there.

mod contents;
mod large;

use std::collections::BTreeMap;
use std::path::Path;

use super::history::Place;
use super::{Refused, bytes};
use crate::files::folder::{Scratch, is_passed_over};
use crate::files::{self, Blob, FilePath, Files};

/// How often links may lead to links.
const LINKS: usize = 4;

/// A folder in a commit.
#[derive(Debug, Default)]
pub struct Tree {
    /// Its files, as a walk over the folder would find them.
    pub files: Files,
    /// What the commit names and this machine does not have.
    pub missing: Vec<Missing>,
    /// What the files of the repository itself are called in its store.
    objects: BTreeMap<FilePath, String>,
}

/// Contents that are not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// A large file, kept apart by Git LFS.
    Large(FilePath),
    /// Another repository.
    Submodule(FilePath),
}

/// Why a tree cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Git would not.
    #[error(transparent)]
    Git(#[from] Refused),
    /// The disk.
    #[error(transparent)]
    Files(#[from] files::Error),
}

/// How line ends are, which git may change when it checks out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnds {
    /// As they are checked out here.
    Here,
    /// As they are checked out on Windows.
    Windows,
}

/// What the listing of a tree says of an entry.
struct Listed {
    path: FilePath,
    kind: Kind,
    object: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Link,
    Submodule,
}

/// Reads the folder at a place. `folder` is where the repository is asked, and where submodules stand.
pub fn read(folder: &Path, place: &Place, scratch: &Scratch) -> Result<Tree, Error> {
    let mut listed = list(folder, place)?;
    // A link may lead to what is passed over otherwise.
    if listed.iter().all(|entry| entry.kind != Kind::Link) {
        listed.retain(|entry| !is_passed_over(&entry.path));
    }
    let (submodules, listed): (Vec<_>, Vec<_>) =
        listed.into_iter().partition(|entry| entry.kind == Kind::Submodule);
    let mut tree = Tree::default();
    let mut links = Vec::new();
    let objects: Vec<&str> = listed.iter().map(|entry| entry.object.as_str()).collect();
    for (entry, blob) in listed.iter().zip(contents::read(folder, &objects, scratch)?) {
        if entry.kind == Kind::Link {
            links.push((entry.path.clone(), String::from_utf8_lossy(&blob.read()?).into_owned()));
        } else {
            tree.objects.insert(entry.path.clone(), entry.object.clone());
            tree.files.insert(entry.path.clone(), blob);
        }
    }
    large::resolve(folder, &mut tree)?;
    for submodule in submodules {
        tree.add(folder, submodule, scratch);
    }
    follow(&mut tree.files, &links);
    tree.files.retain(|path, _| !is_passed_over(path));
    Ok(tree)
}

impl Tree {
    /// Adds the files of a submodule, when it is checked out here and has the commit.
    fn add(&mut self, folder: &Path, submodule: Listed, scratch: &Scratch) {
        let Listed { path, object, .. } = submodule;
        let place = Place { commit: object, folder: String::new() };
        let Ok(inner) = read(&folder.join(path.as_str()), &place, scratch) else {
            return self.missing.push(Missing::Submodule(path));
        };
        let under = |inner: &FilePath| FilePath::new(&format!("{path}/{inner}")).ok();
        self.files.extend(
            inner.files.into_iter().filter_map(|(inner, blob)| Some((under(&inner)?, blob))),
        );
    }

    /// The files with the line ends that they have once they are checked out.
    pub fn with_line_ends(
        &self,
        folder: &Path,
        place: &Place,
        ends: LineEnds,
    ) -> Result<Files, Error> {
        let settings: &[&str] = match ends {
            LineEnds::Here => &[],
            LineEnds::Windows => &["-c", "core.autocrlf=true"],
        };
        let mut files = self.files.clone();
        for (path, object) in &self.objects {
            let Some(blob) = files.get_mut(path).filter(|blob| is_text(blob)) else { continue };
            let named = format!("--path={}{path}", place.folder);
            let question = ["cat-file", "--filters", &named, object];
            *blob = Blob::bytes(bytes(folder, "cat-file", &[settings, &question[..]].concat())?);
        }
        Ok(files)
    }
}

/// Whether git might take contents for text: what is on disk is large, or kept apart.
fn is_text(blob: &Blob) -> bool {
    matches!(blob, Blob::Bytes(bytes) if bytes.contains(&b'\n') && !bytes.contains(&0))
}

fn list(folder: &Path, place: &Place) -> Result<Vec<Listed>, Refused> {
    let tree = format!("{}:{}", place.commit, place.folder);
    let said = bytes(folder, "ls-tree", &["ls-tree", "-r", "-z", "--full-tree", &tree])?;
    Ok(said.split(|byte| *byte == 0).filter_map(entry).collect())
}

/// `mode SP type SP object TAB path`; none for a path that no course may hold.
fn entry(line: &[u8]) -> Option<Listed> {
    let (head, path) = std::str::from_utf8(line).ok()?.split_once('\t')?;
    let mut head = head.split(' ');
    let (mode, object) = (head.next()?, head.nth(1)?);
    let kind = match mode {
        "120000" => Kind::Link,
        "160000" => Kind::Submodule,
        _ => Kind::File,
    };
    Some(Listed { path: FilePath::new(path).ok()?, kind, object: object.to_owned() })
}

/// Puts what links lead to in their places. One that leads out of the folder, nowhere or around leads to nothing.
fn follow(files: &mut Files, links: &[(FilePath, String)]) {
    for _ in 0..LINKS {
        for (link, target) in links {
            let Ok(target) = link.sibling(target) else { continue };
            if let Some(blob) = files.get(&target).cloned() {
                files.insert(link.clone(), blob);
                continue;
            }
            let prefix = format!("{target}/");
            if link.as_str().starts_with(&prefix) {
                continue;
            }
            let inside = files.iter().filter_map(|(path, blob)| {
                let rest = path.as_str().strip_prefix(&prefix)?;
                Some((FilePath::new(&format!("{link}/{rest}")).ok()?, blob.clone()))
            });
            let inside: Vec<_> = inside.collect();
            files.extend(inside);
        }
    }
}
