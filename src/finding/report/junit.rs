//! JUnit XML, which build servers show: a suite a package, a case a finding. Only errors fail, as the exit status says.
//!
//! GitLab tells cases apart by suite, class and name, and links to `file`; Jenkins groups them by class. So a package
//! without errors has a case of its own, by its path: a suite without cases is shown by neither.

use std::fmt::Write as _;

use super::{Entry, Judgement, locate};
use crate::finding::{Findings, Language, Severity};

/// The class of the case that a package itself is.
const PACKAGE: &str = "lespakket";

/// The document.
#[must_use]
pub fn junit(judged: &[Judgement], language: Language) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<testsuites name=\"lespakket\" tests=\"{}\" failures=\"{}\">",
        judged.iter().map(|one| cases(one.findings)).sum::<usize>(),
        judged.iter().map(|one| failures(one.findings)).sum::<usize>(),
    );
    for one in judged {
        write_suite(&mut text, *one, language);
    }
    text.push_str("</testsuites>\n");
    text
}

/// How many cases a package has: one that passes when it has no error, and one a finding.
fn cases(findings: &Findings) -> usize {
    findings.len() + usize::from(failures(findings) == 0)
}

fn failures(findings: &Findings) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

fn write_suite(text: &mut String, judged: Judgement, language: Language) {
    let (name, failures) = (escape(judged.name), failures(judged.findings));
    let _ = writeln!(
        text,
        "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">",
        cases(judged.findings),
    );
    if failures == 0 {
        let _ = writeln!(
            text,
            "    <testcase name=\"{name}\" classname=\"{PACKAGE}\" file=\"{name}\"/>"
        );
    }
    for entry in locate(&[judged]) {
        write_case(text, &entry, language);
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
