//! `::image{src= alt=}`: a picture with what is said of it.

use super::{PLAIN, Shape, Spec};
use crate::course::key::{Key, Value};
use crate::course::{Block, Figure, Medium, MediumKind, Reference};
use crate::definition::document::Body;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::finding::Doc;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// The row.
pub static SPEC: Spec = Spec {
    name: "image",
    shape: Shape::Leaf,
    keys: Some(&[
        Key::required(
            "src",
            Value::Text,
            doc("het bestand, zoals `media/zoek.png`", "the file, such as `media/search.png`"),
        ),
        // An empty `alt` is reported as a missing one, with the way out that fits.
        Key::optional(
            "alt",
            Value::Any,
            doc(
                "wat er te zien is, voor wie het niet ziet",
                "what it shows, for those who cannot see it",
            ),
        ),
        Key::optional(
            "decorative",
            Value::Flag,
            doc("de afbeelding is alleen versiering", "the image only decorates"),
        ),
        Key::optional(
            "caption",
            Value::Text,
            doc("een onderschrift, in Markdown", "a caption, in Markdown"),
        ),
        Key::optional("title", Value::Text, doc("hoe het werk heet", "what the work is called")),
        Key::optional("author", Value::Text, doc("wie het maakte", "who made it")),
        Key::optional(
            "license",
            Value::Text,
            doc("de licentie, als SPDX of in woorden", "the licence, as SPDX or in words"),
        ),
        Key::optional("source", Value::Text, doc("waar het vandaan komt", "where it comes from")),
    ]),
    make: Some(make),
    ..PLAIN
};

fn make(reading: &mut Reading, fence: &Fence, _: &Body) -> Option<Block> {
    let attributes = &fence.attributes;
    let text = |name: &str| attributes.text(name).map(str::to_owned);
    let alt = text("alt").unwrap_or_default();
    let decorative = attributes.flag("decorative");
    if alt.trim().is_empty() && !decorative {
        reading.missing_alt(&fence.span);
    }
    let reference = Reference {
        title: text("title"),
        author: text("author"),
        license: text("license"),
        source: reading.source(attributes),
    };
    let caption = attributes.get("caption").map(|caption| reading.caption(caption));
    let src = attributes.get("src")?;
    let (path, asset) =
        reading.picture(src.value.as_deref()?, &src.value_span, true, &["image/"])?;
    let place = reading.place(fence.span.clone());
    reading.facts.media.push(Medium {
        kind: MediumKind::Image,
        path: Some(asset.path.clone()),
        credited: reference.author.is_some() || reference.source.is_some(),
        licensed: reference.license.is_some(),
        captioned: false,
        transcribed: false,
        decorative,
        place: place.clone(),
    });
    let alt = if decorative { String::new() } else { alt };
    let size = reading.index.size(&path);
    Some(Block::Image(Box::new(Figure { asset, alt, caption, reference, size, place })))
}
