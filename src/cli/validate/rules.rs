//! By what packages are judged: what is typed, on top of what the project's own file says.

use std::path::{Path, PathBuf};

use super::super::console::Console;
use super::super::{Exit, Failure, messages, named};
use super::{Arguments, messages as own};
use crate::check::baseline::Baseline;
use crate::check::levels::{self, Levels};
use crate::files::{self, folder};
use crate::format::{FORMATS, Format};
use crate::pipeline::{Options, Settings, Validated};
use crate::words;

/// Where a project says how its packages are judged; the first that is there and has the table counts.
const FILES: [&str; 3] = [".lespakket.toml", "course.toml", "course/course.toml"];

/// What a run goes by.
pub struct Rules {
    /// How packages are judged.
    pub options: Options,
    /// Whether warnings are refused.
    pub denies_warnings: bool,
    levels: Levels,
    baseline: Option<PathBuf>,
    known: Baseline,
}

impl Rules {
    /// What the arguments ask for, and the project's file where they are silent.
    pub fn of(arguments: &Arguments) -> Result<Self, Failure> {
        let (settings, folder) = project()?;
        let format = arguments.format.as_ref().or(settings.format.as_ref());
        let systems = if arguments.lms.is_empty() { &settings.lms } else { &arguments.lms };
        let options = Options {
            format: format.map(|name| find_format(name)).transpose()?,
            systems: systems.iter().map(|name| named::lms(name)).collect::<Result<_, _>>()?,
        };
        let mut levels = Levels::default();
        for setting in settings.level.iter().chain(&arguments.level) {
            levels.add(setting).map_err(|fault| refused(&fault))?;
        }
        let own = settings.baseline.map(|path| folder.join(path));
        let baseline = arguments.baseline.clone().or(own);
        let known = match &baseline {
            Some(path) if !arguments.write_baseline => read_baseline(path)?,
            None if arguments.write_baseline => {
                return Err(Failure::with_help(own::no_baseline(), own::make_a_baseline()));
            }
            _ => Baseline::default(),
        };
        let denies_warnings = arguments.deny.is_some() || settings.deny.is_some();
        Ok(Self { options, denies_warnings, levels, baseline, known })
    }

    /// Gives findings their levels, and leaves out those that are known.
    pub fn settle(&mut self, judged: &mut [Validated]) {
        for one in judged {
            let findings = self.levels.apply(std::mem::take(&mut one.findings));
            one.findings = self.known.subtract(&one.prefix, findings);
        }
    }

    /// Writes all findings as known.
    pub fn write_baseline(&self, judged: &[Validated], console: &Console) -> Result<Exit, Failure> {
        let Some(path) = &self.baseline else { return Ok(Exit::Clean) };
        let mut baseline = Baseline::default();
        for one in judged {
            baseline.add(&one.prefix, &self.levels.apply(one.findings.clone()));
        }
        let text = baseline.write();
        folder::save(path, |file| {
            use std::io::Write as _;
            file.write_all(text.as_bytes())
                .map_err(|source| files::Error::io("cannot write", path, source))
        })?;
        console.note(&own::baseline_written(path));
        Ok(Exit::Clean)
    }
}

/// The project's own settings, and the folder of the file that they stand in.
fn project() -> Result<(Settings, PathBuf), Failure> {
    for name in FILES {
        let path = Path::new(name);
        if !path.is_file() {
            continue;
        }
        let text = String::from_utf8_lossy(&folder::read(path)?).into_owned();
        let settings = Settings::read(&text).map_err(|error| {
            Failure::with_help(own::bad_settings(path, &text, &error), own::settings_form())
        })?;
        if let Some(settings) = settings {
            let folder = path.parent().unwrap_or(Path::new("")).to_owned();
            return Ok((settings, folder));
        }
    }
    Ok((Settings::default(), PathBuf::new()))
}

fn find_format(name: &str) -> Result<&'static Format, Failure> {
    let found = FORMATS.iter().copied().find(|format| format.id.0 == name);
    found.ok_or_else(|| {
        let all: Vec<_> = FORMATS.iter().map(|format| format.id.0).collect();
        named::no_format(name, &all)
    })
}

fn read_baseline(path: &Path) -> Result<Baseline, Failure> {
    if !path.exists() {
        return Err(Failure::with_help(own::no_such_path(path), own::make_a_baseline()));
    }
    let text = String::from_utf8_lossy(&folder::read(path)?).into_owned();
    Baseline::read(&text).map_err(|error| {
        Failure::with_help(own::bad_baseline(path, &error), own::make_a_baseline())
    })
}

fn refused(fault: &levels::Fault) -> Failure {
    match fault {
        levels::Fault::Form(text) => Failure::with_help(own::bad_level(text), own::level_form()),
        levels::Fault::Code { code, nearest } => Failure::with_help(
            messages::unknown(&words!("e code", "code"), code),
            nearest.map_or_else(messages::list_codes, messages::did_you_mean_code),
        ),
        levels::Fault::Level { level, nearest } => Failure::with_help(
            messages::unknown(&words!(" niveau", "level"), level),
            messages::did_you_mean(*nearest, &levels::NAMES),
        ),
    }
}
