//! The date of a release: what was typed, what a reproducible build asks for (`SOURCE_DATE_EPOCH`), or today in UTC.

use std::time::{SystemTime, UNIX_EPOCH};

use super::messages;
use crate::cli::Failure;
use crate::course::Date;
use crate::definition;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The date that is meant.
pub fn of(typed: Option<&str>) -> Result<Date, Failure> {
    if let Some(text) = typed {
        return definition::date(text).ok_or_else(|| messages::no_date(text));
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().map_err(|_| messages::no_epoch(&text))?,
        Err(_) => today(),
    };
    civil(seconds / DAY).ok_or_else(messages::no_clock)
}

/// Seconds since 1970; 0 for a clock that stands before it, which no package takes.
#[allow(
    clippy::disallowed_methods,
    reason = "a release has a date; a build takes it from course.toml"
)]
fn today() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The date so many days after 1 January 1970; none outside what an archive can hold.
fn civil(days: u64) -> Option<Date> {
    let mut days = days;
    let mut year: u16 = 1970;
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if days < length {
            break;
        }
        days -= length;
        year = year.checked_add(1).filter(|year| *year <= 2107)?;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in months {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let day = u8::try_from(days + 1).ok()?;
    (year >= 1980).then_some(Date { year, month, day })
}

const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_are_counted_through_leap_years() {
        let shown = |days| civil(days).map(|date| date.to_string());
        assert_eq!(shown(3652).as_deref(), Some("1980-01-01"));
        assert_eq!(shown(11_016).as_deref(), Some("2000-02-29"));
        assert_eq!(shown(20_454).as_deref(), Some("2026-01-01"));
        assert_eq!(shown(3651), None);
        assert_eq!(shown(60_000), None);
    }
}
