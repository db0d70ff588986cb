//! For programs: one JSON object a run. Its shape is an interface that only grows.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Entry, Judgement, Summary, locate};
use crate::finding::{Language, Severity};

/// One finding; `line`, `column` and `clause` are null where there is none.
#[derive(Serialize)]
struct Row<'a> {
    code: &'static str,
    severity: Severity,
    path: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    message: &'a str,
    help: &'a str,
    clause: Option<String>,
}

/// `{"findings": […], "summary": {…}}` with `more` between the two: what a command adds of its own.
#[must_use]
pub fn json(judged: &[Judgement], language: Language, more: Map<String, Value>) -> String {
    let rows: Value = locate(judged).map(|entry| value(&row(&entry, language))).collect();
    let mut report = Map::new();
    report.insert("findings".to_owned(), rows);
    report.extend(more);
    report.insert("summary".to_owned(), value(&Summary::of(judged)));
    format!("{:#}\n", Value::Object(report))
}

fn row<'a>(entry: &'a Entry, language: Language) -> Row<'a> {
    let finding = entry.finding;
    let clauses: Vec<_> = finding.clauses.iter().map(|clause| clause.name).collect();
    Row {
        code: finding.code.id,
        severity: finding.severity,
        path: &entry.path,
        line: entry.position.as_ref().map(|position| position.line),
        column: entry.position.as_ref().map(|position| position.column),
        message: finding.message.in_language(language),
        help: finding.help.in_language(language),
        clause: (!clauses.is_empty()).then(|| clauses.join(", ")),
    }
}

/// Strings, numbers and lists of them always have a JSON form.
fn value(of: &impl Serialize) -> Value {
    serde_json::to_value(of).unwrap_or_default()
}
