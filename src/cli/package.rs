//! `lespakket package`: packages of a course, judged before they take their place.

use std::path::PathBuf;

use clap::ValueEnum;

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure, made, messages, named};
use crate::files::zip::Digest;
use crate::finding::report;
use crate::lms::Lms;
use crate::pipeline::{self, Built, Order, Target};

/// Make packages of a course
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket package                              `course` as SCORM, into `dist`
  lespakket package my-course --format scorm2004
  lespakket package --format scorm12,web         two packages
  lespakket package --format all --lms moodle    everything, made for Moodle

A package takes its place only when it was judged and is on the disk. If something
fails, the previous one stays as it was.

Exit status: 0 made, 1 errors found and nothing written, 2 could not run.")]
pub struct Arguments {
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// What to make; may be repeated, or a list with commas [default: scorm]
    #[arg(short, long, value_name = "FORMAT", value_delimiter = ',', default_value = "scorm")]
    #[arg(hide_default_value = true)]
    format: Vec<String>,
    /// Folder for the packages [default: dist]
    #[arg(short, long, value_name = "DIR", default_value = "dist", hide_default_value = true)]
    out: PathBuf,
    /// The LMS to make it for, such as moodle
    #[arg(long, value_name = "NAME")]
    lms: Option<String>,
    /// Form of the report: human or json [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// A form of the report.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Report {
    Human,
    Json,
}

impl Report {
    /// People have other tools for a digest, and would wait for it; a program cannot tell without it whether it has the
    /// same package.
    fn digest(self) -> Digest {
        match self {
            Self::Human => Digest::Unwanted,
            Self::Json => Digest::Wanted,
        }
    }
}

/// Makes the packages and prints what was made, found and lost.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let targets =
        arguments.format.iter().map(|name| target(name)).collect::<Result<Vec<_>, _>>()?;
    let lms = arguments.lms.as_deref().map(named::lms).transpose()?;
    targets.iter().try_for_each(|target| imported(*target, lms))?;
    messages::course_folder(&arguments.course)?;
    let order = Order {
        targets: &targets,
        lms,
        out: &arguments.out,
        aside: None,
        suffix: "",
        digest: arguments.report.digest(),
    };
    let progress = Progress::start(console);
    let built = pipeline::package(&arguments.course, &order, &|step| progress.step(&step))?;
    drop(progress);
    print(arguments, &built, console)?;
    Ok(if built.is_refused() { Exit::Findings } else { Exit::Clean })
}

fn target(name: &str) -> Result<Target, Failure> {
    Target::named(name).ok_or_else(|| named::no_format(name, &Target::names()))
}

/// Refuses a format that is named for an LMS that does not import it: what it is made for would not take it.
fn imported(target: Target, lms: Option<&Lms>) -> Result<(), Failure> {
    let Target::Format(format) = target else { return Ok(()) };
    match lms.filter(|lms| !lms.imports(format.id)) {
        Some(lms) => Err(Failure::with_help(
            messages::not_imported(lms, format.id),
            messages::imported_instead(lms, format.id),
        )),
        None => Ok(()),
    }
}

fn print(arguments: &Arguments, built: &Built, console: &Console) -> Result<(), Failure> {
    let prefix = messages::path_prefix(&arguments.course);
    let judged = made::judgements(&prefix, &built.checked, &built.packages);
    let language = console.language;
    if let Report::Json = arguments.report {
        return console.result(&report::json(
            &judged,
            language,
            made::additions(&built.packages, language),
        ));
    }
    let first = judged.iter().flat_map(|one| one.findings).next();
    if let Some(finding) = first {
        console.result(&report::human(&judged, language))?;
        console.note(&messages::more_about(finding.code.id));
    }
    if built.is_refused() {
        console.note(&messages::nothing_written());
        return Ok(());
    }
    console.result(&made::listing(&built.packages, language))
}
