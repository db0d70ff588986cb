//! Sakai: SCORM through its player.

use super::{Adaptation, Lms, SCORM};

/// Sakai.
pub static SAKAI: Lms =
    Lms { id: "sakai", name: "Sakai", accepts: SCORM, adaptation: Adaptation::NONE, quirks: &[] };
