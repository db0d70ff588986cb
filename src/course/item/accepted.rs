//! Right answers as authors write them: accepted texts with fractions, and numbers with a tolerance.

use crate::course::Accepted;

/// Reads the mark of an accepted text: `= text` or `50% = text`; the fraction and the text.
#[must_use]
pub fn credit(text: &str) -> Option<(f64, &str)> {
    let (before, after) = text.split_once('=')?;
    let before = before.trim();
    let fraction = match before.strip_suffix('%') {
        Some(percent) => number(percent)? / 100.0,
        None if before.is_empty() => 1.0,
        None => return None,
    };
    (fraction > 0.0 && fraction <= 1.0).then_some((fraction, after.trim()))
}

/// Reads `a | 50% = b`: texts with bars between them.
#[must_use]
pub fn alternatives(text: &str) -> Option<Vec<Accepted>> {
    text.split('|').map(alternative).collect()
}

fn alternative(part: &str) -> Option<Accepted> {
    let part = part.trim();
    let marked = part.split_once('=').is_some_and(|(before, _)| {
        let before = before.trim();
        before.strip_suffix('%').is_some_and(|percent| number(percent).is_some())
    });
    let (fraction, text) = if marked { credit(part)? } else { (1.0, part) };
    (!text.is_empty()).then(|| Accepted { text: text.to_owned(), fraction })
}

/// Reads a number with `,` or `.` as its decimal sign.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".").replace('−', "-");
    let digits = text.trim_start_matches(['-', '+']);
    let plain =
        digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'-'));
    let starts = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    (plain && starts).then(|| text.parse().ok()).flatten().filter(|number: &f64| number.is_finite())
}

/// A range of right numbers, both ends included; an open end is none.
pub type Range = (Option<f64>, Option<f64>);

/// Reads `2006`, `2006 ±1`, `9,5 ±5%`, `10..20`, `10..` or `..20`.
#[must_use]
pub fn range(text: &str) -> Option<Range> {
    if let Some((min, max)) = text.split_once("..") {
        let end =
            |text: &str| if text.trim().is_empty() { Some(None) } else { number(text).map(Some) };
        return match (end(min)?, end(max)?) {
            (None, None) => None,
            (Some(min), Some(max)) if min > max => None,
            ends => Some(ends),
        };
    }
    let Some((value, tolerance)) = text.split_once('±').or_else(|| text.split_once("+-")) else {
        let value = number(text)?;
        return Some((Some(value), Some(value)));
    };
    let value = number(value)?;
    let width = match tolerance.trim().strip_suffix('%') {
        Some(percent) => value.abs() * number(percent)? / 100.0,
        None => number(tolerance)?,
    };
    (width >= 0.0).then(|| (Some(tidy(value - width)), Some(tidy(value + width))))
}

/// Takes away what binary fractions add (9.5 − 0.475 is not 9.0249999…): twelve significant digits are kept.
fn tidy(number: f64) -> f64 {
    format!("{number:.11e}").parse().unwrap_or(number)
}
