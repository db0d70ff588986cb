//! Learning management systems: what each accepts, its limits and its quirks, one data file each.

use crate::finding::Rule;
use crate::package::{FormatId, Package};

/// One LMS.
pub struct Lms {
    /// The name that is typed: `moodle`.
    pub id: &'static str,
    /// The name that is read: `Moodle 4.5`.
    pub name: &'static str,
    /// What it imports, best first.
    pub accepts: &'static [FormatId],
    /// How much it takes.
    pub limits: Limits,
    /// What a package must heed there.
    pub quirks: &'static [&'static Rule<Package>],
}

/// How much an LMS takes; none where it sets no limit of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// A title in a manifest, in characters.
    pub title: Option<usize>,
    /// An identifier in a manifest, in characters.
    pub identifier: Option<usize>,
}

/// Every LMS.
pub static SYSTEMS: &[&Lms] = &[];
