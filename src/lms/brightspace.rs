//! Brightspace (D2L): SCORM 1.2 and 2004. Its 1.2 grade wants a raw score, a maximum above 0 and `LMSFinish`, which the run-time gives.

use super::{Adaptation, Lms, Update, scorm_and};
use crate::package::FormatId;

/// Brightspace.
pub static BRIGHTSPACE: Lms = Lms {
    id: "brightspace",
    name: "Brightspace",
    accepts: ACCEPTS,
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[],
};

const ACCEPTS: &[FormatId] = &scorm_and::<9, 13>([
    FormatId::COMMON_CARTRIDGE_1_0,
    FormatId::COMMON_CARTRIDGE_1_1,
    FormatId::COMMON_CARTRIDGE_1_2,
    FormatId::COMMON_CARTRIDGE_1_3,
    FormatId::THIN_COMMON_CARTRIDGE_1_2,
    FormatId::THIN_COMMON_CARTRIDGE_1_3,
    FormatId::LTI_REGISTRATION,
    FormatId::QTI_1_2,
    FormatId::QTI_2_1,
]);
