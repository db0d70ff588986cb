//! The data model of SCORM 1.2 (RTE 3.4).

use super::Access::{ReadOnly, ReadWrite, WriteOnly};
use super::Values::{Any, Words, WordsOrNumber};
use super::{Access, Element, Values};

const fn element(name: &'static str, access: Access, values: Values) -> Element {
    Element { name, access, values }
}

/// What a lesson or an objective can be.
const STATUS: &[&str] =
    &["passed", "completed", "failed", "incomplete", "browsed", "not attempted"];
/// How a learner leaves; empty is a plain end.
const EXIT: &[&str] = &["time-out", "suspend", "logout", ""];
const INTERACTION: &[&str] = &[
    "true-false",
    "choice",
    "fill-in",
    "matching",
    "performance",
    "sequencing",
    "likert",
    "numeric",
];
const RESULT: &[&str] = &["correct", "wrong", "unanticipated", "neutral"];

/// Every element.
pub const ELEMENTS: &[Element] = &[
    element("cmi._version", ReadOnly, Any),
    element("cmi._children", ReadOnly, Any),
    element("cmi.core._children", ReadOnly, Any),
    element("cmi.core.student_id", ReadOnly, Any),
    element("cmi.core.student_name", ReadOnly, Any),
    element("cmi.core.lesson_location", ReadWrite, Any),
    element("cmi.core.credit", ReadOnly, Any),
    element("cmi.core.lesson_status", ReadWrite, Words(STATUS)),
    element("cmi.core.entry", ReadOnly, Any),
    element("cmi.core.score._children", ReadOnly, Any),
    element("cmi.core.score.raw", ReadWrite, Any),
    element("cmi.core.score.max", ReadWrite, Any),
    element("cmi.core.score.min", ReadWrite, Any),
    element("cmi.core.total_time", ReadOnly, Any),
    element("cmi.core.lesson_mode", ReadOnly, Any),
    element("cmi.core.exit", WriteOnly, Words(EXIT)),
    element("cmi.core.session_time", WriteOnly, Any),
    element("cmi.suspend_data", ReadWrite, Any),
    element("cmi.launch_data", ReadOnly, Any),
    element("cmi.comments", ReadWrite, Any),
    element("cmi.comments_from_lms", ReadOnly, Any),
    element("cmi.objectives._children", ReadOnly, Any),
    element("cmi.objectives._count", ReadOnly, Any),
    element("cmi.objectives.n.id", ReadWrite, Any),
    element("cmi.objectives.n.score._children", ReadOnly, Any),
    element("cmi.objectives.n.score.raw", ReadWrite, Any),
    element("cmi.objectives.n.score.max", ReadWrite, Any),
    element("cmi.objectives.n.score.min", ReadWrite, Any),
    element("cmi.objectives.n.status", ReadWrite, Words(STATUS)),
    element("cmi.student_data._children", ReadOnly, Any),
    element("cmi.student_data.mastery_score", ReadOnly, Any),
    element("cmi.student_data.max_time_allowed", ReadOnly, Any),
    element("cmi.student_data.time_limit_action", ReadOnly, Any),
    element("cmi.student_preference._children", ReadOnly, Any),
    element("cmi.student_preference.audio", ReadWrite, Any),
    element("cmi.student_preference.language", ReadWrite, Any),
    element("cmi.student_preference.speed", ReadWrite, Any),
    element("cmi.student_preference.text", ReadWrite, Any),
    element("cmi.interactions._children", ReadOnly, Any),
    element("cmi.interactions._count", ReadOnly, Any),
    element("cmi.interactions.n.id", WriteOnly, Any),
    element("cmi.interactions.n.objectives._count", ReadOnly, Any),
    element("cmi.interactions.n.objectives.n.id", WriteOnly, Any),
    element("cmi.interactions.n.time", WriteOnly, Any),
    element("cmi.interactions.n.type", WriteOnly, Words(INTERACTION)),
    element("cmi.interactions.n.correct_responses._count", ReadOnly, Any),
    element("cmi.interactions.n.correct_responses.n.pattern", WriteOnly, Any),
    element("cmi.interactions.n.weighting", WriteOnly, Any),
    element("cmi.interactions.n.student_response", WriteOnly, Any),
    element("cmi.interactions.n.result", WriteOnly, WordsOrNumber(RESULT)),
    element("cmi.interactions.n.latency", WriteOnly, Any),
];
