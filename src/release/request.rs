//! What a release is asked to be, and what came of asking.

use std::path::Path;

use semver::Version;

use super::change::Change;
use super::version::{Bump, Refusal};
use crate::course::{Class, Date, Ledger};
use crate::lms::Lms;
use crate::pipeline::{Built, Checked, Target};

/// What is asked for.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The folder of the course.
    pub course: &'a Path,
    /// Which version.
    pub bump: &'a Bump,
    /// The date of the release.
    pub date: Date,
    /// The formats.
    pub targets: &'a [Target],
    /// The LMSs that packages are made for, each on its own; empty for packages that suit all.
    pub lms: &'a [&'static Lms],
    /// The folder for the packages.
    pub out: &'a Path,
}

/// What the release will be.
#[derive(Debug)]
pub struct Plan {
    /// The course as it was judged.
    pub checked: Checked,
    /// What was released before.
    pub before: Option<Version>,
    /// What changed since.
    pub changes: Vec<Change>,
    /// How far.
    pub class: Class,
    /// Its version; what stands in the way otherwise.
    pub version: Result<Version, Obstacle>,
    /// Its texts, when there is a version.
    pub(super) texts: Option<Texts>,
}

/// The files of the course that a release writes, but for what hangs on the packages.
#[derive(Debug)]
pub(super) struct Texts {
    pub definition: String,
    pub outline: String,
    pub changelog: String,
    /// With the new release, which has no packages yet.
    pub ledger: Ledger,
}

/// Why there can be no release.
#[derive(Debug, Clone, PartialEq)]
pub enum Obstacle {
    /// The source has errors.
    Errors,
    /// The version.
    Version(Refusal),
    /// The date lies before the last release.
    Date(Date),
    /// What is kept of the last release is not what was released.
    Outline(String),
    /// The outline of a release that the ledger does not have.
    Unlisted(String),
    /// The register says something else of this name than the outlines of the releases.
    Register(String),
    /// Ids that the short state cannot tell apart.
    SharedKey(String, String),
}

/// A release that was made, or that its own validation refused.
#[derive(Debug)]
pub struct Released {
    /// The packages; for each LMS that was asked for.
    pub built: Vec<Built>,
    /// The ledger with the release, when it was made.
    pub ledger: Option<Ledger>,
    /// The files that were written, course and packages.
    pub written: Vec<std::path::PathBuf>,
}
