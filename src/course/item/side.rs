//! Choices, targets and steps get their ids: the author's own, or one character by their place in the source.

use std::ops::Range;

use super::fault::{CHOICE_ID, ITEM_BODY};
use super::{Attributes, Cell, Source};
use crate::course::key::{Key, Value};
use crate::course::{Id, Side};
use crate::finding::Doc;
use crate::words;

/// Ids by place for choices, targets and steps: SCORM 1.2 takes one character.
pub const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
/// Ids by place for what is to be matched.
pub const DIGITS: &[u8; 36] = b"1234567890abcdefghijklmnopqrstuvwxyz";

/// A choice with its rendered text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// As formats see it.
    pub side: Side,
    /// HTML.
    pub html: String,
}

/// The attributes that a choice may carry after its text.
pub const KEYS: &[Key] = &[
    Key::optional(
        "#",
        Value::Text,
        Doc {
            nl: "een eigen id in plaats van de letter",
            en: "an id of its own instead of the letter",
        },
    ),
    Key::optional(
        "fixed",
        Value::Flag,
        Doc { nl: "blijft op zijn plek als er geschud wordt", en: "keeps its place in a shuffle" },
    ),
];

impl Source<'_> {
    /// Gives the lines of the list their ids, and files the feedback that stands under them.
    pub fn sides(&mut self) -> Vec<Rendered> {
        let lines = std::mem::take(&mut self.lines);
        let mut sides: Vec<Rendered> = Vec::with_capacity(lines.len());
        for line in &lines {
            if line.text.trim().is_empty() && line.html.trim().is_empty() {
                self.empty_option(&line.span);
            } else if let Some(side) =
                self.side(&line.attributes, &line.text, &line.html, LETTERS, &sides)
            {
                if let Some(feedback) = &line.feedback {
                    self.choice_feedback.insert(side.side.id.clone(), feedback.clone());
                }
                sides.push(side);
            }
        }
        self.lines = lines;
        sides
    }

    fn empty_option(&mut self, span: &Range<usize>) {
        self.fault(
            &ITEM_BODY,
            span,
            words!("hier staat een optie zonder tekst", "here stands an option without text"),
            words!(
                "schrijf er iets achter, of haal de regel weg",
                "write something behind it, or delete the line"
            ),
        );
    }

    /// Gives a cell its id among those that were given before it.
    pub fn cell_side(&mut self, cell: &Cell, ids: &[u8], before: &[Rendered]) -> Option<Rendered> {
        self.side(&cell.attributes, &cell.text, &cell.html, ids, before)
    }

    fn side(
        &mut self,
        attributes: &Attributes,
        text: &str,
        html: &str,
        ids: &[u8],
        before: &[Rendered],
    ) -> Option<Rendered> {
        let id = match attributes.text("#") {
            Some(id) => id.to_owned(),
            // Who has more than there are characters is told so by the kind.
            None => char::from(*ids.get(before.len())?).to_string(),
        };
        let usable = Id::new(&id).is_some() || (id.len() == 1 && id.as_bytes()[0].is_ascii_digit());
        if !usable || before.iter().any(|other| other.side.id == id) {
            let span =
                attributes.get("#").map_or_else(|| self.span.clone(), |a| a.value_span.clone());
            self.fault(
                &CHOICE_ID,
                &span,
                words!(
                    "de optie-id `{id}` kan hier niet, of bestaat al",
                    "the choice id `{id}` cannot be used here, or is taken"
                ),
                words!(
                    "kies een ander teken, zoals `{{#z}}`",
                    "choose another character, such as `{{#z}}`"
                ),
            );
            return None;
        }
        let side = Side { id, text: text.to_owned(), fixed: attributes.flag("fixed") };
        Some(Rendered { side, html: html.to_owned() })
    }
}

/// The sides as formats see them.
pub fn plain(sides: &[Rendered]) -> Vec<Side> {
    sides.iter().map(|rendered| rendered.side.clone()).collect()
}

/// The sides as a template sees them: `[{"id", "text", "html", "fixed"}]`.
pub fn view(sides: &[Rendered]) -> serde_json::Value {
    let one = |rendered: &Rendered| {
        let Rendered { side, html } = rendered;
        serde_json::json!({ "id": side.id, "text": side.text, "html": html, "fixed": side.fixed })
    };
    sides.iter().map(one).collect()
}

/// A fixed disorder: where each of `count` things stands, never in the given order when there are two or more. The same
/// for the same `seed` on any machine.
#[must_use]
pub fn disorder(count: usize, seed: &str) -> Vec<usize> {
    let mut state = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let below = u64::try_from(last + 1).unwrap_or(1);
        order.swap(last, usize::try_from((state >> 33) % below).unwrap_or(0));
    }
    if order.is_sorted() && count > 1 {
        order.rotate_left(1);
    }
    order
}
