//! SARIF 2.1.0, which code hosts and editors read. Only the codes that were found are described.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Entry, Judgement, locate};
use crate::finding::{Code, Language, Severity};

/// One run.
#[must_use]
pub fn sarif(judged: &[Judgement], language: Language) -> String {
    let found = judged.iter().flat_map(|one| one.findings);
    let codes: BTreeMap<_, _> = found.map(|finding| (finding.code.id, finding.code)).collect();
    let order: Vec<_> = codes.keys().copied().collect();
    let results: Vec<_> = locate(judged).map(|entry| result(&entry, &order, language)).collect();
    let rules: Vec<_> = codes.values().map(|code| rule(code, language)).collect();
    let report = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "lespakket",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{report:#}\n")
}

fn rule(code: &Code, language: Language) -> Value {
    let doc = match language {
        Language::Nl => code.doc.nl,
        Language::En => code.doc.en,
    };
    let first = doc.lines().find(|line| !line.trim().is_empty()).unwrap_or(code.id);
    let mut rule = json!({
        "id": code.id,
        "shortDescription": {"text": first.trim()},
        "help": {"text": doc, "markdown": doc},
        "defaultConfiguration": {"level": level(code.severity)},
    });
    if let (Some(url), Some(rule)) =
        (code.clauses.iter().find_map(|clause| clause.url), rule.as_object_mut())
    {
        rule.insert("helpUri".to_owned(), url.into());
    }
    rule
}

fn result(entry: &Entry, order: &[&str], language: Language) -> Value {
    let finding = entry.finding;
    let message = finding.message.in_language(language);
    let help = finding.help.in_language(language);
    let text = if help.is_empty() { message.to_owned() } else { format!("{message}\n{help}") };
    json!({
        "ruleId": finding.code.id,
        "ruleIndex": order.iter().position(|id| *id == finding.code.id),
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [{"physicalLocation": location(entry)}],
    })
}

fn location(entry: &Entry) -> Value {
    let artifact = json!({"uri": uri(&entry.path)});
    match &entry.position {
        None => json!({"artifactLocation": artifact}),
        Some(position) => json!({
            "artifactLocation": artifact,
            "region": {
                "startLine": position.line,
                "startColumn": position.column,
                "endLine": position.end_line,
                "endColumn": position.end_column,
            },
        }),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a relative URI reference.
fn uri(path: &str) -> String {
    path.bytes().fold(String::with_capacity(path.len()), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/!".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}
