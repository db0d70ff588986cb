//! What a language asks of a page: its direction, and how it writes a date.

use super::strings::Strings;
use crate::course::Date;

/// Languages that are written from right to left (primary subtags of BCP 47).
const RIGHT_TO_LEFT: [&str; 12] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur"];

/// The value of `dir`.
pub fn direction(lang: &str) -> &'static str {
    let mut parts = lang.split('-');
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let arabic = parts.any(|part| matches!(part, "Arab" | "Hebr"));
    if arabic || RIGHT_TO_LEFT.contains(&primary.as_str()) { "rtl" } else { "ltr" }
}

/// A date in words: `22 november 2026`.
pub fn date(strings: &Strings, date: Date) -> String {
    let month = format!("date.m{}", date.month);
    strings
        .fill("date.format", "day", &date.day.to_string())
        .replace("{month}", strings.get(&month))
        .replace("{year}", &date.year.to_string())
}
