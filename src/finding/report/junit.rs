//! JUnit XML, which build servers show: a suite a file, a case a finding. Only errors fail, as the exit status says.

use std::fmt::Write as _;

use super::{Entry, Judgement, locate};
use crate::finding::{Language, Severity};

/// The document; a run without findings is one case that passes.
#[must_use]
pub fn junit(judged: &[Judgement], language: Language) -> String {
    let entries: Vec<_> = locate(judged).map(without_text).collect();
    let suites: Vec<_> = entries.chunk_by(|one, next| one.path == next.path).collect();
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<testsuites name=\"lespakket\" tests=\"{}\" failures=\"{}\">",
        entries.len().max(1),
        failures(&entries)
    );
    if suites.is_empty() {
        text.push_str("  <testsuite name=\"lespakket\" tests=\"1\" failures=\"0\">\n");
        text.push_str("    <testcase name=\"check\" classname=\"lespakket\"/>\n  </testsuite>\n");
    }
    for suite in suites {
        write_suite(&mut text, suite, language);
    }
    text.push_str("</testsuites>\n");
    text
}

/// The source line is not shown here.
fn without_text(mut entry: Entry) -> Entry {
    if let Some(position) = &mut entry.position {
        position.text = String::new();
    }
    entry
}

fn write_suite(text: &mut String, entries: &[Entry], language: Language) {
    let name = entries.first().map_or("", |entry| &entry.path);
    let _ = writeln!(
        text,
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">",
        escape(name),
        entries.len(),
        failures(entries)
    );
    for entry in entries {
        write_case(text, entry, language);
    }
    text.push_str("  </testsuite>\n");
}

fn write_case(text: &mut String, entry: &Entry, language: Language) {
    let finding = entry.finding;
    let place = entry
        .position
        .as_ref()
        .map_or_else(String::new, |position| format!(":{}:{}", position.line, position.column));
    let path = escape(&entry.path);
    let _ = writeln!(
        text,
        "    <testcase name=\"{} {path}{place}\" classname=\"{}\" file=\"{path}\"{}>",
        escape(finding.code.id),
        escape(finding.code.id),
        line(entry),
    );
    let message = escape(finding.message.in_language(language));
    let help = escape(finding.help.in_language(language));
    let _ = if finding.severity == Severity::Error {
        writeln!(text, "      <failure type=\"error\" message=\"{message}\">{help}</failure>")
    } else {
        writeln!(text, "      <system-out>{message}\n{help}</system-out>")
    };
    text.push_str("    </testcase>\n");
}

fn line(entry: &Entry) -> String {
    entry.position.as_ref().map_or_else(String::new, |at| format!(" line=\"{}\"", at.line))
}

fn failures(entries: &[Entry]) -> usize {
    entries.iter().filter(|entry| entry.finding.severity == Severity::Error).count()
}

/// Escapes text for content and attributes; what XML cannot hold becomes U+FFFD.
fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, character| {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(character),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
        out
    })
}
