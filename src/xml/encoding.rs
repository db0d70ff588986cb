//! Bytes → text: which encoding a document is in, and where a place in its text is in its bytes.
//!
//! XML 1.0 (4.3.3, appendix F): every reader takes UTF-8 and UTF-16. Of the others, two that old programs write are read
//! when the declaration names them; the rest is refused, for LMSs read it wrongly.

use std::borrow::Cow;

use super::fault::{Fault, FaultKind};
use super::read::MAXIMUM_BYTES;
use crate::files::text;

/// How the bytes of a document were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Every byte is ASCII: the same text in every encoding of single bytes.
    Ascii,
    /// UTF-8.
    Utf8,
    /// UTF-16, whatever the order of bytes.
    Utf16,
    /// One byte a character, as its declaration says: ISO-8859-1 or windows-1252.
    Single,
}

impl Encoding {
    /// Whether a declaration may call it so.
    pub(super) fn may_be_called(self, name: &str) -> bool {
        match self {
            Self::Ascii => is_known(name),
            Self::Utf8 => ["utf-8", "utf8", "us-ascii", "ascii"]
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known)),
            Self::Utf16 => is_wide(name) && !name.contains("32"),
            Self::Single => Single::called(name).is_some(),
        }
    }
}

/// An encoding of single bytes that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Single {
    Latin1,
    Windows1252,
}

impl Single {
    /// The one of that name (IANA's, with its aliases in use).
    fn called(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" | "l1" => Some(Self::Latin1),
            "windows-1252" | "cp1252" | "x-cp1252" => Some(Self::Windows1252),
            _ => None,
        }
    }

    /// The character of a byte. What windows-1252 leaves open is a control character, as browsers have it.
    fn character(self, byte: u8) -> char {
        const UPPER: [char; 32] = [
            '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
            '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ',
            '\u{9d}', 'ž', 'Ÿ',
        ];
        let upper = byte.checked_sub(0x80).filter(|_| self == Self::Windows1252);
        let known = upper.and_then(|at| UPPER.get(usize::from(at)));
        known.copied().unwrap_or_else(|| char::from(byte))
    }
}

/// Beginnings of the names of encodings that hold ASCII as it is: of a text of ASCII alone nothing else need be known.
const KNOWN: &[&str] = &[
    "utf-8",
    "utf8",
    "us-ascii",
    "ascii",
    "ansi_x3.4",
    "iso-8859-",
    "iso8859-",
    "iso_8859-",
    "latin1",
    "latin-1",
    "l1",
    "windows-125",
    "windows-874",
    "cp125",
    "x-cp125",
    "koi8-",
    "macintosh",
    "tis-620",
    "shift_jis",
    "sjis",
    "windows-31j",
    "iso-2022-",
    "euc-",
    "gb2312",
    "gbk",
    "gb18030",
    "big5",
    "ibm437",
    "ibm85",
    "cp437",
    "cp85",
];

/// Whether a name stands for an encoding in which ASCII is ASCII.
fn is_known(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    KNOWN.iter().any(|known| name.starts_with(known))
}

/// Whether a name stands for an encoding in which ASCII takes more than one byte.
pub(super) fn is_wide(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["utf-16", "utf16", "ucs-2", "utf-32", "utf32", "ucs-4", "iso-10646-ucs"]
        .iter()
        .any(|wide| name.starts_with(wide))
}

/// The text of a document.
pub(super) struct Text<'a> {
    /// Without byte order mark.
    pub(super) contents: Cow<'a, str>,
    /// Where it starts: the length of the byte order mark.
    pub(super) start: usize,
    /// How it was read.
    pub(super) encoding: Encoding,
    /// Unless it is UTF-8: the first character from each [`STEP`] bytes of the text on, with the units before it.
    steps: Vec<(u32, u32)>,
}

/// How far the places lie apart that are kept: what is between them is counted when it is asked for.
const STEP: usize = 256;

impl Text<'_> {
    /// The place in the bytes of a place in the text (byte order mark counted in both).
    pub(super) fn place(&self, at: usize) -> usize {
        let at = at.saturating_sub(self.start).min(self.contents.len());
        let before = self.steps.partition_point(|(text, _)| *text as usize <= at);
        let (from, units) = before
            .checked_sub(1)
            .and_then(|step| self.steps.get(step))
            .copied()
            .unwrap_or_default();
        // A place inside a character counts as its start.
        let to = (0..=at).rev().find(|to| self.contents.is_char_boundary(*to)).unwrap_or_default();
        let between = self.contents.get(from as usize..to).unwrap_or_default();
        let width = if self.encoding == Encoding::Utf16 { 2 } else { 1 };
        self.start + width * (units as usize + between.encode_utf16().count())
    }
}

/// The text of a document, and where it starts.
pub(super) fn text(bytes: &[u8]) -> Result<Text<'_>, Fault> {
    if bytes.len() > MAXIMUM_BYTES {
        return Err(Fault { kind: FaultKind::Size, span: MAXIMUM_BYTES..bytes.len() });
    }
    if let [0xFF, 0xFE, 0, 0, ..]
    | [0, 0, 0xFE, 0xFF, ..]
    | [b'<', 0, 0, 0, ..]
    | [0, 0, 0, b'<', ..] = bytes
    {
        let kind = FaultKind::Encoding { declared: Some(String::from("UTF-32")) };
        return Err(Fault { kind, span: 0..4 });
    }
    match text::Utf16::of(bytes) {
        Some(utf16) => wide(bytes, utf16),
        None => single(bytes),
    }
}

fn single(bytes: &[u8]) -> Result<Text<'_>, Fault> {
    let (bytes, start) = bytes.strip_prefix(b"\xEF\xBB\xBF").map_or((bytes, 0), |rest| (rest, 3));
    match str::from_utf8(bytes) {
        Ok(text) => {
            let encoding = if text.is_ascii() { Encoding::Ascii } else { Encoding::Utf8 };
            Ok(Text { contents: text.into(), start, encoding, steps: vec![] })
        }
        Err(error) => {
            if let Some(single) = declared(bytes).as_deref().and_then(Single::called)
                && start == 0
            {
                return Ok(decoded(bytes, single));
            }
            let at = start + error.valid_up_to();
            let declared = declared(bytes).filter(|name| !name.eq_ignore_ascii_case("utf-8"));
            Err(Fault { kind: FaultKind::Encoding { declared }, span: at..at + 1 })
        }
    }
}

/// Every character is one byte, and one unit of UTF-16.
fn decoded(bytes: &[u8], single: Single) -> Text<'static> {
    let (mut text, mut steps) = (String::with_capacity(bytes.len() + bytes.len() / 8), vec![]);
    for (at, byte) in bytes.iter().enumerate() {
        if text.len() >= steps.len() * STEP {
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            steps.push((place(text.len()), place(at)));
        }
        text.push(single.character(*byte));
    }
    Text { contents: text.into(), start: 0, encoding: Encoding::Single, steps }
}

fn wide(bytes: &[u8], utf16: text::Utf16) -> Result<Text<'_>, Fault> {
    let start = utf16.mark;
    let (mut text, mut steps, mut units) = (String::with_capacity(bytes.len() / 2), vec![], 0_u32);
    for character in utf16.characters(bytes) {
        let Ok(character) = character else {
            let at = start + 2 * units as usize;
            return Err(Fault { kind: FaultKind::Surrogate, span: at..(at + 2).min(bytes.len()) });
        };
        if text.len() >= steps.len() * STEP {
            steps.push((u32::try_from(text.len()).unwrap_or(u32::MAX), units));
        }
        text.push(character);
        units += if character.len_utf16() == 1 { 1 } else { 2 };
    }
    Ok(Text { contents: text.into(), start, encoding: Encoding::Utf16, steps })
}

/// The encoding that the XML declaration of a text names, which is ASCII up to there.
fn declared(bytes: &[u8]) -> Option<String> {
    let head: String = bytes.iter().take(200).map(|byte| char::from(*byte)).collect();
    let (_, rest) = head.strip_prefix("<?xml")?.split_once("?>")?.0.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.get(1..)?.split_once(quote).map(|(name, _)| name.to_owned())
}
