//! `lespakket check`: every fault of a course, with file, line and column.

use std::path::PathBuf;

use clap::ValueEnum;
use serde_json::Map;

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure, messages};
use crate::finding::report::{self, Judgement, Summary};
use crate::pipeline;

/// Find every fault in a course
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket check                     the course in the folder `course`
  lespakket check my-course
  lespakket check --report github     as annotations in GitHub Actions

Exit status: 0 no errors, 1 errors found, 2 could not run.")]
pub struct Arguments {
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// Form of the report: human, json, sarif, junit or github [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// A form of the report.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Report {
    Human,
    Json,
    Sarif,
    Junit,
    Github,
}

/// Prints what is wrong with a course.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    messages::course_folder(&arguments.course)?;
    let progress = Progress::start(console);
    let checked = pipeline::check(&arguments.course, &|step| progress.step(&step))?;
    drop(progress);
    let prefix = messages::path_prefix(&arguments.course);
    let name = arguments.course.to_string_lossy();
    let (files, findings) = (&checked.files, &checked.findings);
    let judged = [Judgement { name: &name, prefix: &prefix, files, findings }];
    let language = console.language;
    let text = match arguments.report {
        Report::Human if console.is_quiet() && checked.findings.is_empty() => String::new(),
        Report::Human => report::human(&judged, language),
        Report::Json => report::json(&judged, language, Map::new()),
        Report::Sarif => report::sarif(&judged, language),
        Report::Junit => report::junit(&judged, language),
        Report::Github => report::github(&judged, language),
    };
    console.result(&text)?;
    if matches!(arguments.report, Report::Human) {
        point_to_explain(checked.findings.iter().map(|finding| finding.code.id).next(), console);
    }
    Ok(exit(Summary::of(&judged)))
}

/// Says once where more is to be read about a code.
fn point_to_explain(code: Option<&str>, console: &Console) {
    if let Some(code) = code {
        console.note(&messages::more_about(code));
    }
}

const fn exit(summary: Summary) -> Exit {
    if summary.errors > 0 { Exit::Findings } else { Exit::Clean }
}
