//! Course and site → a SCORM 1.2 package.

use super::{FORMAT, manifest};
use crate::finding::{Findings, Judged};
use crate::format::adapter::Adapter;
use crate::format::{Order, add, add_scripts, content_package, metadata};
use crate::grammar::Edition;
use crate::package::Package;
use crate::xml::{self, Document};

const ADAPTER: Adapter = Adapter {
    target: "scorm12",
    sources: &[
        "web.js",
        "scorm-state.js",
        "scorm-room.js",
        "scorm-end.js",
        "scorm-shell.js",
        "scorm-page.js",
        "scorm.js",
        "scorm12.js",
    ],
    // What the specification guarantees (CMI Data Model, cmi.suspend_data).
    state: 4096,
};

/// The record that catalogues of Dutch education harvest, in the binding that they read.
const RECORD: &str = "nl-lom.xml";

pub(super) fn export(order: &Order) -> Judged<Package> {
    let mut files = order.site.files.clone();
    add_scripts(&mut files, &ADAPTER, order);
    let record = Document { root: metadata::element(&metadata::NL_LOM, order.course) };
    let record = content_package::located(record, Edition::Scorm12);
    add(&mut files, RECORD, xml::write(&record));
    let document = manifest::document(order, &files.keys().collect::<Vec<_>>());
    let package = content_package::pack(FORMAT.id, Edition::Scorm12, document, files);
    Judged { value: Some(package), findings: Findings::new() }
}
