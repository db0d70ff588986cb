//! Blackboard: SCORM 1.2 and 2004, and Common Cartridge up to 1.2.

use super::{Adaptation, Lms, Update, scorm_and};
use crate::package::FormatId;

/// Blackboard.
pub static BLACKBOARD: Lms = Lms {
    id: "blackboard",
    name: "Blackboard",
    accepts: ACCEPTS,
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[],
};

const ACCEPTS: &[FormatId] = &scorm_and::<4, 8>([
    FormatId::COMMON_CARTRIDGE_1_0,
    FormatId::COMMON_CARTRIDGE_1_1,
    FormatId::COMMON_CARTRIDGE_1_2,
    FormatId::QTI_2_1,
]);
