//! `lespakket i18n accept`: a translation by hand is taken for that of the course as it stands.

use std::path::PathBuf;

use serde_json::Map;

use super::{Exit, Failure, Report, said};
use crate::cli::console::Console;
use crate::cli::messages;
use crate::files::{FilePath, folder};
use crate::finding::report::{self, Judgement};
use crate::i18n;

/// Take a translation for that of the course as it stands
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket i18n accept --language en
  lespakket i18n accept --language en --only intro/welcome.md
  lespakket i18n accept --language en --same     names that read the same, too

Exit status: 0 taken, 1 errors found and nothing written, 2 could not run.")]
pub struct Arguments {
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// Language of the translation, such as en
    #[arg(long, value_name = "TAG")]
    language: String,
    /// Only the texts of this file of the course; may be repeated
    #[arg(long, value_name = "FILE")]
    only: Vec<String>,
    /// Take texts that read the same as in the course, too
    #[arg(long)]
    same: bool,
    /// Form of the report: human or json [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// Writes the record, and prints what was found.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let Some(open) = super::open(&arguments.course, console)? else { return Ok(Exit::Findings) };
    super::language(&arguments.language, &open.course)?;
    let path = |text: &String| {
        FilePath::new(text).map_err(|fault| crate::files::Error::Path { path: text.clone(), fault })
    };
    let only = arguments.only.iter().map(path).collect::<Result<Vec<_>, _>>()?;
    let lang = &arguments.language;
    let judged = i18n::accept(&open.files, &open.course, lang, &only, arguments.same)?;
    if let Some(accepted) = &judged.value {
        folder::save_all(&arguments.course, &accepted.changes)?;
    }
    let prefix = messages::path_prefix(&arguments.course);
    let findings = judged.findings.sorted();
    let name = arguments.course.to_string_lossy();
    let files = &open.files;
    let shown = [Judgement { name: &name, prefix: &prefix, files, findings: &findings }];
    let language = console.language;
    let accepted = judged.value.as_ref();
    match (arguments.report, accepted) {
        (Report::Json, _) => {
            let more = accepted.map_or_else(Map::new, |accepted| {
                said::additions(&arguments.course, &accepted.changes, accepted.texts)
            });
            console.result(&report::json(&shown, language, more))?;
        }
        (Report::Human, None) => {
            console.result(&report::human(&shown, language))?;
            console.note(&messages::nothing_written());
        }
        (Report::Human, Some(accepted)) if accepted.changes.is_empty() => {
            console.result(said::nothing_new().in_language(language))?;
        }
        (Report::Human, Some(accepted)) => {
            let written = said::written(&arguments.course, &accepted.changes, accepted.texts);
            console.result(written.in_language(language))?;
        }
    }
    Ok(if accepted.is_some() { Exit::Clean } else { Exit::Findings })
}
