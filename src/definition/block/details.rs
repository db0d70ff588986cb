//! `:::details{title="…"}`: text that opens on demand.

use super::{PLAIN, Spec};
use crate::course::key::{Key, Value};
use crate::course::{Block, Details};
use crate::definition::document::Body;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::finding::Doc;

/// The row.
pub static SPEC: Spec = Spec {
    name: "details",
    keys: Some(&[Key::required(
        "title",
        Value::Text,
        Doc { nl: "waar een cursist op klikt", en: "what a learner clicks" },
    )]),
    children: &["callout", "image", "video", "audio", "sources", "question"],
    make: Some(make),
    ..PLAIN
};

#[expect(clippy::unnecessary_wraps, reason = "every row of the table has this shape")]
fn make(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Block> {
    let title = fence.attributes.text("title").unwrap_or_default().to_owned();
    let blocks = reading.blocks(&body.inside(fence), body);
    Some(Block::Details(Box::new(Details { title, blocks })))
}
