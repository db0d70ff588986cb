//! Sakai: SCORM through its player, and Common Cartridge.

use super::{Adaptation, Lms, Update, scorm_and};
use crate::package::FormatId;

/// Sakai.
pub static SAKAI: Lms = Lms {
    id: "sakai",
    name: "Sakai",
    accepts: ACCEPTS,
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[],
};

const ACCEPTS: &[FormatId] = &scorm_and::<7, 11>([
    FormatId::COMMON_CARTRIDGE_1_0,
    FormatId::COMMON_CARTRIDGE_1_1,
    FormatId::COMMON_CARTRIDGE_1_2,
    FormatId::COMMON_CARTRIDGE_1_3,
    FormatId::THIN_COMMON_CARTRIDGE_1_2,
    FormatId::THIN_COMMON_CARTRIDGE_1_3,
    FormatId::LTI_LINK,
]);
