//! Whether the ledger can be trusted: its outlines are those that were released, and its register is what they add up to.

use std::collections::BTreeMap;
use std::fmt::Display;

use semver::Version;

use super::plan::read_outline;
use super::register;
use super::request::Obstacle;
use crate::course::{Ledger, Register};
use crate::definition::OUTLINES;
use crate::files::{FilePath, Files};

/// Says the first thing in which the ledger contradicts the outlines that are kept of its releases. `files` is the folder of
/// the course.
pub fn consistent(files: &Files, ledger: &Ledger) -> Result<(), Obstacle> {
    let mut register = Register::default();
    for release in &ledger.releases {
        let outline = read_outline(files, release)?;
        register = register::after(&register, &outline, &release.version);
    }
    if let Some(path) = unlisted(files, ledger) {
        return Err(Obstacle::Unlisted(path));
    }
    match contradiction(&register, &ledger.register) {
        Some(name) => Err(Obstacle::Register(name)),
        None => Ok(()),
    }
}

/// An outline of a release that the ledger does not have: its version would be given twice.
fn unlisted(files: &Files, ledger: &Ledger) -> Option<String> {
    let version = |path: &FilePath| Version::parse(path.name().strip_suffix(".json")?).ok();
    let outlines = files.keys().filter(|path| path.parent() == OUTLINES);
    let mut outlines = outlines.filter_map(|path| Some((path, version(path)?)));
    let found = outlines.find(|(_, version)| ledger.release(version).is_none());
    found.map(|(path, _)| path.to_string())
}

/// The first name of which two registers say something else.
fn contradiction(one: &Register, other: &Register) -> Option<String> {
    let names = || {
        let mut keys = one.names.keys().chain(other.names.keys());
        let key = keys.find(|key| one.names.get(key) != other.names.get(key));
        key.map(|(_, name)| name.to_string())
    };
    first(&one.scos, &other.scos)
        .or_else(|| first(&one.units, &other.units))
        .or_else(|| first(&one.pages, &other.pages))
        .or_else(|| first(&one.quizzes, &other.quizzes))
        .or_else(|| first(&one.items, &other.items))
        .or_else(|| first(&one.objectives, &other.objectives))
        .or_else(names)
}

fn first<K: Ord + Display, V: PartialEq>(
    one: &BTreeMap<K, V>,
    other: &BTreeMap<K, V>,
) -> Option<String> {
    let mut keys = one.keys().chain(other.keys());
    keys.find(|key| one.get(key) != other.get(key)).map(ToString::to_string)
}
