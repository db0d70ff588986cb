//! Brightspace (D2L): SCORM 1.2 and 2004. Its 1.2 grade wants a raw score, a maximum above 0 and `LMSFinish`, which the run-time gives.

use super::{Adaptation, Lms, SCORM};

/// Brightspace.
pub static BRIGHTSPACE: Lms = Lms {
    id: "brightspace",
    name: "Brightspace",
    accepts: SCORM,
    adaptation: Adaptation::NONE,
    quirks: &[],
};
