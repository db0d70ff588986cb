//! Images, videos and sound on a page: views for their templates.

use serde::Serialize;

use super::licence::{self, Licence};
use super::strings::Strings;
use crate::course::{Asset, Figure, Reference, Video, VideoSource, address};

/// Whose a work is.
#[derive(Debug, Serialize)]
pub struct CreditView<'a> {
    author: Option<&'a str>,
    licence: Option<Licence>,
    source: Option<&'a str>,
    linked: bool,
}

/// An image.
#[derive(Debug, Serialize)]
pub struct FigureView<'a> {
    src: String,
    alt: &'a str,
    width: Option<u32>,
    height: Option<u32>,
    caption: Option<&'a str>,
    credit: Option<CreditView<'a>>,
}

/// A video or sound.
#[derive(Debug, Serialize)]
pub struct VideoView<'a> {
    title: &'a str,
    host: Option<&'static str>,
    link: Option<String>,
    data: Option<String>,
    src: Option<String>,
    media_type: Option<&'static str>,
    captions: Option<CaptionsView<'a>>,
    host_captions: Option<&'a str>,
    find: Option<&'a str>,
    poster: Option<String>,
    credit: Option<CreditView<'a>>,
    transcript: Option<String>,
}

/// A WebVTT file.
#[derive(Debug, Serialize)]
struct CaptionsView<'a> {
    src: String,
    lang: &'a str,
    label: String,
}

/// What the run-time needs to play a video of a host.
#[derive(Serialize)]
struct Facade<'a> {
    host: &'static str,
    id: &'a str,
    title: &'a str,
}

impl<'a> CreditView<'a> {
    /// None when nothing is known.
    pub fn new(reference: &'a Reference) -> Option<Self> {
        let known =
            reference.author.is_some() || reference.license.is_some() || reference.source.is_some();
        let source = reference.source.as_deref();
        known.then(|| Self {
            author: reference.author.as_deref(),
            licence: reference.license.as_deref().map(licence::read),
            source,
            linked: source.is_some_and(is_address),
        })
    }
}

/// Whether a source is an address on the web.
pub fn is_address(source: &str) -> bool {
    source.starts_with("https://") || source.starts_with("http://")
}

impl<'a> FigureView<'a> {
    /// Seen from a page.
    pub fn new(figure: &'a Figure) -> Self {
        Self {
            src: address::media_from_page(&figure.asset.path),
            alt: &figure.alt,
            width: figure.size.map(|(width, _)| width),
            height: figure.size.map(|(_, height)| height),
            caption: figure.caption.as_deref(),
            credit: CreditView::new(&figure.reference),
        }
    }
}

impl<'a> VideoView<'a> {
    /// Seen from a page; the transcript is rendered already.
    pub fn new(video: &'a Video, transcript: Option<String>, strings: &Strings) -> Self {
        let file = match &video.source {
            VideoSource::File(asset) => Some(asset),
            _ => None,
        };
        let hosted = hosted(&video.source);
        Self {
            title: &video.title,
            host: hosted.as_ref().map(|(_, name, ..)| *name),
            data: hosted.as_ref().map(|(host, _, id, _)| {
                super::escape::json_attribute(&Facade { host, id, title: &video.title })
            }),
            link: hosted.map(|(.., link)| link),
            src: file.map(source),
            media_type: file.map(|asset| asset.media_type),
            captions: video.captions.as_ref().map(|(asset, lang)| CaptionsView {
                src: source(asset),
                lang,
                label: strings.fill("media.captions", "lang", lang),
            }),
            host_captions: video.host_captions.as_deref(),
            find: match &video.source {
                VideoSource::Find(words) => Some(words),
                _ => None,
            },
            poster: video.poster.as_ref().map(source),
            credit: CreditView::new(&video.reference),
            transcript,
        }
    }
}

fn source(asset: &Asset) -> String {
    address::media_from_page(&asset.path)
}

/// The run-time's word for a host, its name, the video's id there, and the address of its page.
fn hosted(source: &VideoSource) -> Option<(&'static str, &'static str, &str, String)> {
    match source {
        VideoSource::YouTube(id) => {
            Some(("youtube", "YouTube", id, format!("https://www.youtube.com/watch?v={id}")))
        }
        VideoSource::Vimeo(id) => Some(("vimeo", "Vimeo", id, format!("https://vimeo.com/{id}"))),
        VideoSource::File(_) | VideoSource::Find(_) => None,
    }
}
