//! What a language asks of a page: its direction, and how it writes a date.

use super::strings::Strings;
use crate::course::Date;

/// Languages that are written from right to left (primary subtags of BCP 47).
const RIGHT_TO_LEFT: [&str; 12] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur"];

/// The value of `dir`.
pub fn direction(lang: &str) -> &'static str {
    let mut parts = lang.split('-').map(str::to_ascii_lowercase);
    let primary = parts.next().unwrap_or_default();
    // A script that is named decides: `ar-Latn` is Arabic in Latin letters.
    let script = parts.find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_lowercase()));
    let leftwards = match script.as_deref() {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo"),
        None => RIGHT_TO_LEFT.contains(&primary.as_str()),
    };
    if leftwards { "rtl" } else { "ltr" }
}

/// A date in words: `22 november 2026`.
pub fn date(strings: &Strings, date: Date) -> String {
    let month = format!("date.m{}", date.month);
    strings
        .fill("date.format", "day", &date.day.to_string())
        .replace("{month}", strings.get(&month))
        .replace("{year}", &date.year.to_string())
}
