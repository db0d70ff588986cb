//! Changes between two releases, for people and for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::course::Class;
use crate::finding::Language;
use crate::release::{Change, Subject, heading};

/// How many changes of a class are named one by one.
const NAMED: usize = 50;
/// How much of a text is shown.
const SHOWN: usize = 72;

/// For people: the gravest first, under a heading each; empty when there are none.
pub fn human(changes: &[Change], language: Language) -> String {
    let mut text = String::new();
    for class in Class::ALL.into_iter().rev() {
        let of: Vec<&Change> = changes.iter().filter(|change| change.class == class).collect();
        if of.is_empty() {
            continue;
        }
        let _ = write!(text, "\n{}\n", heading(class).in_language(language));
        of.iter().take(NAMED).for_each(|change| one(&mut text, change, language));
        if of.len() > NAMED {
            let _ = writeln!(text, "  … +{}", of.len() - NAMED);
        }
    }
    text
}

fn one(text: &mut String, change: &Change, language: Language) {
    let said = change.words.in_language(language);
    let _ = match &change.subject {
        Subject::Course => writeln!(text, "  {said}"),
        _ => writeln!(text, "  {}: {said}", shown(&change.title)),
    };
    if let Some(before) = &change.before {
        let _ = writeln!(text, "    - {}", shown(before));
    }
    if let Some(after) = &change.after {
        let _ = writeln!(text, "    + {}", shown(after));
    }
    if let Some(advice) = &change.advice {
        let _ = writeln!(text, "    → {}", advice.in_language(language));
    }
}

fn shown(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = plain.chars().take(SHOWN).collect();
    if short.len() < plain.len() {
        short.push('…');
    }
    short
}

/// For programs: `[{"code", "class", "subject": {"kind", "id"}, "title", "message", "before", "after", "advice"}]`.
pub fn json(changes: &[Change], language: Language) -> Value {
    let one = |change: &Change| {
        json!({
            "code": change.code,
            "class": change.class,
            "subject": change.subject,
            "title": change.title,
            "message": change.words.in_language(language),
            "before": change.before,
            "after": change.after,
            "advice": change.advice.as_ref().map(|advice| advice.in_language(language)),
        })
    };
    changes.iter().map(one).collect()
}
