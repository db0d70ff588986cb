//! Targets: one folder each, one row each in [`FORMATS`].

mod adapter;
pub mod content_package;
pub mod data_model;
mod loss;
mod metadata;
mod scorm12;
mod scorm2004;
mod web;

use std::borrow::Cow;

use crate::course::{Course, FailedTry};
use crate::files::{Blob, FilePath, Files};
use crate::finding::{Judged, Rule};
use crate::lms::Lms;
use crate::package::{FormatId, Loss, Package};
use crate::site::{self, Site};

/// A format's row.
pub struct Format {
    /// The name that is typed.
    pub id: FormatId,
    /// The name that is read: `SCORM 1.2`.
    pub title: &'static str,
    /// Whether a tree of files is of this format, by its contents.
    pub recognise: fn(&Files) -> bool,
    /// Makes a package; none for a format that is only read.
    pub export: Option<fn(&Order) -> Judged<Package>>,
    /// What a package of this format cannot express of a course.
    pub losses: fn(&Order) -> Vec<Loss>,
    /// What its packages are judged by.
    pub rules: &'static [&'static Rule<Package>],
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
pub static FORMATS: &[&Format] =
    &[&scorm12::FORMAT, &scorm2004::FOURTH, &scorm2004::THIRD, &scorm2004::SECOND, &web::FORMAT];

/// Adds the target's own script to the files of a site.
fn add_adapter(files: &mut Files, adapter: &adapter::Adapter, order: &Order) {
    add(files, site::ADAPTER, adapter.script(order));
}

/// Adds a file of the format's own.
fn add(files: &mut Files, path: &str, contents: String) {
    if let Ok(path) = FilePath::new(path) {
        files.insert(path, Blob::from(contents));
    }
}
