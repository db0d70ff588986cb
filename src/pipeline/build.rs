//! From a course to packages on the disk. Every package is judged like a stranger's before any takes its place.

use std::path::{Path, PathBuf};
use std::{panic, thread};

use rayon::prelude::*;

use super::{Checked, Error, Source, Step, Target, Watch, target};
use crate::check;
use crate::course::Course;
use crate::files::zip::{self, Digest, EntryDate, Staged, Written};
use crate::files::{Blob, Files};
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
    let package = |format: &&'static Format| {
        watch(Step::Package(format.id));
        Made::new(format, course, &site, order)
    };
    let formats = target::formats(order.targets, course, order.lms);
    let made: Vec<Made> = formats.par_iter().map(package).collect();
    let (packages, staged) = judge_and_stage(made, date, order, watch);
    built.packages = packages;
    if !built.is_refused() {
        put(&mut built.packages, staged?)?;
    }
    Ok(built)
}

/// A package that nobody has judged yet.
struct Made {
    format: &'static Format,
    path: PathBuf,
    package: Option<Package>,
    findings: Findings,
    losses: Vec<Loss>,
}

impl Made {
    fn new(format: &'static Format, course: &Course, site: &Site, order: &Order) -> Self {
        let path = order.out.join(file_name(course, format.id, order.suffix));
        let order = format::Order { course, site, lms: order.lms };
        let (package, findings) = match format.export {
            Some(export) => {
                let judged = (export.make)(&order);
                (judged.value, judged.findings)
            }
            None => (None, Findings::new()),
        };
        let losses = format.export.map(|export| (export.losses)(&order)).unwrap_or_default();
        Self { format, path, package, findings, losses }
    }

    /// What its own validation finds.
    fn judge(&self, lms: Option<&'static Lms>) -> Findings {
        let judge = |package| check::package::judge(package, self.format, lms);
        self.package.as_ref().map_or_else(Findings::new, judge)
    }

    fn judged(mut self, found: Findings) -> Product {
        self.findings.append(found);
        Product {
            format: self.format.id,
            prefix: format!("{}!", self.path.display()),
            path: self.path,
            files: self.package.map_or_else(Files::new, |package| package.files),
            findings: self.findings.sorted(),
            losses: self.losses,
            written: None,
        }
    }
}

/// Judges the packages, and brings them to the disk: there they wait for the judgement beside their place.
fn judge_and_stage(
    made: Vec<Made>,
    date: EntryDate,
    order: &Order,
    watch: Watch,
) -> (Vec<Product>, Result<Vec<Staged>, Error>) {
    let judge = || made.par_iter().map(|one| one.judge(order.lms)).collect::<Vec<_>>();
    let (found, staged) = if streams(&made) {
        thread::scope(|scope| {
            // A thread of its own, since it waits for the disk while the pool judges.
            let staging = scope.spawn(|| stage(&made, date, order, watch));
            let found = judge();
            (found, staging.join().unwrap_or_else(|cause| panic::resume_unwind(cause)))
        })
    } else {
        let found = judge();
        let refused = found.iter().any(Findings::has_errors);
        let staged = if refused { Ok(Vec::new()) } else { stage(&made, date, order, watch) };
        (found, staged)
    };
    (made.into_iter().zip(found).map(|(one, found)| one.judged(found)).collect(), staged)
}

/// Whether so much is still on the disk that writing takes longer than judging. Where it does not, doing both at a time
/// would only take more memory.
fn streams(made: &[Made]) -> bool {
    const MUCH: u64 = 16 << 20;
    let files =
        made.iter().filter_map(|one| one.package.as_ref()).flat_map(|one| one.files.values());
    let media = files.filter(|blob| matches!(blob, Blob::Disk { .. }));
    media.map(Blob::len).sum::<u64>() >= MUCH
}

/// Writes every package, none of them in its place yet. Those of a format that could not be made are refused anyway.
fn stage(
    made: &[Made],
    date: EntryDate,
    order: &Order,
    watch: Watch,
) -> Result<Vec<Staged>, Error> {
    if made.iter().any(|one| one.findings.has_errors()) {
        return Ok(Vec::new());
    }
    let stage = |one: &Made| {
        watch(Step::Write(one.format.id));
        let none = Files::new();
        let files = one.package.as_ref().map_or(&none, |package| &package.files);
        let aside = order.aside.zip(one.path.file_name()).map(|(aside, name)| aside.join(name));
        Ok(zip::stage(files, date, aside.as_ref().unwrap_or(&one.path), order.digest)?)
    };
    made.iter().map(stage).collect()
}

/// Puts the packages in their places.
fn put(packages: &mut [Product], staged: Vec<Staged>) -> Result<(), Error> {
    for (package, staged) in packages.iter_mut().zip(staged) {
        package.written = Some(staged.put()?);
    }
    Ok(())
}

/// `<id>-<version>-<format>.zip`, with hyphens for the underscores of the id.
fn file_name(course: &Course, format: FormatId, suffix: &str) -> String {
    format!("{}-{}-{format}{suffix}.zip", course.id.as_str().replace('_', "-"), course.version)
}
