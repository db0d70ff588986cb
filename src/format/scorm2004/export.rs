//! Course and site → a SCORM 2004 package of one of its editions.

use super::edition::Edition;
use super::manifest;
use crate::finding::{Findings, Judged};
use crate::format::adapter::Adapter;
use crate::format::{Order, add_scripts, content_package};
use crate::package::Package;

const SOURCES: &[&str] = &[
    "web.js",
    "scorm-state.js",
    "scorm-room.js",
    "scorm-end.js",
    "scorm-shell.js",
    "scorm-page.js",
    "scorm.js",
    "scorm2004.js",
];

pub(super) fn export(order: &Order, edition: &Edition) -> Judged<Package> {
    let mut files = order.site.files.clone();
    let adapter = Adapter { target: "scorm2004", sources: SOURCES, state: edition.state };
    add_scripts(&mut files, &adapter, order);
    let document = manifest::document(order, edition, &files.keys().collect::<Vec<_>>());
    let package = content_package::pack(edition.id, edition.grammar, document, files);
    Judged { value: Some(package), findings: Findings::new() }
}
