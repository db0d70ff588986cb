//! Canvas: Common Cartridge and LTI; SCORM comes in through a tool that plays all editions.

use super::{Adaptation, Lms, Update, scorm_and};
use crate::package::FormatId;

/// Canvas.
pub static CANVAS: Lms = Lms {
    id: "canvas",
    name: "Canvas",
    accepts: ACCEPTS,
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[],
};

const ACCEPTS: &[FormatId] = &scorm_and::<12, 16>([
    FormatId::COMMON_CARTRIDGE_1_0,
    FormatId::COMMON_CARTRIDGE_1_1,
    FormatId::COMMON_CARTRIDGE_1_2,
    FormatId::COMMON_CARTRIDGE_1_3,
    FormatId::THIN_COMMON_CARTRIDGE_1_2,
    FormatId::THIN_COMMON_CARTRIDGE_1_3,
    FormatId::LTI_LINK,
    FormatId::LTI_REGISTRATION,
    FormatId::CANVAS_LTI,
    FormatId::QTI_1_2,
    FormatId::QTI_2_1,
    FormatId::QTI_2_2,
]);
