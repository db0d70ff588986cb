//! In what two packages differ: first their files, and when those are the same, the archives themselves.

use std::collections::BTreeMap;

use crate::files::zip::{self, Inspected, Listed};
use crate::files::{Blob, Error, FilePath, difference, folder};

/// How long a text is at most of which a line is shown, and how much of the line.
const LONGEST_TEXT: u64 = 4 << 20;
const LONGEST_LINE: usize = 160;
/// How many bytes stand before the difference in a line that is longer than what is shown.
const BEFORE: usize = 40;

/// One difference between the package and what its source gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A file that the source does not give.
    OnlyInPackage(FilePath),
    /// A file that the package does not have.
    OnlyInRebuild(FilePath),
    /// A file of the package that cannot be read.
    Unreadable(FilePath),
    /// Other contents.
    Contents {
        /// The file.
        path: FilePath,
        /// The first byte that differs, from 0.
        at: u64,
        /// The line, when both are texts.
        text: Option<Text>,
    },
    /// The archive lists its entries in another order, or some of them more than once.
    Order {
        /// The first place that differs, from 0.
        place: usize,
        /// The name that stands there; none when the list has ended.
        package: Option<String>,
        /// As in the rebuilt package.
        rebuilt: Option<String>,
    },
    /// Entries have other dates; the first of them is told.
    Dates {
        /// Its name.
        name: String,
        /// Its date in the package.
        package: String,
        /// As in the rebuilt package.
        rebuilt: String,
    },
    /// Entries are compressed otherwise; the first of them is told.
    Compression {
        /// Its name.
        name: String,
    },
    /// The archives differ in something else, from this byte on.
    Archive {
        /// From 0.
        at: u64,
    },
}

/// The line in which two texts begin to differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// From 1.
    pub line: usize,
    /// As it is in the package, at most so much as fits.
    pub package: String,
    /// As it is in the rebuilt package.
    pub rebuilt: String,
}

/// The differences between two packages that are not the same.
pub fn differences(
    inspected: &Inspected,
    package: &Blob,
    rebuilt: &Blob,
) -> Result<Vec<Difference>, Error> {
    let Blob::Disk { path, .. } = rebuilt else { return Ok(Vec::new()) };
    let own = zip::inspect(folder::open(path)?)
        .map_err(|source| Error::io("cannot read", path, source))?;
    let mut found = files(inspected, &own);
    if found.is_empty() {
        found = archives(&inspected.listed, &own.listed);
    }
    if found.is_empty() {
        let at = difference::first(package, rebuilt)?.unwrap_or_default();
        found.push(Difference::Archive { at });
    }
    Ok(found)
}

/// Differences between files, in the order of their paths.
fn files(package: &Inspected, rebuilt: &Inspected) -> Vec<Difference> {
    let mut found = Vec::new();
    let paths: std::collections::BTreeSet<&FilePath> =
        package.files.keys().chain(rebuilt.files.keys()).collect();
    for path in paths {
        match (package.files.get(path), rebuilt.files.get(path)) {
            (Some(one), Some(other)) => found.extend(contents(path, one, other)),
            (Some(_), None) => found.push(Difference::OnlyInPackage(path.clone())),
            (None, _) => found.push(Difference::OnlyInRebuild(path.clone())),
        }
    }
    found
}

fn contents(path: &FilePath, package: &Blob, rebuilt: &Blob) -> Option<Difference> {
    let is_readable = !matches!(package, Blob::Entry(entry) if !entry.is_readable());
    // The archive of a stranger may be damaged; the own one is not.
    let compared = is_readable.then(|| difference::first(package, rebuilt).ok()).flatten();
    let Some(at) = compared else { return Some(Difference::Unreadable(path.clone())) };
    let at = at?;
    let text = text(package, at).zip(text(rebuilt, at));
    let text = text.map(|((line, package), (_, rebuilt))| Text { line, package, rebuilt });
    Some(Difference::Contents { path: path.clone(), at, text })
}

/// The number of the line at a byte, and what stands in it; none of what is no text.
fn text(blob: &Blob, at: u64) -> Option<(usize, String)> {
    let bytes = Some(blob).filter(|blob| blob.len() <= LONGEST_TEXT)?.read().ok()?;
    let text = std::str::from_utf8(&bytes).ok().filter(|text| !text.contains('\0'))?;
    let at = boundary(text, usize::try_from(at).ok()?);
    let before = text.get(..at)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = text.get(at..)?.find('\n').map_or(text.len(), |more| at + more);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let from =
        if end - start <= LONGEST_LINE { start } else { start.max(at.saturating_sub(BEFORE)) };
    let from = boundary(text, from);
    let to = boundary(text, end.min(from + LONGEST_LINE));
    let shown = text.get(from..to)?;
    let cut = |is_cut| if is_cut { "…" } else { "" };
    Some((line, format!("{}{shown}{}", cut(from > start), cut(to < end))))
}

/// The start of the character at a byte, or of the text's end.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Differences between archives of the same files.
fn archives(package: &[Listed], rebuilt: &[Listed]) -> Vec<Difference> {
    let mut found = Vec::new();
    let most = package.len().max(rebuilt.len());
    let name = |list: &[Listed], place| list.get(place).map(|one: &Listed| one.name.to_string());
    let order = (0..most).find(|place| name(package, *place) != name(rebuilt, *place));
    found.extend(order.map(|place| Difference::Order {
        place,
        package: name(package, place),
        rebuilt: name(rebuilt, place),
    }));
    let by_name: BTreeMap<&str, &Listed> = rebuilt.iter().map(|one| (&*one.name, one)).collect();
    let pairs = || package.iter().filter_map(|one| Some((one, *by_name.get(&*one.name)?)));
    let dates = pairs().find(|(one, other)| one.date != other.date);
    found.extend(dates.map(|(one, other)| Difference::Dates {
        name: one.name.to_string(),
        package: one.shown_date(),
        rebuilt: other.shown_date(),
    }));
    let is_otherwise = |(one, other): &(&Listed, &Listed)| {
        (one.method, one.packed) != (other.method, other.packed)
    };
    let compression = pairs().find(is_otherwise);
    found
        .extend(compression.map(|(one, _)| Difference::Compression { name: one.name.to_string() }));
    found
}
