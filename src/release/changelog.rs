//! `CHANGELOG.md` of a course: what each release changed, for the team that teaches with it.

use std::fmt::Write as _;

use semver::Version;

use super::change::{Change, Subject};
use crate::course::{Class, Course, Date};
use crate::finding::{Language, Words};
use crate::words;

/// The file, in the folder of the course.
pub const FILE: &str = "CHANGELOG.md";
/// How many changes of a sort are named one by one.
const NAMED: usize = 12;

/// The text with an entry for a release, above those that stand there. A text of the author's own stays.
#[must_use]
pub fn released(
    before: &str,
    course: &Course,
    version: &Version,
    date: Date,
    changes: &[Change],
) -> String {
    let language = if course.lang.starts_with("nl") { Language::Nl } else { Language::En };
    let is_first = course.ledger.as_ref().is_none_or(|ledger| ledger.releases.is_empty());
    let head = format!("## {version} – {date}\n");
    let entry = head
        + &if changes.is_empty() { nothing(is_first, language) } else { listed(changes, language) };
    let before = before.trim_start_matches('\u{feff}');
    match first_release(before) {
        Some(at) => [
            before.get(..at).unwrap_or_default(),
            &entry,
            "\n",
            before.get(at..).unwrap_or_default(),
        ]
        .concat(),
        None if before.trim().is_empty() => format!("# {}\n\n{entry}", title(course, language)),
        None => format!("{}\n\n{entry}", before.trim_end()),
    }
}

fn title(course: &Course, language: Language) -> String {
    let words = words!("Wijzigingen in {}", "Changes to {}", course.title);
    words.in_language(language).to_owned()
}

/// Where the newest entry begins: the first heading of the second level that begins with a version.
fn first_release(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let version = line.strip_prefix("## ").map(|rest| rest.trim_start_matches(['[', 'v']));
        if version.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// An entry of a release that changes nothing.
fn nothing(is_first: bool, language: Language) -> String {
    let said = if is_first {
        words!("- Eerste uitgave.", "- The first release.")
    } else {
        words!("- Dezelfde inhoud opnieuw.", "- The same contents again.")
    };
    format!("\n{}\n", said.in_language(language))
}

/// The changes, the gravest first.
fn listed(changes: &[Change], language: Language) -> String {
    let mut text = String::new();
    for class in Class::ALL.into_iter().rev() {
        let of: Vec<&Change> = changes.iter().filter(|change| change.class == class).collect();
        if of.is_empty() {
            continue;
        }
        let _ = write!(text, "\n### {}\n\n", heading(class).in_language(language));
        for change in of.iter().take(NAMED) {
            let _ = writeln!(text, "- {}", line(change, language));
        }
        if let Some(more) = of.len().checked_sub(NAMED).filter(|more| *more > 0) {
            let said = words!("- en nog {more}", "- and {more} more");
            let _ = writeln!(text, "{}", said.in_language(language));
        }
    }
    text
}

/// What a class is called above its changes.
#[must_use]
pub fn heading(class: Class) -> Words {
    match class {
        Class::None => words!("Niets", "Nothing"),
        Class::Text => words!("Tekst", "Wording"),
        Class::Compatible => words!(
            "Nieuw of anders, zonder gevolgen voor scores",
            "New or different, without effect on scores"
        ),
        Class::Scoring => words!("Scores", "Scores"),
        Class::Breaking => words!("Kost cursisten iets", "Costs learners something"),
    }
}

/// `"Welkom": de titel is anders`.
fn line(change: &Change, language: Language) -> String {
    let said = change.words.in_language(language);
    let title = one_line(&change.title);
    match change.subject {
        Subject::Course => said.to_owned(),
        Subject::File(_) => format!("`{title}`: {said}"),
        _ => format!("“{title}”: {said}"),
    }
}

/// A title on one line, short enough to read, and without marks that Markdown would take for its own.
fn one_line(title: &str) -> String {
    const LONGEST: usize = 80;
    let plain: String = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = plain.chars().take(LONGEST).collect();
    if short.len() < plain.len() {
        short.push('…');
    }
    short.replace(['`', '*', '_', '<', '['], "")
}
