//! Types of text: what an attribute or a text element may say.

mod shape;
mod time;

use super::model::Grammar;
use crate::finding::Words;
use crate::words;

/// A type of text.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// Any text, at most so many characters.
    Text(Option<usize>),
    /// One of these, without white space around it.
    Exact(&'static [&'static str]),
    /// One of these; white space is collapsed first.
    Token(&'static [&'static str]),
    /// A term of LOM's own vocabulary; anything when the element beside it names another source.
    Term(&'static [&'static str]),
    /// `true`, `false`, `1` or `0`.
    Boolean,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number from 0.
    Count,
    /// A decimal number within bounds.
    Decimal(Decimal),
    /// A number that may have an exponent, as XML Schema's `double`.
    Number,
    /// A length in pixels, or in percents: `50%`.
    Length,
    /// The coordinates of a shape in an image: `10,20,30`.
    Coordinates,
    /// Several of these, between white space.
    Tokens(&'static [&'static str]),
    /// One of these, or a vendor's own that starts with `ext:`.
    Extensible(&'static [&'static str]),
    /// Names, between white space.
    Names,
    /// A media type: `image/png`.
    MediaType,
    /// A name that stands once in the document.
    Id,
    /// A name that an [`Value::Id`] has.
    IdRef,
    /// An address, relative or absolute.
    Uri,
    /// An address of at most so many characters.
    BoundedUri(usize),
    /// A language tag.
    Language,
    /// A language tag or `none`.
    LanguageOrNone,
    /// A length of time as XML Schema writes it: `PT1H30M`.
    Duration,
    /// A moment as XML Schema writes it: `2026-11-22T10:00:00Z`.
    DateTime,
    /// A moment as LOM writes it, which may stop after the year, month, day, hour or minute.
    LomDate,
    /// A length of time as LOM writes it.
    LomDuration,
}

/// The bounds of a decimal number, both included.
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    /// The lowest.
    pub least: i32,
    /// The highest.
    pub most: i32,
}

impl Value {
    /// Whether a text is of this type, its length aside.
    #[must_use]
    pub fn accepts(self, text: &str) -> bool {
        if let Self::Text(_) = self {
            return true;
        }
        let collapsed = collapse(text);
        match self {
            Self::Text(_) => true,
            Self::Exact(tokens) => tokens.contains(&text),
            Self::Token(tokens) | Self::Term(tokens) => tokens.contains(&collapsed.as_str()),
            Self::Boolean => ["true", "false", "1", "0"].contains(&collapsed.as_str()),
            Self::Integer => collapsed.parse::<i32>().is_ok(),
            Self::Count => is_count(&collapsed),
            Self::Decimal(bounds) => is_decimal(&collapsed, bounds),
            Self::Number => shape::is_number(&collapsed),
            Self::Length => shape::is_length(text),
            Self::Coordinates => shape::is_coordinates(text),
            Self::Tokens(tokens) => words_of(text).all(|word| tokens.contains(&word)),
            Self::Extensible(tokens) => tokens.contains(&text) || shape::is_extension(text),
            Self::Names => words_of(text).all(is_name),
            Self::MediaType => shape::is_media_type(&collapsed),
            Self::Id | Self::IdRef => is_name(&collapsed),
            Self::Uri | Self::BoundedUri(_) => is_uri(&collapsed),
            Self::Language => is_language(&collapsed),
            Self::LanguageOrNone => is_language(&collapsed) || text == "none",
            Self::Duration => time::is_duration(&collapsed),
            Self::DateTime => time::is_date_time(&collapsed),
            Self::LomDate => time::is_lom_date(text),
            Self::LomDuration => time::is_lom_duration(text),
        }
    }

    /// The longest that the text may be, in characters.
    #[must_use]
    pub fn longest(self) -> Option<usize> {
        match self {
            Self::Text(longest) => longest,
            Self::BoundedUri(longest) => Some(longest),
            _ => None,
        }
    }

    /// The texts that are possible, when they can be listed.
    #[must_use]
    pub fn tokens(self) -> &'static [&'static str] {
        match self {
            Self::Exact(tokens)
            | Self::Token(tokens)
            | Self::Term(tokens)
            | Self::Tokens(tokens)
            | Self::Extensible(tokens) => tokens,
            Self::Boolean => &["true", "false"],
            _ => &[],
        }
    }

    /// What is expected, to follow "is expected".
    #[must_use]
    pub fn expected(self) -> Words {
        match self {
            Self::Text(_) => words!("tekst", "text"),
            Self::Exact(_) | Self::Token(_) | Self::Term(_) | Self::Boolean => {
                let list = self.tokens().join(", ");
                words!("een van: {list}", "one of: {list}")
            }
            Self::Integer => words!("een geheel getal", "a whole number"),
            Self::Count => words!("een geheel getal vanaf 0", "a whole number from 0"),
            Self::Decimal(Decimal { least, most }) => {
                words!("een getal van {least} tot en met {most}", "a number from {least} to {most}")
            }
            Self::Number => words!("een getal", "a number"),
            Self::Length => {
                words!("een aantal pixels of procenten", "a number of pixels or percents")
            }
            Self::Coordinates => words!(
                "drie, vier of een even aantal getallen met komma\'s ertussen",
                "three, four or an even count of numbers with commas between them"
            ),
            Self::Tokens(tokens) => {
                let list = tokens.join(", ");
                words!("een of meer van: {list}", "one or more of: {list}")
            }
            Self::Extensible(tokens) => {
                let list = tokens.join(", ");
                words!("een van: {list}, of ext:…", "one of: {list}, or ext:…")
            }
            Self::Names => words!("namen met spaties ertussen", "names with spaces between them"),
            Self::MediaType => {
                words!("een mediatype zoals image/png", "a media type such as image/png")
            }
            Self::Id | Self::IdRef => words!(
                "een naam: begint met een letter of _, dan letters, cijfers, punt, - en _",
                "a name: starts with a letter or _, then letters, digits, dot, - and _"
            ),
            Self::Uri | Self::BoundedUri(_) => words!("een adres (URI)", "an address (URI)"),
            Self::Language => {
                words!("een taalcode zoals nl of en-GB", "a language tag such as nl or en-GB")
            }
            Self::LanguageOrNone => {
                words!("een taalcode zoals nl, of none", "a language tag such as nl, or none")
            }
            Self::Duration | Self::LomDuration => {
                words!("een tijdsduur zoals PT1H30M", "a duration such as PT1H30M")
            }
            Self::DateTime => words!(
                "een moment zoals 2026-11-22T10:00:00Z",
                "a moment such as 2026-11-22T10:00:00Z"
            ),
            Self::LomDate => words!("een datum zoals 2026-11-22", "a date such as 2026-11-22"),
        }
    }
}

impl Grammar {
    /// How long a text of this grammar may be before the schema refuses it.
    #[must_use]
    pub fn binding_length(&self, value: Value) -> Option<usize> {
        value.longest().filter(|_| self.lengths_bind)
    }
}

/// The text with white space at the ends dropped and every other run of it as one space.
#[must_use]
pub fn collapse(text: &str) -> String {
    words_of(text).collect::<Vec<_>>().join(" ")
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty())
}

fn is_count(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let zero = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b == b'0');
    is_digits(digits) || text.strip_prefix('-').is_some_and(zero)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Digits with one optional dot and sign, within bounds; no exponent.
fn is_decimal(text: &str, bounds: Decimal) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let shape = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.bytes().filter(|b| *b == b'.').count() <= 1
        && digits.bytes().any(|b| b.is_ascii_digit());
    let within =
        |number: f64| f64::from(bounds.least) <= number && number <= f64::from(bounds.most);
    shape && text.parse().is_ok_and(within)
}

/// `NCName` of Namespaces in XML.
fn is_name(text: &str) -> bool {
    crate::xml::is_name(text)
}

/// What XML Schema takes as `anyURI`, which allows for more than RFC 3986: escapes are whole, one
/// `#` at most, and a colon before any slash follows a scheme.
fn is_uri(text: &str) -> bool {
    let escapes = text.split('%').skip(1).all(|rest| {
        rest.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
    });
    let first = text.split(['/', '?', '#']).next().unwrap_or(text);
    let scheme = first.split_once(':').is_none_or(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    });
    escapes && scheme && text.matches('#').count() <= 1
}

/// What XML Schema takes as `language`.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().is_some_and(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
    });
    first
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}
