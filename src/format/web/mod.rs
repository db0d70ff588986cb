//! Plain web pages: the site as it is, with progress in the browser's own storage.

mod losses;

use std::collections::BTreeMap;

use super::adapter::Adapter;
use super::{Export, Format, Order, add, add_scripts, metadata};
use crate::files::Files;
use crate::finding::{Findings, Judged};
use crate::package::{FormatId, Package};

/// The format's row.
pub static FORMAT: Format = Format {
    id: FormatId::WEB,
    title: "Web",
    recognise,
    manifest: None,
    open,
    export: Some(Export { make: export, losses: losses::losses }),
    rules: &[],
};

const ADAPTER: Adapter = Adapter { target: "web", sources: &["web.js"], state: 1_000_000 };

/// The schema.org record.
const METADATA: &str = "metadata.jsonld";

fn recognise(files: &Files) -> bool {
    files.contains_key("index.html") && files.contains_key(METADATA)
}

fn export(order: &Order) -> Judged<Package> {
    let mut files = order.site.files.clone();
    add_scripts(&mut files, &ADAPTER, order);
    add(&mut files, METADATA, metadata::json_ld(order.course));
    open(FORMAT.id, files)
}

fn open(format: FormatId, files: Files) -> Judged<Package> {
    let package =
        Package { format, manifest: None, documents: BTreeMap::new(), files, is_bare: false };
    Judged { value: Some(package), findings: Findings::new() }
}
