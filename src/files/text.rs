//! Bytes that are text: UTF-16 is told from UTF-8 by its first bytes.

use std::borrow::Cow;

/// The text of bytes in UTF-8 or UTF-16; what is neither stands in it as U+FFFD.
#[must_use]
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    match Utf16::of(bytes) {
        None => String::from_utf8_lossy(bytes),
        Some(utf16) => utf16.lossy(bytes).into(),
    }
}

/// How a text in UTF-16 stands in its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Utf16 {
    /// Whether the first byte of two is the upper one.
    pub is_big_endian: bool,
    /// The length of the byte order mark in bytes: 2, or 0 without one.
    pub mark: usize,
}

impl Utf16 {
    /// Whether bytes are UTF-16: they start with its byte order mark, or with a `<` of two bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let (is_big_endian, mark) = match bytes {
            [0xFE, 0xFF, ..] => (true, 2),
            [0xFF, 0xFE, ..] => (false, 2),
            [0, b'<', ..] => (true, 0),
            [b'<', 0, ..] => (false, 0),
            _ => return None,
        };
        Some(Self { is_big_endian, mark })
    }

    fn unit(self, pair: [u8; 2]) -> u16 {
        if self.is_big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    }

    /// The units of two bytes of a text, byte order mark and all; a last single byte is left out.
    pub fn units(self, bytes: &[u8]) -> impl Iterator<Item = u16> {
        bytes.as_chunks::<2>().0.iter().map(move |pair| self.unit(*pair))
    }

    /// The characters of a whole text, without byte order mark; an error stands for half a character, and for a last
    /// single byte.
    pub fn characters(self, bytes: &[u8]) -> impl Iterator<Item = Result<char, ()>> {
        let (pairs, rest) = bytes.get(self.mark..).unwrap_or_default().as_chunks::<2>();
        let units = pairs.iter().map(move |pair| self.unit(*pair));
        let odd = (!rest.is_empty()).then_some(Err(()));
        char::decode_utf16(units).map(|unit| unit.map_err(|_| ())).chain(odd)
    }

    /// A piece of a text; halves of characters stand in it as U+FFFD.
    #[must_use]
    pub fn lossy(self, bytes: &[u8]) -> String {
        let whole = Self { mark: 0, ..self };
        whole.characters(bytes).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    }
}
