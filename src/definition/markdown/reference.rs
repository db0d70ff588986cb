//! Characters written as numbers (`&#8364;`): those that no page can hold are found where they are written.

use comrak::nodes::Sourcepos;

use crate::definition::fault::text::CONTROL_CHARACTER;
use crate::definition::reading::Reading;
use crate::definition::text::{control_character, forbidden};

impl Reading<'_> {
    /// Judges the numeric references in the source of a node, when what Markdown read there may hold such a character.
    pub(super) fn numeric_references(&mut self, read: &str, position: Sourcepos) {
        if !read.contains(forbidden) {
            return;
        }
        let span = self.span(position);
        let Some(source) = self.text.get(span.clone()) else { return };
        for (at, _) in source.match_indices("&#") {
            let Some((length, c)) = source.get(at..).and_then(numeric_reference) else { continue };
            if forbidden(c) {
                let (message, help) = control_character(c);
                let start = span.start + at;
                self.found(&CONTROL_CHARACTER, start..start + length, message, help);
            }
        }
    }
}

/// The character that the reference at the start of a text stands for, and how many bytes it takes.
fn numeric_reference(text: &str) -> Option<(usize, char)> {
    let (digits, _) = text.strip_prefix("&#")?.split_once(';')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((digits.len() + 3, char::from_u32(code)?))
}
