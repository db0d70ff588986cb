//! `::audio{src= title=}`: sound.

use super::video::{missing_source, read};
use super::{PLAIN, Shape, Spec};
use crate::course::key::{Key, Value};
use crate::course::{Block, MediumKind, VideoSource};
use crate::definition::document::Body;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::finding::Doc;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// The row.
pub static SPEC: Spec = Spec {
    name: "audio",
    shape: Shape::Leaf,
    keys: Some(&[
        Key::optional(
            "src",
            Value::Text,
            doc("het bestand, zoals `media/gesprek.mp3`", "the file, such as `media/talk.mp3`"),
        ),
        Key::required(
            "title",
            Value::Text,
            doc("hoe de opname heet", "what the recording is called"),
        ),
        Key::optional("credit", Value::Text, doc("van wie de opname is", "whose the recording is")),
        Key::optional("author", Value::Text, doc("wie hem maakte", "who made it")),
        Key::optional("license", Value::Text, doc("de licentie", "the licence")),
        Key::optional("source", Value::Text, doc("waar hij vandaan komt", "where it comes from")),
        Key::optional(
            "transcript",
            Value::Path,
            doc(
                "een Markdown-bestand met wat er gezegd wordt",
                "a Markdown file with what is said",
            ),
        ),
    ]),
    make: Some(make),
    ..PLAIN
};

fn make(reading: &mut Reading, fence: &Fence, _: &Body) -> Option<Block> {
    let Some(src) = fence.attributes.get("src") else {
        missing_source(reading, fence);
        return None;
    };
    let (_, asset) =
        reading.picture(src.value.as_deref()?, &src.value_span, true, &["audio/", "video/"])?;
    Some(Block::Audio(Box::new(read(reading, fence, VideoSource::File(asset), MediumKind::Audio))))
}
