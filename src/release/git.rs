//! What git knows of a course folder, asked of the program `git`. Where there is none, there is nothing to know.

pub mod history;
pub mod tree;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where a folder stands in its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// 40 or 64 hexadecimal digits.
    pub hash: String,
    /// Whether the folder held something else than the commit.
    pub changed: bool,
}

/// What git refused.
#[derive(Debug, thiserror::Error)]
#[error("git {doing}: {said}")]
pub struct Refused {
    /// What was asked.
    pub doing: &'static str,
    /// What git said.
    pub said: String,
}

/// The commit that a folder stands at; none outside git, before the first commit, or without the program.
#[must_use]
pub fn commit(folder: &Path) -> Option<Commit> {
    let hash = text(folder, &["rev-parse", "--verify", "HEAD"])?;
    let changed = text(folder, &["status", "--porcelain", "--", "."])?;
    Some(Commit { hash, changed: !changed.is_empty() })
}

/// Whether a tag exists already; none outside git.
#[must_use]
pub fn has_tag(folder: &Path, tag: &str) -> Option<bool> {
    let found = text(folder, &["tag", "--list", tag])?;
    Some(!found.is_empty())
}

/// Commits these files and nothing else, and tags the commit.
pub fn record(folder: &Path, files: &[PathBuf], message: &str, tag: &str) -> Result<(), Refused> {
    let paths: Vec<PathBuf> =
        files.iter().filter_map(|file| std::path::absolute(file).ok()).collect();
    asked(folder, "add", &["add", "--"], &paths)?;
    asked(folder, "commit", &["commit", "--quiet", "--message", message, "--"], &paths)?;
    asked(folder, "tag", &["tag", "--annotate", "--message", message, tag], &[])
}

fn text(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = run(folder, arguments, &[]).ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A file of a folder in a commit; none when it is not there.
#[must_use]
pub fn file(folder: &Path, place: &history::Place, name: &str) -> Option<Vec<u8>> {
    let object = format!("{}:{}{name}", place.commit, place.folder);
    bytes(folder, "cat-file", &["cat-file", "blob", &object]).ok()
}

/// What git answers, byte for byte.
fn bytes(folder: &Path, doing: &'static str, arguments: &[&str]) -> Result<Vec<u8>, Refused> {
    let said = match run(folder, arguments, &[]) {
        Ok(output) if output.status.success() => return Ok(output.stdout),
        Ok(output) => String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        Err(error) => error.to_string(),
    };
    Err(Refused { doing, said })
}

fn asked(
    folder: &Path,
    doing: &'static str,
    arguments: &[&str],
    paths: &[PathBuf],
) -> Result<(), Refused> {
    let said = match run(folder, arguments, paths) {
        Ok(output) if output.status.success() => return Ok(()),
        Ok(output) => String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        Err(error) => error.to_string(),
    };
    Err(Refused { doing, said })
}

fn run(folder: &Path, arguments: &[&str], paths: &[PathBuf]) -> std::io::Result<Output> {
    Command::new("git").arg("-C").arg(folder).args(arguments).args(paths).output()
}
