//! Course and site → a SCORM 1.2 package.

use super::{FORMAT, manifest};
use crate::finding::{Findings, Judged};
use crate::format::adapter::Adapter;
use crate::format::{Order, add_adapter, content_package};
use crate::package::Package;

const ADAPTER: Adapter = Adapter {
    target: "scorm12",
    sources: &["web.js", "scorm.js", "scorm12.js"],
    // What the specification guarantees (CMI Data Model, cmi.suspend_data).
    state: 4096,
};

pub(super) fn export(order: &Order) -> Judged<Package> {
    let mut files = order.site.files.clone();
    add_adapter(&mut files, &ADAPTER, order);
    let document = manifest::document(order, &files.keys().collect::<Vec<_>>());
    let package = content_package::pack(FORMAT.id, document, files);
    Judged { value: Some(package), findings: Findings::new() }
}
