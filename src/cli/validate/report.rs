//! How `validate` shows what it found: the forms that every command has, and for people what each package was taken for.

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::super::console::Console;
use super::super::{Failure, messages};
use super::messages as own;
use crate::finding::report::{self, Judgement};
use crate::pipeline::Validated;

/// A form of the report.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Report {
    Human,
    Json,
    Sarif,
    Junit,
    Github,
}

/// Prints the report.
pub fn print(
    form: Report,
    judged: &[Validated],
    judgements: &[Judgement],
    console: &Console,
) -> Result<(), Failure> {
    let language = console.language;
    let first = judgements.iter().flat_map(|one| one.findings).next();
    let text = match form {
        Report::Human if console.is_quiet() && first.is_none() => String::new(),
        Report::Human => report::human(judgements, language),
        Report::Json => report::json(judgements, language, inputs(judged)),
        Report::Sarif => report::sarif(judgements, language),
        Report::Junit => report::junit(judgements, language),
        Report::Github => report::github(judgements, language),
    };
    if let Report::Human = form {
        for one in judged {
            console.detail(&own::taken_for(&one.name, one.format));
        }
    }
    console.result(&text)?;
    if let (Report::Human, Some(finding)) = (form, first) {
        console.note(&messages::more_about(finding.code.id));
    }
    Ok(())
}

/// What each input was taken for: `"inputs": [{"path", "format"}]`.
fn inputs(judged: &[Validated]) -> Map<String, Value> {
    let rows: Vec<Value> =
        judged.iter().map(|one| json!({"path": one.name, "format": one.format})).collect();
    Map::from_iter([("inputs".to_owned(), Value::Array(rows))])
}
