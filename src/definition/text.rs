//! A source file as text: UTF-8, with or without a byte order mark, checked for characters that no page can hold.

use std::ops::Range;
use std::sync::Arc;

use super::fault::text::{CONTROL_CHARACTER, NOT_UTF8};
use crate::files::{Blob, Error, FilePath};
use crate::finding::{Findings, Place, Words};
use crate::words;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A file that is valid text.
#[derive(Debug, Clone)]
pub struct Text {
    /// Where it stands.
    pub file: FilePath,
    bytes: Arc<[u8]>,
}

impl Text {
    /// Reads a file; none when it is no UTF-8, which is then among the findings.
    pub fn read(
        file: &FilePath,
        blob: &Blob,
        findings: &mut Findings,
    ) -> Result<Option<Self>, Error> {
        Ok(Self::new(file, blob.read()?, findings))
    }

    /// Takes bytes that were read.
    pub fn new(file: &FilePath, bytes: Arc<[u8]>, findings: &mut Findings) -> Option<Self> {
        match std::str::from_utf8(&bytes) {
            Ok(text) => control_characters(file, text, findings),
            Err(error) => {
                not_utf8(file, &bytes, error.valid_up_to(), findings);
                return None;
            }
        }
        Some(Self { file: file.clone(), bytes })
    }

    /// The whole text, byte order mark included, so that offsets are those of the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Checked when it was made: this is the same check again, not a fall-back.
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// Where the text begins: behind the byte order mark.
    #[must_use]
    pub fn start(&self) -> usize {
        if self.as_str().starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 }
    }

    /// A place in it.
    #[must_use]
    pub fn place(&self, span: Range<usize>) -> Place {
        Place::span(&self.file, span)
    }
}

fn not_utf8(file: &FilePath, bytes: &[u8], at: usize, findings: &mut Findings) {
    let byte = bytes.get(at).copied().unwrap_or_default();
    findings.add(
        &NOT_UTF8,
        Place::span(file, at..at + 1),
        words!(
            "geen UTF-8: byte {at} (0x{byte:02X}) hoort niet bij een teken",
            "not UTF-8: byte {at} (0x{byte:02X}) is not part of a character"
        ),
        words!("sla het bestand op als UTF-8", "save the file as UTF-8"),
    );
}

/// What is said of a character that no page can hold, and the way out.
pub fn control_character(c: char) -> (Words, Words) {
    let code = u32::from(c);
    (
        words!(
            "hier staat het stuurteken U+{code:04X}",
            "here stands the control character U+{code:04X}"
        ),
        words!("haal het weg", "delete it"),
    )
}

/// Control characters other than tab and line ends, and the noncharacters that the reader uses as marks of its own.
pub fn forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}')
}

fn control_characters(file: &FilePath, text: &str, findings: &mut Findings) {
    let suspicious = |byte: &u8| {
        (*byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) || matches!(byte, 0x7f | 0xef)
    };
    if !text.as_bytes().iter().any(suspicious) {
        return;
    }
    for (at, c) in text.char_indices().filter(|(_, c)| forbidden(*c)).take(20) {
        let (message, help) = control_character(c);
        let place = Place::span(file, at..at + c.len_utf8());
        findings.add(&CONTROL_CHARACTER, place, message, help);
    }
}
