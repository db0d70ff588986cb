//! Canvas: SCORM comes in through a tool that plays all editions.

use super::{Adaptation, Lms, SCORM};

/// Canvas.
pub static CANVAS: Lms =
    Lms { id: "canvas", name: "Canvas", accepts: SCORM, adaptation: Adaptation::NONE, quirks: &[] };
