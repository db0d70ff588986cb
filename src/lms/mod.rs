//! Learning management systems: what each accepts, its limits and its quirks, one data file each.

mod import;
mod manifest;

mod blackboard;
mod brightspace;
mod canvas;
mod chamilo;
mod ilias;
mod itslearning;
mod moodle;
mod openedx;
mod sakai;
mod totara;

use crate::course::FailedTry;
use crate::finding::{Clause, Rule, nearest};
use crate::package::{FormatId, Package};

pub use import::NOT_IMPORTED;

/// One LMS.
pub struct Lms {
    /// The name that is typed: `moodle`.
    pub id: &'static str,
    /// The name that is read: `Moodle 4.5`.
    pub name: &'static str,
    /// What it imports, best first; never empty.
    pub accepts: &'static [FormatId],
    /// What a package does otherwise there.
    pub adaptation: Adaptation,
    /// What a package must heed there.
    pub quirks: &'static [&'static Rule<Package>],
}

impl std::fmt::Debug for Lms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// What a package that is made for an LMS does otherwise than one that is made for any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adaptation {
    /// The longest title of the course or an item, in characters; longer ones are shortened.
    pub title: Option<usize>,
    /// What a failed try reports, whatever the course wants.
    pub failed: Option<FailedTry>,
}

impl Adaptation {
    /// Nothing.
    pub const NONE: Self = Self { title: None, failed: None };
}

/// Every LMS, by name.
pub static SYSTEMS: &[&Lms] = &[
    &blackboard::BLACKBOARD,
    &brightspace::BRIGHTSPACE,
    &canvas::CANVAS,
    &chamilo::CHAMILO,
    &ilias::ILIAS,
    &itslearning::ITSLEARNING,
    &moodle::MOODLE,
    &openedx::OPEN_EDX,
    &sakai::SAKAI,
    &totara::TOTARA,
];

/// A name that is no LMS's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no LMS {name:?}")]
pub struct Unknown {
    /// What was typed.
    pub name: String,
    /// The nearest name there is, when one is near.
    pub nearest: Option<&'static str>,
}

/// The LMS of a name.
pub fn find(name: &str) -> Result<&'static Lms, Unknown> {
    let found = SYSTEMS.iter().find(|lms| lms.id == name);
    found.copied().ok_or_else(|| Unknown {
        name: name.to_owned(),
        nearest: nearest(name, SYSTEMS.iter().map(|lms| lms.id)),
    })
}

impl Lms {
    /// Whether it imports a format.
    #[must_use]
    pub fn imports(&self, format: FormatId) -> bool {
        self.accepts.contains(&format)
    }

    /// The format nearest to `wanted` that it imports: that one itself, else one of the same family, else its best.
    #[must_use]
    pub fn nearest(&self, wanted: FormatId) -> Option<FormatId> {
        let family = |id: &FormatId| id.0.split('-').next() == wanted.0.split('-').next();
        let exact = self.accepts.iter().find(|id| **id == wanted);
        let related = exact.or_else(|| self.accepts.iter().find(|id| family(id)));
        related.or_else(|| self.accepts.first()).copied()
    }
}

/// Where what is written here of Moodle, and what it has in common with its like, was seen.
const fn tried(name: &'static str) -> Clause {
    Clause { name, url: None }
}

/// One table of two: the editions of SCORM, and what else an LMS imports.
///
/// # Panics
/// When `ALL` is not the length of both together: tables are made at compile time, so it does not compile.
const fn scorm_and<const OTHERS: usize, const ALL: usize>(
    others: [FormatId; OTHERS],
) -> [FormatId; ALL] {
    assert!(ALL == OTHERS + SCORM.len(), "a table is as long as its parts");
    let mut all = [SCORM[0]; ALL];
    let mut index = 0;
    while index < ALL {
        all[index] = if index < SCORM.len() { SCORM[index] } else { others[index - SCORM.len()] };
        index += 1;
    }
    all
}

/// All editions of SCORM, the one first that asks least of an LMS.
const SCORM: &[FormatId] = &[
    FormatId::SCORM_1_2,
    FormatId::SCORM_2004_4TH,
    FormatId::SCORM_2004_3RD,
    FormatId::SCORM_2004_2ND,
];
