//! What is named on the two sides: a version of the ledger, a course folder, or a package.

use std::path::{Path, PathBuf};

use semver::Version;

use super::messages;
use crate::cli::Failure;
use crate::course::{Course, Ledger};
use crate::definition::{self, DEFINITION};
use crate::finding::{Findings, Words};
use crate::format::Format;
use crate::package::Package;
use crate::pipeline::{self, Input, Watch};
use crate::release::{self, Contents, Kind, Outline, Seen, Side, packaged};

/// What was typed.
pub struct Asked<'a> {
    /// The old side; none for the last release.
    pub old: Option<&'a str>,
    /// The new side; none for the folder of the course.
    pub new: Option<&'a str>,
    /// The folder of the course whose ledger has the versions.
    pub course: &'a Path,
}

/// Both sides.
pub struct Sides {
    /// What was.
    pub old: Side,
    /// What is.
    pub new: Side,
    /// What is to be said of them.
    pub notes: Vec<Words>,
}

/// One side, as it was opened.
enum Opened {
    Release(Side),
    Course(String, Box<Course>),
    Package(Side, &'static Format),
}

/// Opens both sides. A course that is compared with a package is made into a package of that format first, in memory: so
/// both say the same of it.
pub fn open(asked: &Asked, watch: Watch) -> Result<Sides, Failure> {
    let mut opener = Opener { course: asked.course, watch, notes: Vec::new() };
    let old = match asked.old {
        Some(name) => opener.named(name)?,
        None => opener.last()?,
    };
    let new = if let Some(name) = asked.new {
        opener.named(name)?
    } else {
        crate::cli::messages::course_folder(asked.course)?;
        opener.course(asked.course)?
    };
    let format = |one: &Opened| match one {
        Opened::Package(_, format) => Some(*format),
        Opened::Release(_) | Opened::Course(..) => None,
    };
    let (old_format, new_format) = (format(&old), format(&new));
    let (old, new) = (opener.side(old, new_format)?, opener.side(new, old_format)?);
    Ok(Sides { old, new, notes: opener.notes })
}

/// Opens what is named.
struct Opener<'a> {
    course: &'a Path,
    watch: Watch<'a>,
    notes: Vec<Words>,
}

impl Opener<'_> {
    /// A version, or else something on the disk.
    fn named(&mut self, name: &str) -> Result<Opened, Failure> {
        let path = PathBuf::from(name);
        let version = name.strip_prefix('v').unwrap_or(name);
        match Version::parse(version) {
            Ok(version) => self.release(&version),
            Err(_) if !path.exists() => Err(self.unknown(name)),
            Err(_) if path.join(DEFINITION).is_file() => self.course(&path),
            Err(_) => self.package(&path),
        }
    }

    fn ledger(&self) -> Result<(pipeline::Source, Ledger), Failure> {
        crate::cli::messages::course_folder(self.course)?;
        let source = pipeline::open(self.course, self.watch)?;
        let mut findings = Findings::new();
        let ledger = definition::ledger(&source.files, &mut findings)?;
        if findings.has_errors() {
            return Err(messages::ledger_has_errors(self.course));
        }
        Ok((source, ledger.unwrap_or_default()))
    }

    fn last(&self) -> Result<Opened, Failure> {
        let (_, ledger) = self.ledger()?;
        let last = ledger.last().ok_or_else(|| messages::nothing_released(self.course))?;
        self.release(&last.version)
    }

    fn release(&self, version: &Version) -> Result<Opened, Failure> {
        let (source, ledger) = self.ledger()?;
        let Some(release) = ledger.release(version) else {
            return Err(messages::no_release(&version.to_string(), &ledger, self.course));
        };
        let outline = release::read_outline(&source.files, release)
            .map_err(|_| messages::outline_changed(&release::outline_path(version)))?;
        Ok(Opened::Release(Side {
            kind: Kind::Release,
            name: outline.course.id.to_string(),
            version: Some(version.to_string()),
            seen: Seen::Course(Box::new(outline)),
        }))
    }

    /// Neither a version nor on the disk: perhaps a version that is typed wrong.
    fn unknown(&self, name: &str) -> Failure {
        match self.ledger() {
            Ok((_, ledger)) => messages::no_release(name, &ledger, self.course),
            Err(_) => messages::no_such_side(name),
        }
    }

    fn course(&self, path: &Path) -> Result<Opened, Failure> {
        let checked = pipeline::check(path, self.watch)?;
        let course = checked.course.filter(|_| !checked.findings.has_errors());
        let course = course.ok_or_else(|| messages::course_has_errors(path))?;
        Ok(Opened::Course(path.display().to_string(), Box::new(course)))
    }

    fn package(&mut self, path: &Path) -> Result<Opened, Failure> {
        let opened = pipeline::open_package(Input::Path(path), self.watch)?;
        if opened.findings.has_errors() {
            self.notes.push(messages::archive_has_errors(path));
        }
        let (format, package) = match opened.contents {
            pipeline::Contents::Package(format, package) => (format, package),
            pipeline::Contents::Foreign(name) => return Err(messages::foreign(path, name)),
            pipeline::Contents::Unknown => return Err(messages::no_package(path)),
        };
        let side = side(opened.name, Kind::Package, &package, format);
        if packaged::is_ours(&package.files) && matches!(side.seen, Seen::Foreign(_)) {
            self.notes.push(messages::of_another_version(path));
        }
        Ok(Opened::Package(side, format))
    }

    /// A side as it is compared with something of a format; none for what is no package.
    fn side(&self, opened: Opened, other: Option<&'static Format>) -> Result<Side, Failure> {
        let (name, course) = match opened {
            Opened::Release(side) | Opened::Package(side, _) => return Ok(side),
            Opened::Course(name, course) => (name, course),
        };
        if let Some(format) = other
            && let Some(package) = pipeline::assemble(&course, format, self.watch)?
        {
            let made = side(name, Kind::Course, &package, format);
            return Ok(Side { version: Some(course.version.to_string()), ..made });
        }
        Ok(Side {
            kind: Kind::Course,
            name,
            version: Some(course.version.to_string()),
            seen: Seen::Course(Box::new(Outline::new(&course)?)),
        })
    }
}

/// A package as a side.
fn side(name: String, kind: Kind, package: &Package, format: &'static Format) -> Side {
    let contents = Contents::new(package, format.title);
    match packaged::read(package) {
        Some(read) => Side {
            kind,
            name,
            version: Some(read.version),
            seen: Seen::Packaged(Box::new(read.outline), contents),
        },
        None => Side { kind, name, version: None, seen: Seen::Foreign(contents) },
    }
}
