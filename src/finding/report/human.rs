//! For people: each finding with its source line, a caret, the way out and the clause; colours as ANSI escapes, which the
//! command line strips where they do not belong.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{Entry, Judgement, Position, Summary, cut, locate_some, visible};
use crate::finding::{Finding, Language, Severity};

const FAINT: Style = AnsiColor::Blue.on_default().bold();
const STRONG: Style = Style::new().bold();

/// Every finding in the order given, and the summary.
#[must_use]
pub fn human(judged: &[Judgement], language: Language) -> String {
    let mut text = String::new();
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    let shown = |finding: &Finding| {
        if finding.times > 1 {
            return true;
        }
        let count = counts.entry(finding.code.id).or_default();
        *count += 1;
        *count <= SHOWN
    };
    for entry in locate_some(judged, shown) {
        write_entry(&mut text, &entry, language);
        text.push('\n');
    }
    write_rest(&mut text, &counts, language);
    text.push_str(&summary_line(Summary::of(judged), language));
    text.push('\n');
    text
}

/// How many findings of one code are shown; of those beyond, how many there are.
const SHOWN: usize = 200;

/// What was found more often than it is shown.
fn write_rest(text: &mut String, counts: &BTreeMap<&str, usize>, language: Language) {
    let rest = counts.iter().filter(|(_, count)| **count > SHOWN);
    let mut found = false;
    for (code, count) in rest {
        found = true;
        let more = count - SHOWN;
        let _ = match language {
            Language::Nl => writeln!(text, "{code}: nog {more}; --report json noemt ze"),
            Language::En => writeln!(text, "{code}: {more} more; --report json lists them"),
        };
    }
    if found {
        text.push('\n');
    }
}

fn write_entry(text: &mut String, entry: &Entry, language: Language) {
    let finding = entry.finding;
    let margin = entry.position.as_ref().map_or(1, |position| position.line.to_string().len());
    write_title(text, finding, language);
    write_place(text, entry, margin);
    if let Some(position) = &entry.position {
        write_source(text, position, margin, style(finding.severity));
    }
    let labels = match language {
        Language::Nl => ["hulp", "zie"],
        Language::En => ["help", "see"],
    };
    write_note(text, margin, labels[0], finding.help.in_language(language));
    let clauses: Vec<_> = finding.clauses.iter().map(|clause| clause.name).collect();
    write_note(text, margin, labels[1], &clauses.join(", "));
}

fn write_title(text: &mut String, finding: &Finding, language: Language) {
    let style = style(finding.severity);
    let _ = writeln!(
        text,
        "{style}{}[{}]{style:#}{STRONG}: {}{STRONG:#}",
        name(finding.severity, language),
        finding.code.id,
        visible(finding.message.in_language(language)),
    );
}

fn write_place(text: &mut String, entry: &Entry, margin: usize) {
    let _ = write!(text, "{:margin$}{FAINT}-->{FAINT:#} {}", "", visible(&entry.path));
    if let Some(position) = &entry.position {
        let _ = write!(text, ":{}:{}", position.line, position.column);
    }
    text.push('\n');
}

fn write_source(text: &mut String, position: &Position, margin: usize, mark: Style) {
    let from = (position.column - 1).saturating_sub(position.skipped);
    let is_one_line = position.end_line == position.line;
    let end = position.end_column.saturating_sub(1 + position.skipped);
    let to = if is_one_line { end } else { usize::MAX };
    let excerpt = cut(&position.text, from, to);
    let carets = "^".repeat(excerpt.width);
    let _ = writeln!(text, "{:margin$} {FAINT}|{FAINT:#}", "");
    let _ =
        writeln!(text, "{FAINT}{:margin$} |{FAINT:#} {}", position.line, excerpt.text.trim_end());
    let _ = writeln!(
        text,
        "{:margin$} {FAINT}|{FAINT:#} {:offset$}{mark}{carets}{mark:#}",
        "",
        "",
        offset = excerpt.offset,
    );
}

fn write_note(text: &mut String, margin: usize, label: &str, note: &str) {
    if note.is_empty() {
        return;
    }
    let indent = margin + label.len() + 5;
    let lines = note.lines().map(visible).collect::<Vec<_>>().join(&format!("\n{:indent$}", ""));
    let _ = writeln!(text, "{:margin$} {FAINT}={FAINT:#} {STRONG}{label}{STRONG:#}: {lines}", "");
}

/// One sentence that says how much was found in how much.
#[must_use]
pub fn summary_line(summary: Summary, language: Language) -> String {
    let dutch = language == Language::Nl;
    let forms: [(usize, &str, &str); 3] = if dutch {
        [
            (summary.errors, "fout", "fouten"),
            (summary.warnings, "waarschuwing", "waarschuwingen"),
            (summary.infos, "opmerking", "opmerkingen"),
        ]
    } else {
        [
            (summary.errors, "error", "errors"),
            (summary.warnings, "warning", "warnings"),
            (summary.infos, "remark", "remarks"),
        ]
    };
    let counted: Vec<_> = forms
        .iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| plural(*count, one, many))
        .collect();
    let files = plural(
        summary.files,
        if dutch { "bestand" } else { "file" },
        if dutch { "bestanden" } else { "files" },
    );
    match (counted.is_empty(), dutch) {
        (true, true) => format!("Niets gevonden in {files}."),
        (true, false) => format!("Nothing found in {files}."),
        (false, _) => format!("{} in {files}.", counted.join(", ")),
    }
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn name(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::Nl) => "fout",
        (Severity::Error, Language::En) => "error",
        (Severity::Warning, Language::Nl) => "waarschuwing",
        (Severity::Warning, Language::En) => "warning",
        (Severity::Info, Language::Nl) => "opmerking",
        (Severity::Info, Language::En) => "info",
    }
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Info => AnsiColor::Cyan.on_default().bold(),
    }
}
