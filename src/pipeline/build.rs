//! From a course to packages on the disk. Every package is judged like a stranger's before anything is written.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Checked, Error, Source, Step, Target, Watch, target};
use crate::check;
use crate::course::Course;
use crate::files::Files;
use crate::files::zip::{self, EntryDate, Written};
use crate::finding::Findings;
use crate::format::{self, Format};
use crate::lms::Lms;
use crate::package::{FormatId, Loss};
use crate::site::{self, Site};

/// What is to be made, and where.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The formats.
    pub targets: &'a [Target],
    /// The LMS that it is made for, when one is named.
    pub lms: Option<&'static Lms>,
    /// The folder for the packages.
    pub out: &'a Path,
    /// Where they are written first, when they are not to stand there yet.
    pub aside: Option<&'a Path>,
    /// What the names of the packages end with, such as `-moodle`.
    pub suffix: &'a str,
}

/// What came of it.
#[derive(Debug)]
pub struct Built {
    /// The course as it was judged.
    pub checked: Checked,
    /// The packages, in the order of the table of formats; none when the source has errors.
    pub packages: Vec<Product>,
}

/// One package.
#[derive(Debug)]
pub struct Product {
    /// Its format.
    pub format: FormatId,
    /// Where it is written.
    pub path: PathBuf,
    /// What precedes the paths of its files in a report: its own path and `!`.
    pub prefix: String,
    /// Its files.
    pub files: Files,
    /// What its own validation found.
    pub findings: Findings,
    /// What of the course its format cannot express.
    pub losses: Vec<Loss>,
    /// Its size and digest, once it is written.
    pub written: Option<Written>,
}

impl Built {
    /// Whether something was wrong, so that nothing was written.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.checked.findings.has_errors()
            || self.packages.iter().any(|package| package.findings.has_errors())
    }
}

/// Builds the packages that are ordered of the course in a folder. Errors in the source, or in one of the packages, keep
/// all of them from being written.
pub fn package(path: &Path, order: &Order, watch: Watch) -> Result<Built, Error> {
    build(super::open(path, watch)?, order, watch)
}

/// As [`package`], of a folder that was opened.
pub fn build(source: Source, order: &Order, watch: Watch) -> Result<Built, Error> {
    let checked = super::read(source, watch)?;
    let mut built = Built { checked, packages: Vec::new() };
    built.checked.forget_facts();
    let Some(course) = built.checked.course.as_ref().filter(|_| !built.is_refused()) else {
        return Ok(built);
    };
    let date = course.entry_date();
    watch(Step::Render);
    let site = match site::build(course) {
        Ok(site) => site,
        Err(error) => {
            built.checked.add_theme_fault(error)?;
            return Ok(built);
        }
    };
    let make = |format: &&'static Format| {
        watch(Step::Package(format.id));
        product(format, course, &site, order)
    };
    let formats = target::formats(order.targets, course, order.lms);
    built.packages = formats.par_iter().map(make).collect();
    if !built.is_refused() {
        write(&mut built.packages, order, date, watch)?;
    }
    Ok(built)
}

fn product(format: &'static Format, course: &Course, site: &Site, order: &Order) -> Product {
    let path = order.out.join(file_name(course, format.id, order.suffix));
    let prefix = format!("{}!", path.display());
    let order = format::Order { course, site, lms: order.lms };
    let mut findings = Findings::new();
    let exported = format.export.map(|export| (export.make)(&order));
    let package = exported.and_then(|judged| {
        findings.append(judged.findings);
        judged.value
    });
    if let Some(package) = &package {
        findings.append(check::package::judge(package, format, order.lms));
    }
    Product {
        format: format.id,
        path,
        prefix,
        files: package.map_or_else(Files::new, |package| package.files),
        findings: findings.sorted(),
        losses: format.export.map(|export| (export.losses)(&order)).unwrap_or_default(),
        written: None,
    }
}

fn write(
    packages: &mut [Product],
    order: &Order,
    date: EntryDate,
    watch: Watch,
) -> Result<(), Error> {
    for package in packages {
        watch(Step::Write(package.format));
        let aside = order.aside.zip(package.path.file_name()).map(|(aside, name)| aside.join(name));
        let path = aside.as_ref().unwrap_or(&package.path);
        package.written = Some(zip::save(&package.files, date, path)?);
    }
    Ok(())
}

/// `<id>-<version>-<format>.zip`, with hyphens for the underscores of the id.
fn file_name(course: &Course, format: FormatId, suffix: &str) -> String {
    format!("{}-{}-{format}{suffix}.zip", course.id.as_str().replace('_', "-"), course.version)
}
