//! Bytes of a page: finding something in them, and reading them as text.

use super::reference;

/// The place of a needle from a place on.
pub(super) fn find(bytes: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    let (first, rest) = needle.split_first()?;
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at + 1..)?.starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
}

/// The longest address that is kept whole, in bytes. What is longer is data, such as a picture in the page itself.
const LONGEST_ADDRESS: usize = 4096;

/// An address, as [`text`] reads it; of a longer one the start, which says what it is.
pub(super) fn address(bytes: &[u8]) -> String {
    text(bytes.get(..LONGEST_ADDRESS).unwrap_or(bytes))
}

/// Bytes of a page as text, with its character references resolved.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    if text.contains('&') { reference::resolve(&text) } else { text.into_owned() }
}
