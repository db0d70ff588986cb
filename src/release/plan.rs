//! Before anything is written: what changed since the last release, and what the next one will be.

use semver::Version;

use super::consistency::consistent;
use super::outline::{self, Outline};
use super::request::{Obstacle, Plan, Request, Texts};
use super::version::{self, Refusal};
use super::{change, changelog, compare, definition_file, register, returned, source};
use crate::course::{Class, Course, Ledger, Register, Release};
use crate::definition::{self, OUTLINES};
use crate::files::{FilePath, Files, digest};
use crate::pipeline::{self, Checked, Error, Source, Watch};

/// The version of the program that releases.
pub const TOOL: &str = env!("CARGO_PKG_VERSION");

/// Plans a release of the course in a folder that was opened.
pub fn plan(source: &Source, request: &Request, watch: Watch) -> Result<Plan, Error> {
    let checked = pipeline::read(source.clone(), watch)?;
    let Some(course) = checked.course.as_ref().filter(|_| !checked.findings.has_errors()) else {
        return Ok(Plan::stopped(checked, Obstacle::Errors));
    };
    let ledger = course.ledger.as_deref().cloned().unwrap_or_default();
    let last = match consistent(&checked.files, &ledger)
        .and_then(|()| last_outline(&checked.files, &ledger))
    {
        Ok(last) => last,
        Err(obstacle) => return Ok(Plan::stopped(checked, obstacle)),
    };
    let outline = Outline::new(course)?;
    let changes = match last.map(|last| since(&checked.files, &ledger, last, &outline)).transpose()
    {
        Ok(changes) => changes.unwrap_or_default(),
        Err(obstacle) => return Ok(Plan::stopped(checked, obstacle)),
    };
    let class = change::class(&changes);
    let before = ledger.last().map(|release| release.version.clone());
    let version = decide(course, &ledger, class, request);
    let next =
        version.as_ref().ok().map(|version| register::after(&ledger.register, &outline, version));
    let version = version.and_then(|version| distinct(next.as_ref()).map(|()| version));
    let texts = match (&version, next) {
        (Ok(version), Some(register)) => {
            let entry = Entry { version, class, changes: &changes, register };
            Some(texts(&checked.files, ledger, course, &outline, entry, request)?)
        }
        _ => None,
    };
    Ok(Plan { checked, before, changes, class, version, texts })
}

/// What changed since the last release, and since the one before something went that comes back now.
fn since(
    files: &Files,
    ledger: &Ledger,
    mut last: Outline,
    now: &Outline,
) -> Result<Vec<change::Change>, Obstacle> {
    let mut changes = returned::enter(files, ledger, &mut last, now)?;
    changes.extend(compare::changes(&last, now));
    changes.extend(returned::letters(&ledger.register, now));
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    Ok(changes)
}

impl Plan {
    fn stopped(checked: Checked, obstacle: Obstacle) -> Self {
        Self {
            checked,
            before: None,
            changes: Vec::new(),
            class: Class::None,
            version: Err(obstacle),
            texts: None,
        }
    }
}

fn decide(
    course: &Course,
    ledger: &Ledger,
    class: Class,
    request: &Request,
) -> Result<Version, Obstacle> {
    let last = ledger.last();
    if let Some(last) = last.filter(|last| request.date < last.date) {
        return Err(Obstacle::Date(last.date));
    }
    let last = last.map(|last| &last.version);
    version::next(last, &course.version, class, request.bump).map_err(Obstacle::Version)
}

/// What was released last, as it was then.
fn last_outline(files: &Files, ledger: &Ledger) -> Result<Option<Outline>, Obstacle> {
    let Some(last) = ledger.last() else { return Ok(None) };
    read_outline(files, last).map(Some)
}

/// The outline of a release, when it is the one that was released.
pub fn read_outline(files: &Files, release: &Release) -> Result<Outline, Obstacle> {
    let path = outline_path(&release.version);
    let wrong = || Obstacle::Outline(path.clone());
    let bytes = files.get(path.as_str()).and_then(|blob| blob.read().ok()).ok_or_else(wrong)?;
    if digest::sha256(&bytes) != release.outline {
        return Err(wrong());
    }
    outline::read(&bytes).ok_or_else(wrong)
}

/// Where the outline of a version is kept, in the folder of the course.
#[must_use]
pub fn outline_path(version: &Version) -> String {
    format!("{OUTLINES}/{version}.json")
}

fn distinct(register: Option<&Register>) -> Result<(), Obstacle> {
    let shared = register.map(register::shared_keys).unwrap_or_default();
    match shared.into_iter().next() {
        Some((one, other)) => Err(Obstacle::SharedKey(one.to_string(), other.to_string())),
        None => Ok(()),
    }
}

/// What a release adds to the ledger.
struct Entry<'a> {
    version: &'a Version,
    class: Class,
    changes: &'a [change::Change],
    register: Register,
}

fn texts(
    files: &Files,
    mut ledger: Ledger,
    course: &Course,
    outline: &Outline,
    entry: Entry,
    request: &Request,
) -> Result<Texts, Error> {
    let text = |path: &str| -> Result<String, Error> {
        let bytes = files.get(path).map(crate::files::Blob::read).transpose()?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default())
    };
    let definition =
        definition_file::released(&text(definition::DEFINITION)?, entry.version, request.date);
    let kept = outline::write(outline);
    ledger.releases.push(Release {
        version: entry.version.clone(),
        date: request.date,
        change: entry.class,
        outline: digest::sha256(kept.as_bytes()),
        source: source::digest(&with(files, definition::DEFINITION, &definition))?,
        tool: TOOL.to_owned(),
        packages: Vec::new(),
    });
    ledger.register = entry.register;
    let before = text(changelog::FILE)?;
    let changelog =
        changelog::released(&before, course, entry.version, request.date, entry.changes);
    Ok(Texts { definition, outline: kept, changelog, ledger })
}

/// The folder with another text in one of its files.
pub(super) fn with(files: &Files, path: &str, text: &str) -> Files {
    let mut files = files.clone();
    if let Ok(path) = FilePath::new(path) {
        files.insert(path, text.into());
    }
    files
}

impl Obstacle {
    /// Whether saying a version aloud would take it away.
    #[must_use]
    pub const fn is_of_version(&self) -> bool {
        matches!(self, Self::Version(Refusal::Breaking | Refusal::TooSmall { .. }))
    }
}
