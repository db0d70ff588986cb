//! Changes between two releases, for people and for programs.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

use super::wrap::fold;
use crate::course::Class;
use crate::finding::Language;
use crate::finding::report::visible;
use crate::release::{Change, Subject, heading};

/// How many changes of a class are named one by one.
const NAMED: usize = 50;
/// How much of a text is shown.
const SHOWN: usize = 72;

/// What was there.
const BEFORE: Style = AnsiColor::Red.on_default();
/// What is there now.
const AFTER: Style = AnsiColor::Green.on_default();
const STRONG: Style = Style::new().bold();

/// For people: the gravest first, under a heading each; empty when there are none. Lines are broken to `width` cells.
pub fn human(changes: &[Change], language: Language, width: Option<usize>) -> String {
    let mut text = String::new();
    for class in Class::ALL.into_iter().rev() {
        let of: Vec<&Change> = changes.iter().filter(|change| change.class == class).collect();
        if of.is_empty() {
            continue;
        }
        let style = style(class);
        let _ = write!(text, "\n{style}{}{style:#}\n", heading(class).in_language(language));
        of.iter().take(NAMED).for_each(|change| one(&mut text, change, language, width));
        if of.len() > NAMED {
            let _ = writeln!(text, "  … +{}", of.len() - NAMED);
        }
    }
    text
}

/// How a class is shown.
pub fn style(class: Class) -> Style {
    match class {
        Class::Breaking => AnsiColor::Red.on_default().bold(),
        Class::Scoring => AnsiColor::Yellow.on_default().bold(),
        Class::Compatible => AnsiColor::Cyan.on_default().bold(),
        Class::Text | Class::None => STRONG,
    }
}

fn one(text: &mut String, change: &Change, language: Language, width: Option<usize>) {
    let said = change.words.in_language(language);
    let said = match &change.subject {
        Subject::Course => said.to_owned(),
        // A question that ends in a full stop would meet the colon.
        _ => format!("{}: {said}", shown(&change.title).trim_end_matches('.')),
    };
    text.push_str(&fold(&visible(&said), 2, "", width));
    let from = first_difference(change.before.as_deref(), change.after.as_deref());
    for (mark, style, part) in [("- ", BEFORE, &change.before), ("+ ", AFTER, &change.after)] {
        if let Some(part) = part {
            let part = fold(&shown_from(part, from), 4, mark, width);
            part.lines().for_each(|line| {
                let _ = writeln!(text, "{style}{line}{style:#}");
            });
        }
    }
    if let Some(advice) = &change.advice {
        text.push_str(&fold(&visible(advice.in_language(language)), 4, "→ ", width));
    }
}

fn shown(text: &str) -> String {
    shown_from(text, 0)
}

/// A part of a text on one line, from some character on; what is left out shows as `…`.
fn shown_from(text: &str, from: usize) -> String {
    let plain = visible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
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
