//! Common Cartridge 1.0 to 1.3, thin and full: a manifest with web content, discussion topics, web links, QTI and links to
//! LTI tools. It is read and judged, not written.

mod cartridge;
pub mod rules;
mod version;

use super::Format;
use super::assessment;
use super::content_package::{self, declares};
use crate::files::Files;
use crate::package::FormatId;
use version::Version;

/// Version 1.0.
pub static V1_0: Format = format(FormatId::COMMON_CARTRIDGE_1_0, "Common Cartridge 1.0", |files| {
    is_full(files, &version::V1_0)
});
/// Version 1.1.
pub static V1_1: Format = format(FormatId::COMMON_CARTRIDGE_1_1, "Common Cartridge 1.1", |files| {
    is_full(files, &version::V1_1)
});
/// Version 1.2.
pub static V1_2: Format = format(FormatId::COMMON_CARTRIDGE_1_2, "Common Cartridge 1.2", |files| {
    is_full(files, &version::V1_2)
});
/// Version 1.3.
pub static V1_3: Format = format(FormatId::COMMON_CARTRIDGE_1_3, "Common Cartridge 1.3", |files| {
    is_full(files, &version::V1_3)
});
/// The thin version 1.2: links alone.
pub static THIN_1_2: Format =
    format(FormatId::THIN_COMMON_CARTRIDGE_1_2, "Thin Common Cartridge 1.2", |files| {
        is_thin(files, &version::V1_2)
    });
/// The thin version 1.3: links alone.
pub static THIN_1_3: Format =
    format(FormatId::THIN_COMMON_CARTRIDGE_1_3, "Thin Common Cartridge 1.3", |files| {
        is_thin(files, &version::V1_3)
    });

const fn format(id: FormatId, title: &'static str, recognise: fn(&Files) -> bool) -> Format {
    Format {
        id,
        title,
        recognise,
        manifest: Some(content_package::MANIFEST),
        open: cartridge::open,
        export: None,
        rules: assessment::RULES,
    }
}

fn is_full(files: &Files, version: &Version) -> bool {
    declares(files, version.manifest.uri) && !declares(files, version::THIN)
}

fn is_thin(files: &Files, version: &Version) -> bool {
    declares(files, version.manifest.uri) && declares(files, version::THIN)
}
