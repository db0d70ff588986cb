//! Bytes → text: which encoding a document is in, and where a place in its text is in its bytes.
//!
//! XML 1.0 (4.3.3, appendix F): every reader takes UTF-8 and UTF-16. Others are refused, for LMSs read them wrongly.

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
}

impl Encoding {
    /// Whether a declaration may call it so.
    pub(super) fn may_be_called(self, name: &str) -> bool {
        match self {
            Self::Ascii => !is_wide(name),
            Self::Utf8 => ["utf-8", "utf8", "us-ascii", "ascii"]
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known)),
            Self::Utf16 => is_wide(name) && !name.contains("32"),
        }
    }
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
    /// For UTF-16: the first character from each [`STEP`] bytes of the text on, with the units before it.
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
        self.start + 2 * (units as usize + between.encode_utf16().count())
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
            let at = start + error.valid_up_to();
            let declared = declared(bytes).filter(|name| !name.eq_ignore_ascii_case("utf-8"));
            Err(Fault { kind: FaultKind::Encoding { declared }, span: at..at + 1 })
        }
    }
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
