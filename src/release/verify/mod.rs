//! Builds a package again from the source of its release, and compares the two byte for byte.
//!
//! ```text
//! package → what it is (ledger, name, manifest) → source at that release → build → differences
//! ```

mod compare;
mod identify;
mod origin;

use std::path::{Path, PathBuf};

use semver::Version;

use super::git;
use crate::course::{Ledger, Release};
use crate::definition;
use crate::files::folder::{self, Scratch};
use crate::files::zip::{Digest, Written};
use crate::files::{self, Blob, Given, digest};
use crate::finding::Findings;
use crate::lms::Lms;
use crate::package::FormatId;
use crate::pipeline::{self, Order, Source, Target, Watch};

pub use compare::{Difference, Text};
pub use identify::{Identity, Listing};
pub use origin::Origin;

/// What came of it.
#[derive(Debug)]
pub struct Verified {
    /// What the package is.
    pub identity: Identity,
    /// What was given.
    pub package: Written,
    /// What the source gives.
    pub rebuilt: Written,
    /// Where the source stood.
    pub origin: Origin,
    /// Whether the source is what was released, by its digest.
    pub is_source_released: bool,
    /// Whether the ledger said the same of the release in the commit of the source.
    pub is_ledger_kept: bool,
    /// How many faults the archive has, whatever it holds.
    pub faults: usize,
    /// In what they differ; empty when they are the same byte for byte.
    pub differences: Vec<Difference>,
}

/// Why nothing could be compared.
#[derive(Debug, thiserror::Error)]
pub enum Obstacle {
    /// What was given is no archive.
    #[error("no archive")]
    NoArchive,
    /// A release was interrupted in the folder.
    #[error("a release was interrupted")]
    Unfinished,
    /// The ledger cannot be trusted.
    #[error("the ledger has errors")]
    Ledger(Findings),
    /// Nothing was released.
    #[error("nothing was released")]
    NoReleases,
    /// The release is not in the ledger; `version` is none when nothing says which it is.
    #[error("not a release that the ledger knows")]
    UnknownRelease {
        /// What the package says.
        version: Option<Version>,
        /// What the ledger knows.
        known: Vec<Version>,
    },
    /// The package is of another course.
    #[error("a package of another course")]
    OtherCourse {
        /// The start of its name.
        package: String,
        /// That of packages of this course.
        course: String,
    },
    /// Its format cannot be told, or cannot be made.
    #[error("no format that can be made")]
    NoFormat,
    /// It was made for an LMS that this program does not know.
    #[error("an LMS that is not known")]
    NoLms(String),
    /// The folder is not as it was at the release, and has no history.
    #[error("the folder is not in git")]
    NoHistory(Version),
    /// The history does not hold the release.
    #[error("no commit holds the release")]
    NoCommit {
        /// The release.
        version: Version,
        /// Whether the history was cut off when it was fetched.
        is_shallow: bool,
    },
    /// The commit names contents that are not here.
    #[error("contents are missing")]
    Missing(Vec<git::tree::Missing>),
    /// Git refused.
    #[error(transparent)]
    Git(#[from] git::Refused),
    /// This program finds errors in the source or in the package that it makes of it.
    #[error("the source has errors")]
    Refused {
        /// The first of them.
        first: String,
        /// The program that released.
        tool: String,
    },
    /// Input or output.
    #[error(transparent)]
    Pipeline(#[from] pipeline::Error),
}

impl From<files::Error> for Obstacle {
    fn from(error: files::Error) -> Self {
        Self::Pipeline(error.into())
    }
}

impl From<git::tree::Error> for Obstacle {
    fn from(error: git::tree::Error) -> Self {
        match error {
            git::tree::Error::Git(refused) => refused.into(),
            git::tree::Error::Files(error) => error.into(),
        }
    }
}

/// Verifies a package against the course in a folder.
pub fn verify(package: &Path, course: &Path, watch: Watch) -> Result<Verified, Obstacle> {
    if folder::is_unfinished(course) {
        return Err(Obstacle::Unfinished);
    }
    let Given::Archive(inspected) = Given::open(package)? else { return Err(Obstacle::NoArchive) };
    if inspected.listed.is_empty() {
        return Err(Obstacle::NoArchive);
    }
    let sha256 = digest::of_file(package)?;
    let source = pipeline::open(course, watch)?;
    let ledger = ledger(&source)?;
    let identity = identify::identify(package, &sha256, &inspected, &ledger)?;
    let scratch = Scratch::new()?;
    let found = origin::find(&source, course, &identity.release, &scratch)?;
    identity.is_of(&found.files)?;
    let written = Written { bytes: inspected.bytes, sha256: Some(sha256) };
    let (path, rebuilt) = build(found.files.into(), &identity, &scratch, watch)?;
    let differences = if rebuilt == written {
        Vec::new()
    } else {
        let rebuilt = Blob::Disk { path, len: rebuilt.bytes };
        let package = Blob::Disk { path: package.to_owned(), len: written.bytes };
        compare::differences(&inspected, &package, &rebuilt)?
    };
    Ok(Verified {
        identity,
        package: written,
        rebuilt,
        origin: found.origin,
        is_source_released: found.is_released,
        is_ledger_kept: found.is_ledger_kept,
        faults: inspected.faults.len(),
        differences,
    })
}

impl Verified {
    /// Whether the package is what its source gives, byte for byte.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.package == self.rebuilt
    }
}

fn ledger(source: &Source) -> Result<Ledger, Obstacle> {
    let mut findings = Findings::new();
    let ledger = definition::ledger(&source.files, &mut findings)?;
    if !findings.is_empty() {
        return Err(Obstacle::Ledger(findings));
    }
    ledger.filter(|ledger| !ledger.releases.is_empty()).ok_or(Obstacle::NoReleases)
}

/// Builds the package again, aside.
fn build(
    source: Source,
    identity: &Identity,
    scratch: &Scratch,
    watch: Watch,
) -> Result<(PathBuf, Written), Obstacle> {
    let Identity { release, format, lms, .. } = identity;
    let target = target(*format).ok_or(Obstacle::NoFormat)?;
    let order = Order {
        targets: &[target],
        lms: *lms,
        out: scratch.path(),
        aside: None,
        suffix: &suffix(*lms),
        digest: Digest::Wanted,
    };
    let built = pipeline::build(source, &order, watch)?;
    let packages = built.packages.iter();
    let made = packages.clone().find_map(|one| Some((one.path.clone(), one.written.clone()?)));
    made.ok_or_else(|| {
        let findings = packages.map(|one| &one.findings).chain([&built.checked.findings]);
        let first = findings.flatten().find(|one| one.severity == crate::finding::Severity::Error);
        let first = first.map(|one| format!("{}: {}", one.place.file, one.code.id));
        Obstacle::Refused { first: first.unwrap_or_default(), tool: release.tool.clone() }
    })
}

fn target(format: FormatId) -> Option<Target> {
    Target::named(format.0).filter(|target| matches!(target, Target::Format(_)))
}

/// What the name of a package ends with that was made for an LMS.
pub(super) fn suffix(lms: Option<&'static Lms>) -> String {
    lms.map(|lms| format!("-{}", lms.id)).unwrap_or_default()
}

/// The release of a version.
fn release(ledger: &Ledger, version: &Version) -> Option<Release> {
    ledger.release(version).cloned()
}
