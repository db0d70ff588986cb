//! Targets: one folder each, one row each in [`FORMATS`].

mod adapter;
mod assessment;
pub mod basic_lti;
mod canvas_lti;
mod cmi5;
mod common_cartridge;
pub mod content_package;
pub mod data_model;
mod foreign;
mod ims_cp;
mod loss;
pub mod lti_json;
mod lti_link;
mod lti_registration;
mod metadata;
mod qti;
mod recognise;
mod scorm12;
mod scorm2004;
mod web;

use std::borrow::Cow;

use crate::course::{Course, FailedTry};
use crate::files::{Blob, FilePath, Files};
use crate::finding::{Judged, Rule};
use crate::lms::Lms;
use crate::package::{FormatId, Loss, Package};
use crate::site::Site;

pub use content_package::outline::activities;
pub use recognise::{Recognised, recognise};

/// A format's row.
pub struct Format {
    /// The name that is typed.
    pub id: FormatId,
    /// The name that is read: `SCORM 1.2`.
    pub title: &'static str,
    /// Whether a tree of files is of this format, by its contents.
    pub recognise: fn(&Files) -> bool,
    /// The name of the manifest at its root; none for a format without one.
    pub manifest: Option<&'static str>,
    /// Reads what the rules look at: the manifest, and the other documents of the format.
    pub open: fn(FormatId, Files) -> Judged<Package>,
    /// How a package is made; none for a format that is only read.
    pub export: Option<Export>,
    /// What its packages are judged by.
    pub rules: &'static [&'static Rule<Package>],
}

/// How a format's packages are made.
#[derive(Clone, Copy)]
pub struct Export {
    /// Makes a package.
    pub make: fn(&Order) -> Judged<Package>,
    /// What a package cannot express of a course.
    pub losses: fn(&Order) -> Vec<Loss>,
}

/// What a package is to be made of.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The course.
    pub course: &'a Course,
    /// Its pages.
    pub site: &'a Site,
    /// The LMS that it is made for, when one is named.
    pub lms: Option<&'a Lms>,
}

impl<'a> Order<'a> {
    /// What a failed try reports: what the LMS bears, else what the course wants.
    #[must_use]
    pub fn failed(&self) -> FailedTry {
        self.lms.and_then(|lms| lms.adaptation.failed).unwrap_or(self.course.scorm.failed)
    }

    /// A title as the LMS takes it: one that is too long ends in `…`.
    #[must_use]
    pub fn title(&self, title: &'a str) -> Cow<'a, str> {
        let most = self.lms.and_then(|lms| lms.adaptation.title).unwrap_or(usize::MAX);
        if title.chars().nth(most).is_none() {
            return Cow::Borrowed(title);
        }
        let kept: String = title.chars().take(most.saturating_sub(1)).collect();
        Cow::Owned(kept.trim_end().to_owned() + "…")
    }
}

/// Every format.
pub static FORMATS: &[&Format] = &[
    // Known by a namespace of its own, whatever it holds.
    &common_cartridge::V1_0,
    &common_cartridge::THIN_1_2,
    &common_cartridge::THIN_1_3,
    &common_cartridge::V1_1,
    &common_cartridge::V1_2,
    &common_cartridge::V1_3,
    // Before SCORM: its manifests may have the same namespace, and QTI's types of resources tell them apart.
    &qti::V1P2,
    &qti::V2P1,
    &qti::V2P2,
    &qti::V3P0,
    &scorm12::FORMAT,
    &scorm2004::FOURTH,
    &scorm2004::THIRD,
    &scorm2004::SECOND,
    &cmi5::FORMAT,
    &ims_cp::FORMAT,
    &lti_link::FORMAT,
    &lti_registration::FORMAT,
    &canvas_lti::FORMAT,
    &web::FORMAT,
];

/// What people call a format: its title, or its id when it has no row.
#[must_use]
pub fn title(id: FormatId) -> &'static str {
    FORMATS.iter().find(|format| format.id == id).map_or(id.0, |format| format.title)
}

/// Adds the target's own scripts to the files of a site.
fn add_scripts(files: &mut Files, adapter: &adapter::Adapter, order: &Order) {
    for (path, script) in adapter.scripts(order) {
        add(files, path, script);
    }
}

/// Adds a file of the format's own.
fn add(files: &mut Files, path: &str, contents: String) {
    if let Ok(path) = FilePath::new(path) {
        files.insert(path, Blob::from(contents));
    }
}
