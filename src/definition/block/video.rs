//! `::video{src= title=}`: a video of the course, of a host, or one that is only named.

use super::{PLAIN, Shape, Spec};
use crate::course::item::{Attribute, Attributes};
use crate::course::key::{Key, Value};
use crate::course::{Block, Medium, MediumKind, Reference, Video, VideoSource};
use crate::definition::document::{self, Body};
use crate::definition::fault::content::MISSING_SOURCE;
use crate::definition::fault::value::BAD_VALUE;
use crate::definition::fences::Fence;
use crate::definition::reading::{Base, Reading};
use crate::definition::text::Text;
use crate::files::FilePath;
use crate::finding::{Doc, Findings};
use crate::words;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// The row.
pub static SPEC: Spec = Spec {
    name: "video",
    shape: Shape::Leaf,
    keys: Some(&[
        Key::optional(
            "src",
            Value::Text,
            doc("een bestand, `youtube:ID` of `vimeo:ID`", "a file, `youtube:ID` or `vimeo:ID`"),
        ),
        Key::optional(
            "find",
            Value::Text,
            doc(
                "zoekwoorden, als er nog geen adres is",
                "search words, when there is no address yet",
            ),
        ),
        Key::required("title", Value::Text, doc("hoe de video heet", "what the video is called")),
        Key::optional("credit", Value::Text, doc("van wie de video is", "whose the video is")),
        Key::optional("author", Value::Text, doc("wie hem maakte", "who made it")),
        Key::optional("publisher", Value::Text, doc("wie hem uitgeeft", "who publishes it")),
        Key::optional("license", Value::Text, doc("de licentie", "the licence")),
        Key::optional("source", Value::Text, doc("waar hij vandaan komt", "where it comes from")),
        Key::optional(
            "captions",
            Value::Text,
            doc(
                "een ondertitelbestand (`media/x.nl.vtt`), of de taal van de ondertitels bij de host",
                "a caption file (`media/x.nl.vtt`), or the language of the host's captions",
            ),
        ),
        Key::optional(
            "transcript",
            Value::Path,
            doc(
                "een Markdown-bestand met wat er gezegd en getoond wordt",
                "a Markdown file with what is said and shown",
            ),
        ),
        Key::optional(
            "poster",
            Value::Path,
            doc("de afbeelding voor het afspelen", "the picture before it plays"),
        ),
    ]),
    make: Some(make),
    ..PLAIN
};

fn make(reading: &mut Reading, fence: &Fence, _: &Body) -> Option<Block> {
    let source = source(reading, fence)?;
    let kind = match source {
        VideoSource::Find(_) => MediumKind::NamedVideo,
        _ => MediumKind::Video,
    };
    Some(Block::Video(Box::new(read(reading, fence, source, kind))))
}

/// Where the video is; a fault is reported.
fn source(reading: &mut Reading, fence: &Fence) -> Option<VideoSource> {
    let attributes = &fence.attributes;
    let Some(src) = attributes.get("src") else {
        if let Some(words) = attributes.text("find") {
            return Some(VideoSource::Find(words.to_owned()));
        }
        missing_source(reading, fence);
        return None;
    };
    let text = src.value.as_deref()?;
    match text.split_once(':') {
        Some(("youtube", id)) => host_id(reading, src, id).map(VideoSource::YouTube),
        Some(("vimeo", id)) => host_id(reading, src, id).map(VideoSource::Vimeo),
        _ => reading
            .picture(text, &src.value_span, true, &["video/"])
            .map(|(_, asset)| VideoSource::File(asset)),
    }
}

/// Reports that it is not said where a video or sound is.
pub fn missing_source(reading: &mut Reading, fence: &Fence) {
    reading.found(
        &MISSING_SOURCE,
        fence.span.clone(),
        words!(
            "er staat niet bij waar `{}` te vinden is",
            "it is not said where to find the `{}`",
            fence.spec.name
        ),
        words!("voeg `src=…` toe", "add `src=…`"),
    );
}

/// An id that a host gives: nothing that could change an address.
fn host_id(reading: &mut Reading, src: &Attribute, id: &str) -> Option<String> {
    let usable = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !id.is_empty() && id.len() <= 64 && id.chars().all(usable) {
        return Some(id.to_owned());
    }
    let shown: String = id.chars().take(60).collect();
    reading.found(
        &BAD_VALUE,
        src.value_span.clone(),
        words!("`{shown}` is geen id van een video", "`{shown}` is no id of a video"),
        words!(
            "schrijf alleen het id: letters, cijfers, `-` en `_`",
            "write the id only: letters, digits, `-` and `_`"
        ),
    );
    None
}

/// What video and sound share.
pub fn read(reading: &mut Reading, fence: &Fence, source: VideoSource, kind: MediumKind) -> Video {
    let attributes = &fence.attributes;
    let text = |name: &str| attributes.text(name).map(str::to_owned);
    let (captions, host_captions) = captions(reading, attributes);
    let transcript = attributes.get("transcript").and_then(|found| transcript(reading, found));
    let poster = attributes.get("poster").and_then(|found| {
        Some(reading.picture(found.value.as_deref()?, &found.value_span, true, &["image/"])?.1)
    });
    let title = text("title").unwrap_or_default();
    let reference = Reference {
        title: None,
        author: text("author").or_else(|| text("credit")).or_else(|| text("publisher")),
        license: text("license"),
        source: reading.source(attributes),
    };
    let place = reading.place(fence.span.clone());
    reading.facts.media.push(Medium {
        kind,
        path: match &source {
            VideoSource::File(asset) => Some(asset.path.clone()),
            _ => None,
        },
        credited: reference.author.is_some() || reference.source.is_some(),
        licensed: reference.license.is_some(),
        captioned: captions.is_some() || host_captions.is_some(),
        transcribed: transcript.is_some(),
        decorative: false,
        place: place.clone(),
    });
    Video { source, title, reference, captions, host_captions, transcript, poster, place }
}

type Captions = (Option<(crate::course::Asset, String)>, Option<String>);

/// A file, whose language stands before its extension (`x.nl.vtt`), or the language of the host's own captions.
fn captions(reading: &mut Reading, attributes: &Attributes) -> Captions {
    let Some(found) = attributes.get("captions") else { return (None, None) };
    let text = found.value.as_deref().unwrap_or_default();
    if !text.contains(['.', '/']) {
        return (None, Some(text.to_owned()));
    }
    let Some((path, asset)) = reading.picture(text, &found.value_span, true, &["text/vtt"]) else {
        return (None, None);
    };
    let language = path.name().rsplit('.').nth(1).unwrap_or_default();
    let known = (crate::definition::form::LANGUAGE.accepts)(language)
        && path.name().matches('.').count() > 1;
    let language = if known { language } else { reading.index.lang.as_str() };
    (Some((asset, language.to_owned())), None)
}

/// Another file of Markdown, read here and now: it belongs to this one video.
fn transcript(reading: &mut Reading, found: &Attribute) -> Option<Vec<Block>> {
    let reference = found.value.as_deref()?;
    let (path, blob) = reading.beside(reference, &found.value_span)?;
    let mut findings = Findings::new();
    let text = blob.read().ok().and_then(|bytes| Text::new(&path, bytes, &mut findings));
    reading.findings.append(findings);
    let text = text?;
    let read = document::read(
        reading.index,
        &text,
        text.start()..text.as_str().len(),
        &super::TRANSCRIPT,
        Base::Page,
    );
    reading.findings.append(read.gathered.findings);
    reading.used.extend(read.gathered.used);
    Some(read.blocks)
}

impl Reading<'_> {
    /// A text file that another one names; it does not go into the package itself.
    fn beside(
        &mut self,
        reference: &str,
        span: &std::ops::Range<usize>,
    ) -> Option<(FilePath, crate::files::Blob)> {
        use crate::definition::index::Found;
        match self.index.find(self.file, reference, true) {
            Found::File(path) => {
                self.index.files.get(&path).map(|blob| (path.clone(), blob.clone()))
            }
            // The same report as for any other file that is not there.
            Found::Missing(_) | Found::Outside => self.media(reference, span, true).and(None),
        }
    }
}
