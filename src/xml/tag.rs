//! Start tags: the name and the attributes with their places, and references in values.

use std::ops::Range;

use super::characters::{allowed, is_name, is_space};
use super::fault::{Fault, FaultKind, Malformed};
use super::read::{MAXIMUM_ATTRIBUTES, MAXIMUM_FAULTS, MAXIMUM_NAME};

/// A name as it is spelt: prefix and local part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelling<'a> {
    /// The prefix; empty for none.
    pub(super) prefix: &'a str,
    /// The local part.
    pub(super) local: &'a str,
}

/// An attribute as it stands in the source.
#[derive(Debug)]
pub(super) struct RawAttribute<'a> {
    /// Its name.
    pub(super) name: Spelling<'a>,
    /// Its value, references resolved and white space normalised (XML 1.0, 3.3.3).
    pub(super) value: String,
    /// Its bytes, name and value.
    pub(super) span: Range<usize>,
}

/// A start tag as it stands in the source.
#[derive(Debug)]
pub(super) struct Tag<'a> {
    /// The element's name.
    pub(super) name: Spelling<'a>,
    /// Its attributes, namespace declarations among them.
    pub(super) attributes: Vec<RawAttribute<'a>>,
}

/// Reads what stands between `<` and `>` (or `/>`); `at` is the place of its first byte.
/// Faults that leave the tag readable are added to `faults`.
pub(super) fn tag<'a>(text: &'a str, at: usize, faults: &mut Vec<Fault>) -> Result<Tag<'a>, Fault> {
    let end = text.find(is_space).unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let name = spelling(name, at)?;
    let mut attributes = Vec::new();
    loop {
        let trimmed = rest.trim_start_matches(is_space);
        if trimmed.is_empty() {
            return Ok(Tag { name, attributes });
        }
        let here = at + text.len() - trimmed.len();
        if trimmed.len() == rest.len() {
            return Err(malformed(Malformed::Attribute, here..here + 1));
        }
        if attributes.len() == MAXIMUM_ATTRIBUTES {
            return Err(Fault { kind: FaultKind::TooMany, span: here..here + 1 });
        }
        let (attribute, after) = attribute(trimmed, here, faults)?;
        faults.truncate(MAXIMUM_FAULTS);
        attributes.push(attribute);
        rest = after;
    }
}

/// Reads one attribute at the start of `text` and gives what follows it.
fn attribute<'a>(
    text: &'a str,
    at: usize,
    faults: &mut Vec<Fault>,
) -> Result<(RawAttribute<'a>, &'a str), Fault> {
    let fault = || malformed(Malformed::Attribute, at..at + text.len());
    let (name, rest) = text.split_once('=').ok_or_else(fault)?;
    let name = spelling(name.trim_end_matches(is_space), at)?;
    let rest = rest.trim_start_matches(is_space);
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or_else(fault)?;
    let (raw, after) = rest.get(1..).and_then(|rest| rest.split_once(quote)).ok_or_else(fault)?;
    let end = at + text.len() - after.len();
    let start = end - 1 - raw.len();
    if let Some(found) = raw.find('<') {
        return Err(malformed(Malformed::LessThan, start + found..start + found + 1));
    }
    let value = value(raw, start, faults)?;
    Ok((RawAttribute { name, value, span: at..end }, after))
}

/// Resolves the references in an attribute's value and normalises its white space.
fn value(raw: &str, at: usize, faults: &mut Vec<Fault>) -> Result<String, Fault> {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, after)) = rest.split_once('&') {
        spaces_only(plain, at + raw.len() - rest.len(), &mut value)?;
        let here = at + raw.len() - after.len() - 1;
        let ampersand = malformed(Malformed::Ampersand, here..here + 1);
        let (name, next) = after.split_once(';').ok_or(ampersand)?;
        value.push_str(&reference(name, here, faults)?);
        faults.truncate(MAXIMUM_FAULTS);
        rest = next;
    }
    spaces_only(rest, at + raw.len() - rest.len(), &mut value)?;
    Ok(value)
}

/// Appends plain text of a value with every white-space character as a space, a line end as one.
fn spaces_only(plain: &str, at: usize, value: &mut String) -> Result<(), Fault> {
    check_characters(plain, at)?;
    if !plain.bytes().any(|byte| matches!(byte, b'\t' | b'\n' | b'\r')) {
        value.push_str(plain);
        return Ok(());
    }
    value.extend(plain.replace("\r\n", "\n").chars().map(|c| if is_space(c) { ' ' } else { c }));
    Ok(())
}

/// What a reference stands for: `name` is what is between `&` and `;`, `at` the place of the `&`.
/// An entity that XML does not define is a fault and stays as it was written.
pub(super) fn reference(name: &str, at: usize, faults: &mut Vec<Fault>) -> Result<String, Fault> {
    let span = at..at + name.len() + 2;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ if name.starts_with('#') => {
            numeric(name).ok_or_else(|| malformed(Malformed::Character, span))?
        }
        _ if is_name(name) => {
            faults.push(Fault { kind: FaultKind::Entity { name: name.to_owned() }, span });
            return Ok(format!("&{name};"));
        }
        _ => return Err(malformed(Malformed::Ampersand, at..at + 1)),
    };
    Ok(character.into())
}

/// The character of `#10` or `#xA`, if XML allows it.
fn numeric(name: &str) -> Option<char> {
    let (digits, radix) = match name.strip_prefix("#x") {
        Some(digits) => (digits, 16),
        None => (name.strip_prefix('#')?, 10),
    };
    if !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let number = u32::from_str_radix(digits, radix).ok()?;
    char::from_u32(number).filter(|c| allowed(*c))
}

/// Splits a name at its colon; at most one, with a name on both sides.
pub(super) fn spelling(name: &str, at: usize) -> Result<Spelling<'_>, Fault> {
    if name.len() > MAXIMUM_NAME {
        return Err(Fault { kind: FaultKind::LongName, span: at..at + name.len() });
    }
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    let prefix_fits = is_name(prefix) || !name.contains(':');
    if prefix_fits && is_name(local) {
        return Ok(Spelling { prefix, local });
    }
    Err(malformed(Malformed::Name, at..at + name.len().max(1)))
}

/// Refuses a text with a character that XML does not allow.
pub(super) fn check_characters(text: &str, at: usize) -> Result<(), Fault> {
    match text.char_indices().find(|(_, c)| !allowed(*c)) {
        Some((index, c)) => {
            let start = at + index;
            Err(malformed(Malformed::Character, start..start + c.len_utf8()))
        }
        None => Ok(()),
    }
}

/// A fault of well-formedness.
pub(super) fn malformed(how: Malformed, span: Range<usize>) -> Fault {
    Fault { kind: FaultKind::Malformed(how), span }
}
