//! Workflow commands of GitHub Actions: each finding becomes an annotation at its line.

use std::fmt::Write as _;

use super::{Entry, Judgement, locate};
use crate::finding::{Language, Severity};

/// One command a finding.
#[must_use]
pub fn github(judged: &[Judgement], language: Language) -> String {
    locate(judged).fold(String::new(), |mut text, entry| {
        write_command(&mut text, &entry, language);
        text
    })
}

fn write_command(text: &mut String, entry: &Entry, language: Language) {
    let command = match entry.finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let _ = write!(text, "::{command} file={}", property(&entry.path));
    if let Some(position) = &entry.position {
        let _ = write!(text, ",line={},endLine={}", position.line, position.end_line);
        // Columns are only taken for a range within one line.
        if position.line == position.end_line {
            let _ = write!(text, ",col={},endColumn={}", position.column, position.end_column);
        }
    }
    let finding = entry.finding;
    let message = finding.message.in_language(language);
    let help = finding.help.in_language(language);
    let body = data(format!("{message}\n{help}").trim_end());
    let _ = writeln!(text, ",title={}::{body}", property(finding.code.id));
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    // Marks that turn the direction of text could make a line read as what it is not.
    let is_turn = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text = text.replace(is_turn, "\u{fffd}");
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
