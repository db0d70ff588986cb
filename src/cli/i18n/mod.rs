//! `lespakket i18n`: translations go out to translators and come back.

mod accept;
mod export;
mod import;
mod said;

use std::path::Path;

use clap::{Subcommand, ValueEnum};

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure, messages, named};
use crate::course::Course;
use crate::files::Files;
use crate::finding::report::{self, Judgement};
use crate::finding::{Finding, Findings};
use crate::i18n;
use crate::pipeline;

/// Get translations out to translators and back
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = true)]
#[command(after_help = "\
Examples:
  lespakket i18n export --language en --out en.po   texts for a translator
  lespakket i18n import en.po                       and back, into course/i18n/en
  lespakket i18n accept --language en               what was translated by hand holds

`lespakket i18n COMMAND --help` explains a command.")]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

/// What is done with translations: one file each.
#[derive(Debug, Subcommand)]
enum Command {
    /// Write the texts of a course as a PO file
    Export(export::Arguments),
    /// Read a translated PO file into the course
    Import(import::Arguments),
    /// Take a translation for that of the course as it stands
    Accept(accept::Arguments),
}

/// A form of the report.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Report {
    Human,
    Json,
}

/// Runs what the arguments name.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    match &arguments.command {
        Command::Export(arguments) => export::run(arguments, console),
        Command::Import(arguments) => import::run(arguments, console),
        Command::Accept(arguments) => accept::run(arguments, console),
    }
}

/// A course that can be translated, with its folder.
struct Translatable {
    files: Files,
    course: Course,
}

/// Reads a course; none when what is wrong in it comes first, which is printed.
fn open(folder: &Path, console: &Console) -> Result<Option<Translatable>, Failure> {
    messages::course_folder(folder)?;
    let progress = Progress::start(console);
    let checked = pipeline::check(folder, &|step| progress.step(&step))?;
    drop(progress);
    // What is wrong in a translation can be what this command is to mend.
    let in_course = |finding: &Finding| !finding.place.file.as_str().starts_with("i18n/");
    let own: Findings = checked.findings.into_iter().filter(in_course).collect();
    if let Some(course) = checked.course.filter(|_| !own.has_errors()) {
        return Ok(Some(Translatable { files: checked.files, course }));
    }
    let prefix = messages::path_prefix(folder);
    let name = folder.to_string_lossy();
    let files = &checked.files;
    let judged = [Judgement { name: &name, prefix: &prefix, files, findings: &own }];
    console.result(&report::human(&judged, console.language))?;
    Ok(None)
}

/// Refuses a language that the course cannot be translated into.
fn language(tag: &str, course: &Course) -> Result<(), Failure> {
    if i18n::is_other_language(tag, course) {
        return Ok(());
    }
    let languages: Vec<String> = course.languages().skip(1).map(str::to_owned).collect();
    Err(named::no_translation(tag, &languages))
}
