//! The manifest of a SCORM 1.2 package.

use std::collections::BTreeMap;

use super::DIALECT;
use crate::course::{Course, FailedTry, Navigation};
use crate::files::FilePath;
use crate::format::content_package::outline::{self, Entry, Part};
use crate::format::content_package::{self, identifier, organization, resource};
use crate::format::{Order, metadata};
use crate::grammar::namespace::ADLCP_1_2;
use crate::xml::{Document, Element};

/// The manifest of a course; `files` are those of the package without it.
pub(super) fn document(order: &Order, files: &[&FilePath]) -> Document {
    let course = order.course;
    let record = metadata::element(&metadata::IMS_MD, course);
    let root = content_package::root(&DIALECT, course)
        .child(content_package::metadata(&DIALECT, "1.2", record))
        .child(organizations(order))
        .child(resource::element(&DIALECT, &outline::resources(course, order.site, files)));
    Document { root }
}

fn organizations(order: &Order) -> Element {
    let course = order.course;
    let name = identifier::of_course(course, "organization");
    let entries = outline::entries(order);
    let before = previous_required(course, &entries);
    let extend = |entry: &Entry| additions(order, entry, &before);
    let items = entries.iter().map(|entry| organization::item(&DIALECT, entry, &extend));
    organization::organizations(
        &DIALECT,
        &name,
        organization::element(&DIALECT, &name, &order.title(&course.title), items),
    )
}

/// What SCORM adds to an item, in the order of its schema.
fn additions(order: &Order, entry: &Entry, before: &BTreeMap<String, String>) -> Vec<Element> {
    let prerequisite = before.get(&entry.identifier).map(|target| {
        Element::new(&ADLCP_1_2, "prerequisites")
            .attribute("type", "aicc_script")
            .text(target.as_str())
    });
    let mastery = mastery_score(order, entry)
        .map(|score| Element::new(&ADLCP_1_2, "masteryscore").text(score.to_string()));
    prerequisite.into_iter().chain(mastery).collect()
}

/// The pass mark for the LMS. An LMS that has one marks every try with a score below it as failed, also one that the
/// learner only broke off; so it stands there only where the course wants a failed try to be reported as failed.
fn mastery_score(order: &Order, entry: &Entry) -> Option<u8> {
    let whole = matches!(entry.part, Part::Course { .. });
    let wanted = order.failed() == FailedTry::Failed;
    // Moodle loses a text that is a lone `0`, and a pass mark of 0 says nothing.
    order.course.completion.pass.filter(|score| whole && wanted && *score > 0)
}

/// For each page of a linear course, the item of the nearest required page before it.
fn previous_required(course: &Course, entries: &[Entry]) -> BTreeMap<String, String> {
    if course.navigation == Navigation::Free {
        return BTreeMap::new();
    }
    let mut last: Option<String> = None;
    let mut pairs = BTreeMap::new();
    for entry in entries.iter().flat_map(leaves) {
        let Part::Page { page, .. } = &entry.part else { continue };
        pairs.extend(last.clone().map(|target| (entry.identifier.clone(), target)));
        if page.required {
            last = Some(entry.identifier.clone());
        }
    }
    pairs
}

fn leaves<'a, 'b>(entry: &'b Entry<'a>) -> &'b [Entry<'a>] {
    match &entry.part {
        Part::Unit(entries) => entries,
        Part::Course { .. } | Part::Page { .. } => std::slice::from_ref(entry),
    }
}
