//! What rules over a whole course look at: headings, links, media and terms with their places, gathered while reading.

use super::Id;
use crate::files::FilePath;
use crate::finding::{Located, Place};

/// What one source file holds, in reading order.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Headings in Markdown; the page's title is not among them.
    pub headings: Vec<Heading>,
    /// Links in Markdown, and those of blocks (`source=`).
    pub links: Vec<Link>,
    /// Images, videos and sound, in blocks and in Markdown.
    pub media: Vec<Medium>,
    /// Glossary terms that are used.
    pub terms: Vec<Located<Id>>,
    /// How many words a learner reads: prose, questions, hints; alternative texts and code do not count.
    pub words: usize,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1–6.
    pub level: u8,
    /// Plain text.
    pub text: String,
    /// Its `id` in the page.
    pub anchor: String,
    /// Where it stands.
    pub place: Place,
    /// Whether it stands inside a question, where it does not count towards the page's outline.
    pub in_item: bool,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub target: LinkTarget,
    /// What a learner reads: plain text, with the alternative text of an image in it.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A page of the course.
    Page {
        /// Its id.
        page: Id,
        /// The heading or item on it.
        anchor: Option<String>,
    },
    /// A place on the same page.
    Anchor(String),
    /// A file of the course.
    Media(FilePath),
    /// An address with `http:` or `https:`.
    Web(String),
    /// `mailto:` or `tel:`.
    Contact(String),
    /// A file that is not there; the reader has reported it.
    Dead(String),
}

/// A use of a picture, video or sound.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that rules look at")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Medium {
    /// What it is.
    pub kind: MediumKind,
    /// The file in the package; none when it stands elsewhere.
    pub path: Option<FilePath>,
    /// Whether its author, source or credit is named.
    pub credited: bool,
    /// Whether its licence is named.
    pub licensed: bool,
    /// Whether there are captions, of our own or of the host.
    pub captioned: bool,
    /// Whether there is a transcript.
    pub transcribed: bool,
    /// Whether it carries no meaning (an image with an empty alternative text).
    pub decorative: bool,
    /// Where it stands.
    pub place: Place,
}

/// A kind of medium.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediumKind {
    /// A picture.
    Image,
    /// A video that is played.
    Video,
    /// A video that is only named (`find=`).
    NamedVideo,
    /// Sound.
    Audio,
}

/// A bank of items with what its file holds.
#[derive(Debug, Clone)]
pub struct Bank {
    /// Stable name.
    pub id: Id,
    /// The source file.
    pub source: FilePath,
    /// The ids of its items, in order.
    pub items: Vec<Id>,
    /// What the file holds.
    pub facts: Facts,
}

impl Facts {
    /// Lets go of room for more.
    pub fn shrink(&mut self) {
        self.headings.shrink_to_fit();
        self.links.shrink_to_fit();
        self.media.shrink_to_fit();
        self.terms.shrink_to_fit();
    }

    /// Adds those of a part that was read on its own.
    pub fn append(&mut self, other: Self) {
        self.headings.extend(other.headings);
        self.links.extend(other.links);
        self.media.extend(other.media);
        self.terms.extend(other.terms);
        self.words += other.words;
    }
}
