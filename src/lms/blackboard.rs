//! Blackboard: SCORM 1.2 and 2004.

use super::{Adaptation, Lms, SCORM};

/// Blackboard.
pub static BLACKBOARD: Lms = Lms {
    id: "blackboard",
    name: "Blackboard",
    accepts: SCORM,
    adaptation: Adaptation::NONE,
    quirks: &[],
};
