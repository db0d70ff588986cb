//! `lespakket explain`: what a code means, what it rests on, and how to mend it.

use std::fmt::Write as _;

use clap::ValueEnum;
use serde_json::{Value, json};

use super::console::Console;
use super::{Exit, Failure, messages, wrap};
use crate::check;
use crate::finding::{Code, Language, nearest};
use crate::words;

/// Say what a code means and how to mend it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket explain                   every code
  lespakket explain course/link-text")]
pub struct Arguments {
    /// A code, such as course/link-text; without one, the list
    #[arg(value_name = "CODE")]
    code: Option<String>,
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

/// Prints one explanation, or the list of codes.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let codes = match &arguments.code {
        Some(id) => vec![find(id)?],
        None => check::codes(),
    };
    let text = match (arguments.report, &arguments.code) {
        (Report::Json, _) => as_json(&codes, console.language),
        (Report::Human, Some(_)) => codes.iter().map(|code| page(code, console.language)).collect(),
        (Report::Human, None) => list(&codes, console.language),
    };
    console.result(&text)?;
    Ok(Exit::Clean)
}

fn find(id: &str) -> Result<&'static Code, Failure> {
    let codes = check::codes();
    if let Some(code) = codes.iter().find(|code| code.id == id) {
        return Ok(code);
    }
    let near = nearest_code(id, &codes);
    Err(Failure::with_help(
        messages::unknown(&words!("e code", "code"), id),
        near.map_or_else(messages::list_codes, messages::did_you_mean_code),
    ))
}

/// The code that was meant; its name without the family is enough to find it.
fn nearest_code(id: &str, codes: &[&'static Code]) -> Option<&'static str> {
    let name = |code: &&'static Code| code.id.rsplit('/').next().unwrap_or(code.id);
    let ids = codes.iter().map(|code| code.id);
    nearest(id, ids).or_else(|| {
        let near = nearest(id, codes.iter().map(name))?;
        codes.iter().find(|code| name(code) == near).map(|code| code.id)
    })
}

/// One line a code: its id and the first sentence of its explanation.
fn list(codes: &[&Code], language: Language) -> String {
    let width = codes.iter().map(|code| code.id.len()).max().unwrap_or_default();
    codes.iter().fold(String::new(), |mut text, code| {
        let _ = writeln!(text, "{:width$}  {}", code.id, summary(code.doc.in_language(language)));
        text
    })
}

/// The first sentence of an explanation.
fn summary(doc: &str) -> &str {
    let line = doc.lines().next().unwrap_or_default();
    line.find(". ").and_then(|end| line.get(..=end)).unwrap_or(line)
}

/// The whole explanation.
fn page(code: &Code, language: Language) -> String {
    let severity = messages::severity(code.severity, language);
    let doc = wrap::wrap(code.doc.in_language(language).trim());
    let mut text = format!("{} ({severity})\n\n{doc}\n", code.id);
    if !code.clauses.is_empty() {
        let _ = writeln!(text, "\n{}:", messages::rests_on(language));
    }
    for clause in code.clauses {
        let _ = writeln!(text, "  {}", clause.name);
        if let Some(url) = clause.url {
            let _ = writeln!(text, "  {url}");
        }
    }
    text
}

/// `{"codes": [{"code", "severity", "doc", "clauses": [{"name", "url"}]}]}`.
fn as_json(codes: &[&Code], language: Language) -> String {
    let rows: Vec<Value> = codes
        .iter()
        .map(|code| {
            let clauses: Vec<_> = code
                .clauses
                .iter()
                .map(|clause| json!({"name": clause.name, "url": clause.url}))
                .collect();
            json!({
                "code": code.id,
                "severity": code.severity,
                "doc": code.doc.in_language(language),
                "clauses": clauses,
            })
        })
        .collect();
    format!("{:#}\n", json!({"codes": rows}))
}
