//! `:::callout{kind=tip}`: a box that stands out.

use super::{PLAIN, Spec};
use crate::course::key::{Key, Value};
use crate::course::{Block, Callout};
use crate::definition::document::Body;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::finding::Doc;

/// The row.
pub static SPEC: Spec = Spec {
    name: "callout",
    keys: Some(&[
        Key::optional(
            "kind",
            Value::OneOf(&["tip", "note", "warning", "example"]),
            Doc {
                nl: "wat voor kader het is; `note` als het er niet staat",
                en: "what box it is; `note` when left out",
            },
        ),
        Key::optional("title", Value::Text, Doc { nl: "een titel", en: "a title" }),
    ]),
    children: &["image", "video", "audio", "details", "sources"],
    make: Some(make),
    ..PLAIN
};

#[expect(clippy::unnecessary_wraps, reason = "every row of the table has this shape")]
fn make(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Block> {
    let kind = fence.attributes.text("kind").unwrap_or("note").to_owned();
    let title = fence.attributes.text("title").map(str::to_owned);
    let blocks = reading.blocks(&body.inside(fence), body);
    Some(Block::Callout(Box::new(Callout { kind, title, blocks })))
}
