//! Sakai: SCORM through its player.

use super::{Limits, Lms, SCORM};

/// Sakai.
pub static SAKAI: Lms =
    Lms { id: "sakai", name: "Sakai", accepts: SCORM, limits: Limits::NONE, quirks: &[] };
