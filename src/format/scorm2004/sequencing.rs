//! What SCORM 2004 adds to items: when one is complete, how an LMS walks through them, and what they are for.
//!
//! There are no global objectives (`mapInfo`): with them an upload fails in a widely used LMS, and nothing here needs
//! them. The pass mark is not in the manifest either: an LMS that knows it makes its own verdict of every score, also of
//! one in mid-course, while the run-time says itself when a try is passed or failed.

use super::edition::{Edition, Threshold};
use crate::course::{CompletionRule, Course, Id, Navigation, PageRule, ScoScope};
use crate::format::content_package::outline::{Entry, Part};
use crate::grammar::namespace::{ADLCP_2004, ADLNAV, IMSSS};
use crate::xml::Element;

/// What stands at the end of an item, in the order that the content aggregation model lists them.
pub(super) fn of_item(course: &Course, edition: &Edition, entry: &Entry) -> Vec<Element> {
    let objectives: Vec<&Id> = match &entry.part {
        Part::Course { .. } => course.objectives.iter().map(|objective| &objective.id).collect(),
        Part::Page { page, .. } => page.objectives.iter().map(|one| &one.value).collect(),
        Part::Unit(_) => return vec![sequencing([control(course)])],
    };
    let threshold = by_progress(course, entry).then(|| threshold(edition));
    let objectives = (!objectives.is_empty()).then(|| sequencing([self::objectives(&objectives)]));
    let alone = matches!(entry.part, Part::Course { .. }).then(presentation);
    threshold.into_iter().chain(objectives).chain(alone).collect()
}

/// What stands at the end of the organization.
pub(super) fn of_organization(course: &Course) -> Element {
    sequencing([control(course)])
}

fn sequencing(children: impl IntoIterator<Item = Element>) -> Element {
    Element::new(&IMSSS, "sequencing").children(children)
}

/// Pages of a linear course are walked through with next and previous alone: the table of contents leads nowhere. In
/// one SCO the course itself keeps the order.
fn control(course: &Course) -> Element {
    let choice = course.navigation == Navigation::Free || course.scorm.sco == ScoScope::Course;
    Element::new(&IMSSS, "controlMode")
        .attribute("choice", choice.to_string())
        .attribute("flow", "true")
}

/// Objectives by their own ids, so that the LMS has them before the first launch. SCORM asks for a primary one first.
fn objectives(ids: &[&Id]) -> Element {
    let others = ids
        .iter()
        .map(|id| Element::new(&IMSSS, "objective").attribute("objectiveID", id.as_str()));
    Element::new(&IMSSS, "objectives")
        .child(Element::new(&IMSSS, "primaryObjective"))
        .children(others)
}

/// Whether full progress and completion are the same thing: not where a pass mark comes on top.
fn by_progress(course: &Course, entry: &Entry) -> bool {
    match &entry.part {
        Part::Course { .. } => course.completion.rule != CompletionRule::Passed,
        Part::Page { page, .. } => page.complete != PageRule::Passed,
        Part::Unit(_) => false,
    }
}

fn threshold(edition: &Edition) -> Element {
    let element = Element::new(&ADLCP_2004, "completionThreshold");
    match edition.threshold {
        Threshold::Text => element.text("1.0"),
        Threshold::Attributes => {
            element.attribute("completedByMeasure", "true").attribute("minProgressMeasure", "1.0")
        }
    }
}

/// One entry has no next and previous: the LMS need not draw buttons for them.
fn presentation() -> Element {
    let hidden = ["previous", "continue"].map(|name| Element::new(&ADLNAV, "hideLMSUI").text(name));
    let interface = Element::new(&ADLNAV, "navigationInterface").children(hidden);
    Element::new(&ADLNAV, "presentation").child(interface)
}
