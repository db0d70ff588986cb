//! `lespakket validate`: what is wrong with packages of any vendor.

mod messages;
mod report;
mod rules;

use std::path::{Path, PathBuf};

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure};
use crate::finding::report::{Judgement, Summary};
use crate::pipeline::{Input, Validated, validate_input};
use report::Report;
use rules::Rules;

/// Find what is wrong with packages of any vendor
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket validate course.zip                  an archive, a folder or a manifest
  lespakket validate dist/*.zip --lms moodle     what Moodle does with each
  lespakket validate old.zip --level 'page/*=off' --deny warnings
  lespakket validate old.zip --baseline known.json   only what is new
  curl -s https://example.org/course.zip | lespakket validate -

What is asked for every time can stand in a table [validate] in `.lespakket.toml` or
`course.toml`.

Exit status: 0 no errors, 1 errors found, 2 could not run.")]
pub struct Arguments {
    /// Archives, folders or single documents; - is standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The format to take them for, instead of what they look like
    #[arg(long = "as", value_name = "FORMAT")]
    format: Option<String>,
    /// LMSs that they are meant for; may be repeated, or a list with commas
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    lms: Vec<String>,
    /// Level of a code or family: error, warning, info or off; may be repeated
    #[arg(long, value_name = "CODE=LEVEL")]
    level: Vec<String>,
    /// Refuse warnings too
    #[arg(long, value_name = "WHAT", value_parser = ["warnings"], hide_possible_values = true)]
    deny: Option<String>,
    /// File of findings that are known already
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what is found to the baseline, and report nothing
    #[arg(long)]
    write_baseline: bool,
    /// Form of the report: human, json, sarif, junit or github [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// The name of standard input among paths.
const STANDARD_INPUT: &str = "-";

/// Prints what is wrong with each package.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    if arguments.paths.iter().filter(|path| *path == Path::new(STANDARD_INPUT)).count() > 1 {
        return Err(Failure::new(messages::standard_input_twice()));
    }
    let mut rules = Rules::of(arguments)?;
    let progress = Progress::start(console);
    // What cannot be read does not keep the others from being judged.
    let (mut judged, mut failures) = (Vec::new(), Vec::new());
    for path in &arguments.paths {
        match one(path, &rules, &progress) {
            Ok(validated) => judged.push(validated),
            Err(failure) => failures.push(failure),
        }
    }
    drop(progress);
    let failed = failures.iter().fold(None, |_, failure| Some(console.failed(failure)));
    if judged.is_empty() {
        return Ok(failed.unwrap_or(Exit::Failed));
    }
    if arguments.write_baseline {
        return rules.write_baseline(&judged, console);
    }
    rules.settle(&mut judged);
    let judgements: Vec<_> = judged
        .iter()
        .map(|one| Judgement {
            name: &one.name,
            prefix: &one.prefix,
            files: &one.files,
            findings: &one.findings,
        })
        .collect();
    report::print(arguments.report, &judged, &judgements, console)?;
    Ok(failed.unwrap_or_else(|| exit(Summary::of(&judgements), rules.denies_warnings)))
}

fn one(path: &Path, rules: &Rules, progress: &Progress) -> Result<Validated, Failure> {
    let watch = |step| progress.step(&step);
    if path == Path::new(STANDARD_INPUT) {
        let mut input = std::io::stdin().lock();
        return Ok(validate_input(Input::Reader(&mut input), &rules.options, &watch)?);
    }
    if !path.exists() {
        return Err(Failure::with_help(messages::no_such_path(path), messages::name_a_package()));
    }
    Ok(validate_input(Input::Path(path), &rules.options, &watch)?)
}

const fn exit(summary: Summary, denies_warnings: bool) -> Exit {
    if summary.errors > 0 || denies_warnings && summary.warnings > 0 {
        Exit::Findings
    } else {
        Exit::Clean
    }
}
