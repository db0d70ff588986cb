//! `lespakket verify`: whether a package is what the source of its release gives, byte for byte.

mod messages;
mod report;

use std::path::PathBuf;

use clap::ValueEnum;

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure};
use crate::release::verify;

/// Build a package again from its source, and compare
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket verify dist/my-course-1.2.0-scorm12.zip my-course
  lespakket verify from-the-lms.zip --report json

The source is the folder when it is still as it was released; otherwise it is read from git,
without changing anything in the folder.

Exit status: 0 the same byte for byte, 1 it differs, 2 could not run.")]
pub struct Arguments {
    /// The package: a zip that this program made
    #[arg(value_name = "PACKAGE")]
    package: PathBuf,
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// Form of the report: human or json [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// A form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Report {
    Human,
    Json,
}

/// Verifies a package and prints in what it differs.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    super::messages::course_folder(&arguments.course)?;
    let progress = Progress::start(console);
    let verified =
        verify::verify(&arguments.package, &arguments.course, &|step| progress.step(&step));
    drop(progress);
    let verified = verified.map_err(|obstacle| messages::obstacle(arguments, obstacle))?;
    console.result(&match arguments.report {
        Report::Human => report::human(&arguments.package, &verified, console.language),
        Report::Json => report::json(&arguments.package, &verified),
    })?;
    Ok(if verified.is_same() { Exit::Clean } else { Exit::Findings })
}
