//! What stands on a page: prose and the blocks of the authoring syntax.

use super::{Item, Quiz};
use crate::files::{FilePath, Kept};
use crate::finding::Place;

/// One block.
#[derive(Debug, Clone)]
pub enum Block {
    /// Rendered CommonMark: paragraphs, headings from the second level, lists, tables, code with classes.
    Prose(Kept),
    /// A box that stands out.
    Callout(Box<Callout>),
    /// Text that opens on demand.
    Details(Box<Details>),
    /// A list of sources.
    Sources(Vec<Block>),
    /// An image.
    Image(Box<Figure>),
    /// A video.
    Video(Box<Video>),
    /// Sound.
    Audio(Box<Video>),
    /// A task or question.
    Item(Box<Item>),
    /// A quiz.
    Quiz(Box<Quiz>),
}

/// A box that stands out.
#[derive(Debug, Clone)]
pub struct Callout {
    /// `tip`, `note`, `warning` or `example`.
    pub kind: String,
    /// Plain text.
    pub title: Option<String>,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// Text that opens on demand.
#[derive(Debug, Clone)]
pub struct Details {
    /// Plain text.
    pub title: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

impl Block {
    /// The blocks that stand in this one on the page itself: those of a callout, of details, of a list of sources.
    #[must_use]
    pub fn inner(&self) -> &[Self] {
        match self {
            Self::Callout(callout) => &callout.blocks,
            Self::Details(details) => &details.blocks,
            Self::Sources(blocks) => blocks,
            _ => &[],
        }
    }
}

/// A media file of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// A key of the course's media.
    pub path: FilePath,
    /// Its media type, such as `image/svg+xml`.
    pub media_type: &'static str,
}

/// An image with what is said of it.
#[derive(Debug, Clone)]
pub struct Figure {
    /// The picture.
    pub asset: Asset,
    /// The alternative text; empty for a decorative image.
    pub alt: String,
    /// Rendered inline HTML.
    pub caption: Option<String>,
    /// Whose it is and under which terms.
    pub reference: Reference,
    /// Width and height in pixels, read from the file where it is known.
    pub size: Option<(u32, u32)>,
    /// Where it is defined.
    pub place: Place,
}

/// Whose a work is, and under which terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reference {
    /// What it is called.
    pub title: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// SPDX, or words.
    pub license: Option<String>,
    /// Where it stands.
    pub source: Option<String>,
}

/// A video or sound with what stands in for it.
#[derive(Debug, Clone)]
pub struct Video {
    /// Where it is.
    pub source: VideoSource,
    /// Plain text.
    pub title: String,
    /// Whose it is.
    pub reference: Reference,
    /// Captions: a WebVTT file and its language.
    pub captions: Option<(Asset, String)>,
    /// Whether the host's own player has captions, and in which language.
    pub host_captions: Option<String>,
    /// What is said and shown, for who cannot hear or see it.
    pub transcript: Option<Vec<Block>>,
    /// The picture before it plays.
    pub poster: Option<Asset>,
    /// Where it is defined.
    pub place: Place,
}

/// Where a video or sound is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VideoSource {
    /// In the package.
    File(Asset),
    /// On YouTube, by its id.
    YouTube(String),
    /// On Vimeo, by its id.
    Vimeo(String),
    /// Not linked: how to find it.
    Find(String),
}

/// Visits blocks and those inside them, in reading order. Items of a quiz and inside items are the item's own.
pub(super) fn walk<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        walk(block.inner(), visit);
    }
}
