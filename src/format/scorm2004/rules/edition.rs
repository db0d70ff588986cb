//! Which edition a package is judged by: the one that it was taken for.

use crate::grammar::Edition;
use crate::package::{FormatId, Package};

/// The edition of a package.
pub(super) fn of(package: &Package) -> Edition {
    match package.format {
        FormatId::SCORM_2004_2ND => Edition::Scorm2004Second,
        FormatId::SCORM_2004_3RD => Edition::Scorm2004Third,
        _ => Edition::Scorm2004Fourth,
    }
}
