//! `:::sources`: a list of sources.

use super::{PLAIN, Spec};
use crate::course::Block;
use crate::definition::document::Body;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;

/// The row.
pub static SPEC: Spec = Spec { name: "sources", make: Some(make), ..PLAIN };

#[expect(clippy::unnecessary_wraps, reason = "every row of the table has this shape")]
fn make(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Block> {
    Some(Block::Sources(reading.blocks(&body.inside(fence), body)))
}
