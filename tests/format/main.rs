//! Packages: golden trees, and laws that hold for every format and every kind of item.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod adapted;
mod course;
mod data_model;
#[path = "../site/fixture/mod.rs"]
mod fixture;
mod golden;
mod identifiers;
mod laws;
mod losses;
mod metadata;

use lespakket::course::Course;
use lespakket::files::{FilePath, Files};
use lespakket::format::{FORMATS, Format, Order};
use lespakket::package::Package;
use lespakket::site;

/// The format of a name.
fn format(id: &str) -> &'static Format {
    FORMATS.iter().find(|format| format.id.0 == id).unwrap()
}

/// Every format that packages are made in.
fn exported() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().copied().filter(|format| format.export.is_some())
}

/// A package of a course.
fn export(format: &Format, course: &Course) -> Package {
    let site = site::build(course).unwrap();
    let judged = (format.export.unwrap().make)(&Order { course, site: &site, lms: None });
    assert_eq!(judged.findings.into_iter().collect::<Vec<_>>(), []);
    judged.value.unwrap()
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[&FilePath::new(path).unwrap()].read().unwrap().to_vec()).unwrap()
}
