//! The one place where the rooms are strung together: check, build and validate.

mod build;
mod target;

use std::path::Path;

use crate::check;
use crate::course::Course;
use crate::definition;
use crate::files::{self, Files, folder};
use crate::finding::Findings;
use crate::package::FormatId;

pub use build::{Built, Order, Product, package};
pub use target::Target;

/// What is being done, for who watches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The folder is read.
    Read,
    /// The course is judged.
    Check,
    /// Pages are made.
    Render,
    /// A package is made and judged.
    Package(FormatId),
    /// A package is written.
    Write(FormatId),
}

/// Who watches a run; several threads may report a step.
pub type Watch<'a> = &'a (dyn Fn(Step) + Sync);

/// Why a run could not come to an end: input or output, or a template that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk or an archive.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// A template of the course's own.
    #[error(transparent)]
    Site(#[from] crate::site::Error),
}

/// A course that was judged.
#[derive(Debug)]
pub struct Checked {
    /// The folder it was read from.
    pub files: Files,
    /// The course; none when what is wrong leaves nothing to work with.
    pub course: Option<Course>,
    /// What was found, in the order of the source.
    pub findings: Findings,
}

/// Reads and judges the course in a folder; nothing is written.
pub fn check(path: &Path, watch: Watch) -> Result<Checked, Error> {
    watch(Step::Read);
    let folder = folder::walk(path)?;
    let mut findings = check::folder::judge(&folder.faults);
    watch(Step::Check);
    let read = definition::read(&folder.files)?;
    findings.append(read.findings);
    let course = read.value;
    if let Some(course) = &course {
        findings.append(check::run(check::course::RULES, course));
    }
    Ok(Checked { files: folder.files, course, findings: findings.sorted() })
}
