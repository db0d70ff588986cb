//! The data model of SCORM 2004 (RTE 4.2), its navigation (SN 5.6) and its shared data (4th Edition, RTE 4.3).

use super::Access::{ReadOnly, ReadWrite, WriteOnly};
use super::Values::{Any, Request, Words, WordsOrNumber};
use super::{Access, Element, Values};

const fn element(name: &'static str, access: Access, values: Values) -> Element {
    Element { name, access, values }
}

const COMPLETION: &[&str] = &["completed", "incomplete", "not attempted", "unknown"];
const SUCCESS: &[&str] = &["passed", "failed", "unknown"];
/// How a learner leaves; empty says nothing of it.
const EXIT: &[&str] = &["time-out", "suspend", "logout", "normal", ""];
const INTERACTION: &[&str] = &[
    "true-false",
    "choice",
    "fill-in",
    "long-fill-in",
    "matching",
    "performance",
    "sequencing",
    "likert",
    "numeric",
    "other",
];
const RESULT: &[&str] = &["correct", "incorrect", "unanticipated", "neutral"];
const REQUEST: &[&str] =
    &["continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_"];

/// Every element.
pub const ELEMENTS: &[Element] = &[
    element("cmi._version", ReadOnly, Any),
    element("cmi.comments_from_learner._children", ReadOnly, Any),
    element("cmi.comments_from_learner._count", ReadOnly, Any),
    element("cmi.comments_from_learner.n.comment", ReadWrite, Any),
    element("cmi.comments_from_learner.n.location", ReadWrite, Any),
    element("cmi.comments_from_learner.n.timestamp", ReadWrite, Any),
    element("cmi.comments_from_lms._children", ReadOnly, Any),
    element("cmi.comments_from_lms._count", ReadOnly, Any),
    element("cmi.comments_from_lms.n.comment", ReadOnly, Any),
    element("cmi.comments_from_lms.n.location", ReadOnly, Any),
    element("cmi.comments_from_lms.n.timestamp", ReadOnly, Any),
    element("cmi.completion_status", ReadWrite, Words(COMPLETION)),
    element("cmi.completion_threshold", ReadOnly, Any),
    element("cmi.credit", ReadOnly, Any),
    element("cmi.entry", ReadOnly, Any),
    element("cmi.exit", WriteOnly, Words(EXIT)),
    element("cmi.interactions._children", ReadOnly, Any),
    element("cmi.interactions._count", ReadOnly, Any),
    element("cmi.interactions.n.id", ReadWrite, Any),
    element("cmi.interactions.n.type", ReadWrite, Words(INTERACTION)),
    element("cmi.interactions.n.objectives._count", ReadOnly, Any),
    element("cmi.interactions.n.objectives.n.id", ReadWrite, Any),
    element("cmi.interactions.n.timestamp", ReadWrite, Any),
    element("cmi.interactions.n.correct_responses._count", ReadOnly, Any),
    element("cmi.interactions.n.correct_responses.n.pattern", ReadWrite, Any),
    element("cmi.interactions.n.weighting", ReadWrite, Any),
    element("cmi.interactions.n.learner_response", ReadWrite, Any),
    element("cmi.interactions.n.result", ReadWrite, WordsOrNumber(RESULT)),
    element("cmi.interactions.n.latency", ReadWrite, Any),
    element("cmi.interactions.n.description", ReadWrite, Any),
    element("cmi.launch_data", ReadOnly, Any),
    element("cmi.learner_id", ReadOnly, Any),
    element("cmi.learner_name", ReadOnly, Any),
    element("cmi.learner_preference._children", ReadOnly, Any),
    element("cmi.learner_preference.audio_level", ReadWrite, Any),
    element("cmi.learner_preference.language", ReadWrite, Any),
    element("cmi.learner_preference.delivery_speed", ReadWrite, Any),
    element("cmi.learner_preference.audio_captioning", ReadWrite, Words(&["-1", "0", "1"])),
    element("cmi.location", ReadWrite, Any),
    element("cmi.max_time_allowed", ReadOnly, Any),
    element("cmi.mode", ReadOnly, Any),
    element("cmi.objectives._children", ReadOnly, Any),
    element("cmi.objectives._count", ReadOnly, Any),
    element("cmi.objectives.n.id", ReadWrite, Any),
    element("cmi.objectives.n.score._children", ReadOnly, Any),
    element("cmi.objectives.n.score.scaled", ReadWrite, Any),
    element("cmi.objectives.n.score.raw", ReadWrite, Any),
    element("cmi.objectives.n.score.min", ReadWrite, Any),
    element("cmi.objectives.n.score.max", ReadWrite, Any),
    element("cmi.objectives.n.success_status", ReadWrite, Words(SUCCESS)),
    element("cmi.objectives.n.completion_status", ReadWrite, Words(COMPLETION)),
    element("cmi.objectives.n.progress_measure", ReadWrite, Any),
    element("cmi.objectives.n.description", ReadWrite, Any),
    element("cmi.progress_measure", ReadWrite, Any),
    element("cmi.scaled_passing_score", ReadOnly, Any),
    element("cmi.score._children", ReadOnly, Any),
    element("cmi.score.scaled", ReadWrite, Any),
    element("cmi.score.raw", ReadWrite, Any),
    element("cmi.score.min", ReadWrite, Any),
    element("cmi.score.max", ReadWrite, Any),
    element("cmi.session_time", WriteOnly, Any),
    element("cmi.success_status", ReadWrite, Words(SUCCESS)),
    element("cmi.suspend_data", ReadWrite, Any),
    element("cmi.time_limit_action", ReadOnly, Any),
    element("cmi.total_time", ReadOnly, Any),
    element("adl.nav.request", ReadWrite, Request(REQUEST)),
    element("adl.nav.request_valid.continue", ReadOnly, Any),
    element("adl.nav.request_valid.previous", ReadOnly, Any),
    element("adl.nav.request_valid.choice.{target}", ReadOnly, Any),
    element("adl.nav.request_valid.jump.{target}", ReadOnly, Any),
    element("adl.data._children", ReadOnly, Any),
    element("adl.data._count", ReadOnly, Any),
    element("adl.data.n.id", ReadOnly, Any),
    element("adl.data.n.store", ReadWrite, Any),
];
