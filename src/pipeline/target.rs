//! What `--format` may name: a format, the edition that the course asks for, or all of them.

use crate::course::{Course, Edition};
use crate::format::{FORMATS, Format};
use crate::lms::Lms;
use crate::package::FormatId;

/// What is to be made.
#[derive(Clone, Copy)]
pub enum Target {
    /// SCORM in the edition that `course.toml` names, or the nearest that the LMS imports.
    Scorm,
    /// Everything that can be made; for one LMS, what it imports.
    All,
    /// One format.
    Format(&'static Format),
}

/// SCORM in the course's own edition.
const SCORM: &str = "scorm";
/// Everything.
const ALL: &str = "all";

impl Target {
    /// The target of a name; none for a name that is not in [`Target::names`].
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            SCORM => Some(Self::Scorm),
            ALL => Some(Self::All),
            other => format(other).map(Self::Format),
        }
    }

    /// Every name that can be typed.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        let formats = exported().map(|format| format.id.0);
        std::iter::once(SCORM).chain(formats).chain([ALL]).collect()
    }

    /// The formats that are meant, for a course and an LMS.
    fn formats(self, course: &Course, lms: Option<&Lms>) -> Vec<&'static Format> {
        match self {
            Self::Scorm => {
                let edition = edition(course.scorm.edition);
                let imported = lms.and_then(|lms| lms.nearest(edition)).unwrap_or(edition);
                format(imported.0).into_iter().collect()
            }
            Self::All => {
                exported().filter(|format| lms.is_none_or(|lms| lms.imports(format.id))).collect()
            }
            Self::Format(format) => vec![format],
        }
    }
}

/// The formats of several targets, each once, in the order of the table.
#[must_use]
pub fn formats(targets: &[Target], course: &Course, lms: Option<&Lms>) -> Vec<&'static Format> {
    let wanted: Vec<_> =
        targets.iter().flat_map(|target| target.formats(course, lms)).map(|one| one.id).collect();
    exported().filter(|format| wanted.contains(&format.id)).collect()
}

fn exported() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().copied().filter(|format| format.export.is_some())
}

fn format(name: &str) -> Option<&'static Format> {
    exported().find(|format| format.id.0 == name)
}

const fn edition(edition: Edition) -> FormatId {
    match edition {
        Edition::Scorm12 => FormatId::SCORM_1_2,
        Edition::Scorm2004Second => FormatId::SCORM_2004_2ND,
        Edition::Scorm2004Third => FormatId::SCORM_2004_3RD,
        Edition::Scorm2004Fourth => FormatId::SCORM_2004_4TH,
    }
}
