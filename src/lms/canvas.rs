//! Canvas: SCORM comes in through a tool that plays all editions.

use super::{Limits, Lms, SCORM};

/// Canvas.
pub static CANVAS: Lms =
    Lms { id: "canvas", name: "Canvas", accepts: SCORM, limits: Limits::NONE, quirks: &[] };
