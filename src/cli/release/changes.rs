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
    let from = first_difference(change.before.as_deref(), change.after.as_deref());
    for (mark, part) in [('-', &change.before), ('+', &change.after)] {
        if let Some(part) = part {
            let _ = writeln!(text, "    {mark} {}", shown_from(part, from));
        }
    }
    if let Some(advice) = &change.advice {
        let _ = writeln!(text, "    → {}", advice.in_language(language));
    }
}

fn shown(text: &str) -> String {
    shown_from(text, 0)
}

/// A part of a text on one line, from some character on; what is left out shows as `…`.
fn shown_from(text: &str, from: usize) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short = String::from(if from > 0 { "…" } else { "" });
    short.extend(plain.chars().skip(from).take(SHOWN));
    if plain.chars().count() > from + SHOWN {
        short.push('…');
    }
    short
}

/// From where on two texts are shown, so that what differs can be seen: from the start when that is near enough, else from
/// some words before the difference.
fn first_difference(before: Option<&str>, after: Option<&str>) -> usize {
    const LEAD: usize = 20;
    let (Some(before), Some(after)) = (before, after) else { return 0 };
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, after) = (words(before), words(after));
    let same = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
    if same < SHOWN / 2 { 0 } else { same - LEAD }
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
