//! The one place where the rooms are strung together: check, build and validate.

mod build;
mod input;
mod languages;
mod opened;
mod settings;
mod stage;
mod target;
mod validate;

use std::path::Path;

use crate::check;
use crate::course::{Course, Facts};
use crate::definition;
use crate::files::{self, Files, folder};
use crate::finding::Findings;
use crate::package::FormatId;
use crate::site;

pub use build::{Built, Order, Product, build, package};
pub use input::Input;
pub use languages::Languages;
pub use opened::{Contents, Opened, assemble, open_package};
pub use settings::Settings;
pub use target::Target;
pub use validate::{Options, Validated, validate, validate_input};

/// What is being done, for who watches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The folder is read.
    Read,
    /// The course is judged.
    Check,
    /// Pages are made.
    Render,
    /// A package of any vendor is opened.
    Open,
    /// It is judged.
    Judge,
    /// A package is made.
    Package(FormatId),
    /// A package is judged, and written beside its place.
    Write(FormatId),
}

/// Who watches a run; several threads may report a step.
pub type Watch<'a> = &'a (dyn Fn(Step) + Sync);

/// Why a run could not come to an end: input or output, or a fault of the program.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk or an archive.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// A template of the program's own: a fault of the program.
    #[error(transparent)]
    Site(#[from] site::Error),
    /// A language that the course does not have.
    #[error("the course is not there in {tag:?}; it is there in {}", languages.join(", "))]
    Language {
        /// As it was asked for.
        tag: String,
        /// The languages that the course has.
        languages: Vec<String>,
    },
}

/// The folder of a course, before anything in it is understood.
#[derive(Debug, Clone)]
pub struct Source {
    /// What it holds; a release puts what it is about to write in here.
    pub files: Files,
    /// What cannot be part of it.
    findings: Findings,
}

impl From<Files> for Source {
    /// A course that stands in no folder.
    fn from(files: Files) -> Self {
        Self { files, findings: Findings::new() }
    }
}

/// A course that was judged.
#[derive(Debug)]
pub struct Checked {
    /// The folder it was read from.
    pub files: Files,
    /// The course; none when what is wrong leaves nothing to work with.
    pub course: Option<Course>,
    /// What was found, in the order of the source.
    pub findings: Findings,
}

impl Checked {
    /// Lets go of what only the rules over a course look at: in a large course it is a good part.
    fn forget_facts(&mut self) {
        let Some(course) = &mut self.course else { return };
        let others = course.translations.iter_mut().flat_map(|other| &mut other.course.units);
        let units = course.units.iter_mut().chain(others);
        units.flat_map(|unit| &mut unit.pages).for_each(|page| page.facts = Facts::default());
    }

    /// Adds what is wrong with each file of the course's theme by itself.
    fn judge_theme(mut self) -> Result<Self, Error> {
        let faults = self.course.as_ref().map(site::faults).unwrap_or_default();
        faults.into_iter().try_for_each(|fault| self.add_theme_fault(fault.into()))?;
        Ok(self)
    }

    /// Adds what is wrong with a template of the course's own; a fault of the program's own is an error.
    fn add_theme_fault(&mut self, error: site::Error) -> Result<(), Error> {
        let site::Error::Template(fault) = &error else { return Err(error.into()) };
        let finding = check::theme::finding(&self.files, fault).ok_or(error)?;
        self.findings.push(finding);
        self.findings = std::mem::take(&mut self.findings).sorted();
        Ok(())
    }
}

/// Reads and judges the course in a folder; nothing is written.
pub fn check(path: &Path, watch: Watch) -> Result<Checked, Error> {
    let mut checked = read(open(path, watch)?, watch)?;
    let themed = |course: &&Course| !course.theme.overrides.is_empty();
    if let Some(course) = checked.course.as_ref().filter(themed)
        && !checked.findings.has_errors()
    {
        watch(Step::Render);
        let fault = site::build(course).err();
        fault.map_or(Ok(()), |error| checked.add_theme_fault(error))?;
    }
    Ok(checked)
}

/// Opens the folder of a course.
pub fn open(path: &Path, watch: Watch) -> Result<Source, Error> {
    watch(Step::Read);
    let folder = folder::walk(path)?;
    let mut findings = check::folder::judge(&folder.faults);
    if folder::is_unfinished(path) {
        findings.append(check::folder::unfinished());
    }
    Ok(Source { files: folder.files, findings })
}

/// As [`check`](fn@check), but for what templates of the course's own do while pages are rendered.
pub fn read(source: Source, watch: Watch) -> Result<Checked, Error> {
    let Source { files, mut findings } = source;
    let read = definition::read(&files)?;
    findings.append(read.findings);
    watch(Step::Check);
    if let Some(course) = &read.value {
        let complete = !findings.has_errors();
        findings.append(check::course::judge(course, complete));
    }
    let findings = findings.sorted();
    Checked { files, course: read.value, findings }.judge_theme()
}
