//! The chapters of SCORM 2004 that its own rules rest on.

use crate::finding::Clause;

const fn clause(name: &'static str) -> Clause {
    Clause { name, url: None }
}

/// How sequencing is written in a manifest.
pub(super) const SEQUENCING: Clause = clause("SCORM 2004 4th Edition CAM, 5.1");
/// How the navigation controls of an LMS are written in a manifest.
pub(super) const PRESENTATION: Clause = clause("SCORM 2004 4th Edition CAM, 5.2");
/// Choice, flow and what bounds them.
pub(super) const CONTROL_MODES: Clause = clause("SCORM 2004 4th Edition SN, 3.2");
/// What bounds choice beyond the control modes.
pub(super) const CONSTRAINED_CHOICE: Clause = clause("SCORM 2004 4th Edition SN, 3.3");
/// Sequencing rules: conditions and actions.
pub(super) const RULES: Clause = clause("SCORM 2004 4th Edition SN, 3.4");
/// Limits.
pub(super) const LIMITS: Clause = clause("SCORM 2004 4th Edition SN, 3.5");
/// Auxiliary resources.
pub(super) const AUXILIARY: Clause = clause("SCORM 2004 4th Edition SN, 3.6");
/// Rollup rules.
pub(super) const ROLLUP_RULES: Clause = clause("SCORM 2004 4th Edition SN, 3.7");
/// What an activity adds to its parent's state.
pub(super) const ROLLUP_CONTROLS: Clause = clause("SCORM 2004 4th Edition SN, 3.8");
/// Objectives and their maps.
pub(super) const OBJECTIVES: Clause = clause("SCORM 2004 4th Edition SN, 3.10");
/// Selection of children.
pub(super) const SELECTION: Clause = clause("SCORM 2004 4th Edition SN, 3.11");
/// Order of children.
pub(super) const RANDOMIZATION: Clause = clause("SCORM 2004 4th Edition SN, 3.12");
/// Who sets an activity's state.
pub(super) const DELIVERY: Clause = clause("SCORM 2004 4th Edition SN, 3.13");
/// From which progress on an activity is complete.
pub(super) const THRESHOLD: Clause = clause("SCORM 2004 4th Edition SN, 3.14");
