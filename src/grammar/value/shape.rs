//! Texts of a shape of their own: numbers with an exponent, lengths, coordinates, media types.

/// What XML Schema takes as `double`.
pub(super) fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let numeric = unsigned.bytes().all(|b| b.is_ascii_digit() || b".eE+-".contains(&b));
    ["INF", "-INF", "NaN"].contains(&text) || numeric && text.parse::<f64>().is_ok()
}

/// Digits, and perhaps a percent sign.
pub(super) fn is_length(text: &str) -> bool {
    is_digits(text.strip_suffix('%').unwrap_or(text))
}

/// Three, four, or an even count of six and more lengths with commas between them: a circle, a rectangle or ellipse, a
/// polygon.
pub(super) fn is_coordinates(text: &str) -> bool {
    let count = text.split(',').count();
    let fits = matches!(count, 3 | 4) || count >= 6 && count.is_multiple_of(2);
    fits && text.split(',').all(is_length)
}

/// A vendor's own term: `ext:` and a name.
pub(super) fn is_extension(text: &str) -> bool {
    let own = |b: u8| b.is_ascii_alphanumeric() || b"_.-".contains(&b);
    text.strip_prefix("ext:").is_some_and(|name| !name.is_empty() && name.bytes().all(own))
}

/// Two parts with a slash between them.
pub(super) fn is_media_type(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii() && !b"()<>@,;:\\\"/[]?=".contains(&b))
    };
    text.split_once('/').is_some_and(|(kind, name)| part(kind) && part(name))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
