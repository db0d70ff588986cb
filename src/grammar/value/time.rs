//! Moments and lengths of time, as XML Schema and as LOM write them.

/// What is left of a text that is read from the front.
#[derive(Clone, Copy)]
struct Scan<'a>(&'a str);

impl<'a> Scan<'a> {
    /// Takes a character if it comes next.
    fn eat(&mut self, c: char) -> bool {
        self.0.strip_prefix(c).map(|rest| self.0 = rest).is_some()
    }

    /// Takes the digits that come next; none may be there.
    fn digits(&mut self) -> &'a str {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at(end);
        self.0 = rest;
        digits
    }

    /// Takes two digits that make a number within bounds.
    fn two(&mut self, bounds: std::ops::RangeInclusive<u8>) -> bool {
        let digits = self.digits();
        digits.len() == 2 && digits.parse().is_ok_and(|number| bounds.contains(&number))
    }

    fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

/// `xs:duration`: at least one part, and one after the `T`.
pub(super) fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    is_lom_duration(text) && text != "P" && !text.ends_with('T')
}

/// `P1Y2M3DT4H5M6.7S`, of which any part may be left out.
pub(super) fn is_lom_duration(text: &str) -> bool {
    let mut scan = Scan(text);
    if !scan.eat('P') {
        return false;
    }
    parts(&mut scan, "YMD", false);
    if scan.eat('T') {
        parts(&mut scan, "HMS", true);
    }
    scan.is_empty()
}

/// Takes `12Y3M` and the like: numbers before letters, in the letters' order.
fn parts(scan: &mut Scan, letters: &str, fraction: bool) {
    for letter in letters.chars() {
        let mut attempt = *scan;
        let mut whole = !attempt.digits().is_empty();
        if fraction && letter == 'S' && attempt.eat('.') {
            whole &= !attempt.digits().is_empty();
        }
        if whole && attempt.eat(letter) {
            *scan = attempt;
        }
    }
}

/// `xs:dateTime`: a whole date and time, with or without a zone.
pub(super) fn is_date_time(text: &str) -> bool {
    let mut scan = Scan(text.strip_prefix('-').unwrap_or(text));
    let year = scan.digits();
    let date = year.len() >= 4
        && (year.len() == 4 || !year.starts_with('0'))
        && year.bytes().any(|b| b != b'0')
        && scan.eat('-')
        && month_and_day(&mut scan, year);
    date && scan.eat('T') && clock(&mut scan) && zone(&mut scan) && scan.is_empty()
}

/// `11-22`, a day that the month has.
fn month_and_day(scan: &mut Scan, year: &str) -> bool {
    let month = scan.digits();
    let separated = scan.eat('-');
    let day = scan.digits();
    let days = match month {
        "01" | "03" | "05" | "07" | "08" | "10" | "12" => 31,
        "04" | "06" | "09" | "11" => 30,
        "02" if is_leap(year) => 29,
        "02" => 28,
        _ => 0,
    };
    separated && day.len() == 2 && day.parse().is_ok_and(|day: u8| (1..=days).contains(&day))
}

fn is_leap(year: &str) -> bool {
    let Ok(year) = year.parse::<u64>() else { return false };
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// `10:00:00.5`
fn clock(scan: &mut Scan) -> bool {
    let midnight = scan.0.starts_with("24:00:00");
    let hour = scan.two(0..=if midnight { 24 } else { 23 });
    let rest = scan.eat(':') && scan.two(0..=59) && scan.eat(':') && scan.two(0..=59);
    let fraction = !scan.eat('.') || !scan.digits().is_empty();
    hour && rest && fraction
}

/// Nothing, `Z` or `+01:00`.
fn zone(scan: &mut Scan) -> bool {
    if scan.is_empty() || scan.eat('Z') {
        return true;
    }
    (scan.eat('+') || scan.eat('-')) && scan.two(0..=14) && scan.eat(':') && scan.two(0..=59)
}

/// A year that may be followed by month, day, hour, minute, second and fraction; a zone may follow
/// a time.
pub(super) fn is_lom_date(text: &str) -> bool {
    let mut scan = Scan(text);
    let year = scan.digits();
    if year.len() != 4 || year == "0000" {
        return false;
    }
    let steps = [('-', 1..=12), ('-', 1..=31), ('T', 0..=23), (':', 0..=59), (':', 0..=59)];
    for (taken, (separator, bounds)) in steps.into_iter().enumerate() {
        if !scan.eat(separator) {
            return scan.is_empty() || taken > 2 && zone(&mut scan) && scan.is_empty();
        }
        if !scan.two(bounds) {
            return false;
        }
    }
    let fraction = !scan.eat('.') || !scan.digits().is_empty();
    fraction && zone(&mut scan) && scan.is_empty()
}
