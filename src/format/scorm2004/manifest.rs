//! The manifest of a SCORM 2004 package.

use super::DIALECT;
use super::edition::Edition;
use super::sequencing;
use crate::files::FilePath;
use crate::format::content_package::outline::{self, Entry};
use crate::format::content_package::{self, identifier, organization, resource};
use crate::format::{Order, metadata};
use crate::grammar::namespace::{ADLNAV, IMSSS};
use crate::xml::{Document, Element};

/// The manifest of a course; `files` are those of the package without it.
pub(super) fn document(order: &Order, edition: &Edition, files: &[&FilePath]) -> Document {
    let course = order.course;
    let record = metadata::element(&metadata::SCORM_2004, course);
    let root = content_package::root(&DIALECT, course)
        .declare(&IMSSS)
        .declare(&ADLNAV)
        .child(content_package::metadata(&DIALECT, edition.schema_version, record))
        .child(organizations(order, edition))
        .child(resource::element(&DIALECT, &outline::resources(course, order.site, files)));
    Document { root }
}

fn organizations(order: &Order, edition: &Edition) -> Element {
    let course = order.course;
    let name = identifier::of_course(course, "organization");
    let entries = outline::entries(order);
    let extend = |entry: &Entry| sequencing::of_item(course, edition, entry);
    let items = entries.iter().map(|entry| organization::item(&DIALECT, entry, &extend));
    let organization = organization::element(&DIALECT, &name, &order.title(&course.title), items)
        .child(sequencing::of_organization(course));
    organization::organizations(&DIALECT, &name, organization)
}
