//! `lespakket releases`: the history of a course.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::console::Console;
use super::{Exit, Failure, messages};
use crate::course::{Class, Ledger, Release};
use crate::finding::report::{self, Judgement};
use crate::finding::{Findings, Language, Words};
use crate::release::{consistent, heading};
use crate::words;
use crate::{definition, pipeline};

/// Show the releases of a course
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket releases
  lespakket releases my-course --report json

Exit status: 0 shown, 1 the ledger has errors, 2 could not run.")]
pub struct Arguments {
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

/// Prints the history.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    messages::course_folder(&arguments.course)?;
    let source = pipeline::open(&arguments.course, &|_| ())?;
    let mut findings = Findings::new();
    let ledger = definition::ledger(&source.files, &mut findings)?;
    let language = console.language;
    if !findings.is_empty() {
        let prefix = messages::path_prefix(&arguments.course);
        let name = arguments.course.to_string_lossy();
        let files = &source.files;
        let judged = [Judgement { name: &name, prefix: &prefix, files, findings: &findings }];
        console.result(&match arguments.report {
            Report::Human => report::human(&judged, language),
            Report::Json => report::json(&judged, language, Map::new()),
        })?;
        return Ok(Exit::Findings);
    }
    let ledger = ledger.unwrap_or_default();
    let broken = consistent(&source.files, &ledger).err().as_ref().map(messages::broken_ledger);
    match arguments.report {
        Report::Json => console.result(&json(&ledger, broken.as_ref(), language))?,
        Report::Human if ledger.releases.is_empty() => console.note(&none()),
        Report::Human => console.result(&table(&ledger, language))?,
    }
    let Some(broken) = broken else { return Ok(Exit::Clean) };
    console.note(&broken);
    Ok(Exit::Findings)
}

fn none() -> Words {
    words!(
        "er is nog niets uitgegeven; begin met `lespakket release`",
        "nothing was released yet; begin with `lespakket release`"
    )
}

/// `{"releases": [{"version", "date", "changes", "packages"}], "fault"}`, from the first to the last.
fn json(ledger: &Ledger, broken: Option<&Words>, language: Language) -> String {
    let one = |release: &Release| {
        json!({
            "version": release.version.to_string(),
            "date": release.date.to_string(),
            "changes": release.change,
            "packages": release.packages,
        })
    };
    let fault = broken.map(|words| words.in_language(language));
    let releases: Vec<Value> = ledger.releases.iter().map(one).collect();
    format!("{:#}\n", json!({ "releases": releases, "fault": fault }))
}

/// The newest first, with its packages under it.
fn table(ledger: &Ledger, language: Language) -> String {
    let width = ledger.releases.iter().map(|release| release.version.to_string().len()).max();
    let width = width.unwrap_or_default();
    let mut text = String::new();
    for (at, release) in ledger.releases.iter().enumerate().rev() {
        let said = changed(release, at == 0);
        let said = said.in_language(language);
        let version = release.version.to_string();
        let _ = writeln!(text, "{version:width$}  {}  {said}", release.date);
        for package in &release.packages {
            let size = messages::size(package.bytes, language);
            let digest = package.sha256.get(..12).unwrap_or_default();
            let _ = writeln!(text, "{:width$}  {}  {size}  {digest}…", "", package.file);
        }
    }
    text
}

fn changed(release: &Release, is_first: bool) -> crate::finding::Words {
    match release.change {
        _ if is_first => words!("eerste uitgave", "first release"),
        Class::None => words!("dezelfde inhoud opnieuw", "the same contents again"),
        class => heading(class),
    }
}
