//! From a course to packages on the disk. Every package is judged like a stranger's before any takes its place.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::languages::{self, Edition, Languages};
use super::{Checked, Error, Source, Step, Target, Watch, stage, target};
use crate::check;
use crate::course::Course;
use crate::files::Files;
use crate::files::zip::{self, Begun, Digest, Written};
use crate::finding::Findings;
use crate::format::{self, Format};
use crate::lms::Lms;
use crate::package::{FormatId, Loss, Package};
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
    /// Whether the report on them tells their digests.
    pub digest: Digest,
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
    /// Its size, and its digest when that was wanted, once it is written.
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
    if let Some(course) = &mut built.checked.course
        && order.languages.are_apart()
    {
        course.language_switch = false;
    }
    let Some(course) = built.checked.course.as_ref().filter(|_| !built.is_refused()) else {
        return Ok(built);
    };
    let date = course.entry_date();
    let (mut made, mut begun): (Vec<Made>, Vec<Option<Begun>>) = (Vec::new(), Vec::new());
    for edition in languages::editions(course, order.languages)? {
        let formats = target::formats(order.targets, edition.course, order.lms);
        let places = formats.into_iter().map(|format| Place::new(format, &edition, order));
        let places: Vec<Place> = places.collect();
        begun.extend(stage::begin(&places, date, order, begun.len()));
        watch(Step::Render);
        let site = match site::build(edition.course) {
            Ok(site) => site,
            Err(error) => {
                built.checked.add_theme_fault(error)?;
                return Ok(built);
            }
        };
        let package = |place: Place| {
            watch(Step::Package(place.format.id));
            Made::new(place, edition.course, &site, order)
        };
        made.par_extend(places.into_par_iter().map(package));
    }
    let (packages, staged) = stage::judge_and_stage(made, begun, date, order, watch);
    built.packages = packages;
    if !built.is_refused() {
        stage::put(&mut built.packages, staged?)?;
    }
    Ok(built)
}

/// Which package is to be made, and where it is to stand.
pub(super) struct Place {
    pub format: &'static Format,
    language: Option<String>,
    pub path: PathBuf,
    /// The files that come first in it.
    pub leading: Files,
}

impl Place {
    fn new(format: &'static Format, edition: &Edition, order: &Order) -> Self {
        let name = file_name(edition.course, format.id, edition.language, order.suffix);
        let language = edition.language.map(str::to_owned);
        let leading = zip::leading(&edition.course.media);
        Self { format, language, path: order.out.join(name), leading }
    }
}

/// A package that nobody has judged yet.
pub(super) struct Made {
    pub place: Place,
    pub package: Option<Package>,
    pub findings: Findings,
    losses: Vec<Loss>,
}

impl Made {
    fn new(place: Place, course: &Course, site: &Site, order: &Order) -> Self {
        let order = format::Order { course, site, lms: order.lms };
        let format = place.format;
        let (package, findings) = match format.export {
            Some(export) => {
                let judged = (export.make)(&order);
                (judged.value, judged.findings)
            }
            None => (None, Findings::new()),
        };
        let losses = format.export.map(|export| (export.losses)(&order)).unwrap_or_default();
        Self { place, package, findings, losses }
    }

    /// What its own validation finds.
    pub fn judge(&self, lms: Option<&'static Lms>) -> Findings {
        let judge = |package| check::package::judge(package, self.place.format, lms);
        self.package.as_ref().map_or_else(Findings::new, judge)
    }

    pub fn judged(mut self, found: Findings) -> Product {
        self.findings.append(found);
        let Place { format, language, path, .. } = self.place;
        Product {
            format: format.id,
            language,
            prefix: format!("{}!", path.display()),
            path,
            files: self.package.map_or_else(Files::new, |package| package.files),
            findings: self.findings.sorted(),
            losses: self.losses,
            written: None,
        }
    }
}

/// `<id>-<version>-<format>.zip`, with hyphens for the underscores of the id; `<id>-<version>-<format>-<lang>.zip` in
/// another language than the course's own. What the order wants comes last.
fn file_name(course: &Course, format: FormatId, language: Option<&str>, suffix: &str) -> String {
    let id = course.id.as_str().replace('_', "-");
    let ending = language.map(|language| format!("-{}", language.to_ascii_lowercase()));
    let ending = ending.unwrap_or_default();
    format!("{id}-{}-{format}{ending}{suffix}.zip", course.version)
}
