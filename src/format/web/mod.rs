//! Plain web pages: the site as it is, with progress in the browser's own storage.

mod losses;

use super::adapter::Adapter;
use super::{Format, Order, add, add_scripts, metadata};
use crate::files::Files;
use crate::finding::{Findings, Judged};
use crate::package::{FormatId, Package};

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::WEB,
    title: "Web",
    recognise,
    export: Some(export),
    losses: losses::losses,
    rules: &[],
};

const ADAPTER: Adapter = Adapter { target: "web", sources: &["web.js"], state: 1_000_000 };

/// The schema.org record.
const METADATA: &str = "metadata.jsonld";

fn recognise(files: &Files) -> bool {
    files.contains_key("index.html") && !files.contains_key("imsmanifest.xml")
}

fn export(order: &Order) -> Judged<Package> {
    let mut files = order.site.files.clone();
    add_scripts(&mut files, &ADAPTER, order);
    add(&mut files, METADATA, metadata::json_ld(order.course));
    let package = Package { format: FORMAT.id, manifest: None, files };
    Judged { value: Some(package), findings: Findings::new() }
}
