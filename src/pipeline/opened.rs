//! Packages opened or made to be looked into, without a judgement of their contents.

use super::input::{self, Input};
use super::{Error, Step, Watch};
use crate::course::Course;
use crate::finding::Findings;
use crate::format::{self, Format, Recognised};
use crate::package::Package;
use crate::site;

/// A package that was opened.
pub struct Opened {
    /// The name that was typed.
    pub name: String,
    /// What is wrong with the archive or folder that holds it.
    pub findings: Findings,
    /// What it is.
    pub contents: Contents,
}

/// What was opened.
pub enum Contents {
    /// A package of a format of the table.
    Package(&'static Format, Box<Package>),
    /// Of a format that is known and not read, by the name that people give it.
    Foreign(&'static str),
    /// Nothing that is known.
    Unknown,
}

/// Opens a package: an archive, a folder or a manifest.
///
/// # Errors
/// When it cannot be read; whatever is wrong with it is a finding.
pub fn open_package(input: Input, watch: Watch) -> Result<Opened, Error> {
    watch(Step::Open);
    let opened = input::open(input)?;
    let contents = match format::recognise(&opened.files) {
        Recognised::Format(format) => {
            let package = (format.open)(format.id, opened.files).value;
            package
                .map_or(Contents::Unknown, |package| Contents::Package(format, Box::new(package)))
        }
        Recognised::Foreign(name) => Contents::Foreign(name),
        Recognised::Unknown => Contents::Unknown,
    };
    Ok(Opened { name: opened.name, findings: opened.findings, contents })
}

/// The package of a course in a format; none when the format is only read, or when the course cannot be made into one.
///
/// # Errors
/// When a template does not render.
pub fn assemble(course: &Course, format: &Format, watch: Watch) -> Result<Option<Package>, Error> {
    watch(Step::Render);
    let site = site::build(course)?;
    watch(Step::Package(format.id));
    let order = format::Order { course, site: &site, lms: None };
    Ok(format.export.and_then(|export| (export.make)(&order).value))
}
