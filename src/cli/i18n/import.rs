//! `lespakket i18n import`: a translated PO file into the course.

use std::path::PathBuf;

use serde_json::Map;

use super::{Exit, Failure, Report, said};
use crate::cli::console::Console;
use crate::cli::messages;
use crate::files::{Blob, FilePath, Files, folder};
use crate::finding::report::{self, Judgement};
use crate::finding::{Findings, Judged};
use crate::i18n::{self, Import, Imported, po};

/// Read a translated PO file into the course
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket i18n import en.po
  lespakket i18n import en.po my-course

Everything is written, or nothing. Entries that are fuzzy or empty leave the
translation as it is. A translation that was changed by hand since the export
stays: the import is refused then.

Exit status: 0 taken in, 1 errors found and nothing written, 2 could not run.")]
pub struct Arguments {
    /// The PO file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// Replace what was changed by hand since the export
    #[arg(long)]
    overwrite: bool,
    /// Form of the report: human or json [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// Writes what the file brings, and prints what was found.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let Some(open) = super::open(&arguments.course, console)? else { return Ok(Exit::Findings) };
    let bytes = folder::read(&arguments.file)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let name = arguments.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let file = FilePath::new(&name)
        .map_err(|fault| crate::files::Error::Path { path: name.clone(), fault })?;
    let Judged { value: catalogue, mut findings } = po::read(&file, &text);
    let mut imported = None;
    if let Some(catalogue) = &catalogue {
        let order = Import { catalogue, file: &file, overwrite: arguments.overwrite };
        let judged = i18n::import(&open.files, &open.course, order)?;
        findings.append(judged.findings);
        imported = judged.value;
    }
    if let Some(imported) = &imported {
        folder::save_all(&arguments.course, &imported.changes)?;
    }
    let typed = arguments.file.display().to_string();
    let prefix = typed.strip_suffix(&name).unwrap_or_default();
    let files = Files::from([(file, Blob::bytes(bytes.to_vec()))]);
    print(arguments, prefix, &files, &findings.sorted(), imported.as_ref(), console)?;
    Ok(if imported.is_some() { Exit::Clean } else { Exit::Findings })
}

fn print(
    arguments: &Arguments,
    prefix: &str,
    files: &Files,
    findings: &Findings,
    imported: Option<&Imported>,
    console: &Console,
) -> Result<(), Failure> {
    let name = arguments.course.to_string_lossy();
    let judged = [Judgement { name: &name, prefix, files, findings }];
    let language = console.language;
    if let Report::Json = arguments.report {
        let more = imported.map_or_else(Map::new, |imported| {
            said::additions(&arguments.course, &imported.changes, imported.texts)
        });
        return console.result(&report::json(&judged, language, more));
    }
    if !findings.is_empty() {
        console.result(&report::human(&judged, language))?;
    }
    let Some(imported) = imported else {
        console.note(&messages::nothing_written());
        return Ok(());
    };
    if imported.changes.is_empty() {
        return console.result(said::nothing_new().in_language(language));
    }
    let written = said::written(&arguments.course, &imported.changes, imported.texts);
    console.result(written.in_language(language))?;
    console.note(&said::check_next());
    Ok(())
}
