//! From a course to packages on the disk. Every package is judged like a stranger's before anything is written.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::languages::{self, Edition, Languages};
use super::{Checked, Error, Step, Target, Watch, target};
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
    /// The languages.
    pub languages: Languages<'a>,
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
    /// Its language, where that is not the course's own.
    pub language: Option<String>,
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
    let checked = super::read(path, watch)?;
    let mut built = Built { checked, packages: Vec::new() };
    built.checked.forget_facts();
    if let Some(course) = &mut built.checked.course
        && order.languages.are_apart()
    {
        course.language_switch = false;
    }
    let Some(course) = built.checked.course.as_ref().filter(|_| !built.is_refused()) else {
        return Ok(built);
    };
    let date = course.entry_date();
    for edition in languages::editions(course, order.languages)? {
        watch(Step::Render);
        let site = match site::build(edition.course) {
            Ok(site) => site,
            Err(error) => {
                built.checked.add_theme_fault(error)?;
                built.packages.clear();
                return Ok(built);
            }
        };
        let make = |format: &&'static Format| {
            watch(Step::Package(format.id));
            product(format, &edition, &site, order)
        };
        let formats = target::formats(order.targets, edition.course, order.lms);
        built.packages.par_extend(formats.par_iter().map(make));
    }
    if !built.is_refused() {
        write(&mut built.packages, date, watch)?;
    }
    Ok(built)
}

fn product(format: &'static Format, edition: &Edition, site: &Site, order: &Order) -> Product {
    let Edition { course, language } = edition;
    let path = order.out.join(file_name(course, format.id, *language));
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
        language: language.map(str::to_owned),
        path,
        prefix,
        files: package.map_or_else(Files::new, |package| package.files),
        findings: findings.sorted(),
        losses: format.export.map(|export| (export.losses)(&order)).unwrap_or_default(),
        written: None,
    }
}

fn write(packages: &mut [Product], date: EntryDate, watch: Watch) -> Result<(), Error> {
    for package in packages {
        watch(Step::Write(package.format));
        package.written = Some(zip::save(&package.files, date, &package.path)?);
    }
    Ok(())
}

/// `<id>-<version>-<format>.zip`, with hyphens for the underscores of the id; `<id>-<version>-<format>-<lang>.zip` in
/// another language than the course's own.
fn file_name(course: &Course, format: FormatId, language: Option<&str>) -> String {
    let id = course.id.as_str().replace('_', "-");
    let ending = language.map(|language| format!("-{}", language.to_ascii_lowercase()));
    format!("{id}-{}-{format}{}.zip", course.version, ending.unwrap_or_default())
}
