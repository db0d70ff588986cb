//! The blocks of the authoring syntax: one file and one row each.

mod audio;
mod callout;
mod details;
mod image;
mod question;
mod quiz;
mod sources;
mod video;

use super::document::Body;
use super::fences::Fence;
use super::reading::Reading;
use crate::course::Block;
use crate::course::key::Key;

pub use question::QUESTION_KEYS;

/// A block: its row.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a row answers several questions of its own")]
pub struct Spec {
    /// As it is written.
    pub name: &'static str,
    /// Whether something stands in it.
    pub shape: Shape,
    /// Its attributes; none when they hang on what it holds, so that it judges them itself.
    pub keys: Option<&'static [Key]>,
    /// The blocks that may stand in it.
    pub children: &'static [&'static str],
    /// Whether any block may stand in it.
    pub any_child: bool,
    /// Whether prose that stands in it is shown.
    pub prose: bool,
    /// Whether a list of footnotes is shown with it.
    pub footnotes: bool,
    /// Whether it is a question, whose kind may have gaps in its text.
    pub is_item: bool,
    /// Makes the block; none for a block that its parent reads.
    pub make: Option<Make>,
}

/// Makes a block of what was written.
pub type Make = fn(&mut Reading, &Fence, &Body) -> Option<Block>;

/// Whether something stands in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `::name{…}`.
    Leaf,
    /// `:::name{…}` … `:::`.
    Container,
    /// Both.
    Either,
}

/// A block to start a row from.
const PLAIN: Spec = Spec {
    name: "",
    shape: Shape::Container,
    keys: Some(&[]),
    children: &[],
    any_child: false,
    prose: true,
    footnotes: false,
    is_item: false,
    make: None,
};

/// Every block.
pub static BLOCKS: &[&Spec] = &[
    &callout::SPEC,
    &details::SPEC,
    &sources::SPEC,
    &image::SPEC,
    &video::SPEC,
    &audio::SPEC,
    &question::SPEC,
    &question::HINT,
    &question::FEEDBACK,
    &question::MODEL,
    &question::RUBRIC,
    &question::TEMPLATE,
    &quiz::SPEC,
    &quiz::SECTION,
];

/// What may stand on a page.
pub static PAGE: Spec = Spec {
    name: "pagina/page",
    footnotes: true,
    children: &["callout", "details", "sources", "image", "video", "audio", "question", "quiz"],
    ..PLAIN
};

/// What may stand in a bank.
pub static BANK: Spec = Spec { name: "bank", children: &["question"], prose: false, ..PLAIN };

/// What may stand in a transcript.
pub static TRANSCRIPT: Spec = Spec { name: "transcript", children: &["image"], ..PLAIN };

/// A block that does not exist; it was reported, and what stands in it is left out.
pub static UNKNOWN: Spec = Spec { name: "?", keys: None, any_child: true, ..PLAIN };

/// The block of this name.
pub fn named(name: &str) -> Option<&'static Spec> {
    BLOCKS.iter().find(|spec| spec.name == name).copied()
}

impl Spec {
    /// The names of what it may stand in.
    #[must_use]
    pub fn parents(&self) -> Vec<&'static str> {
        let all = BLOCKS.iter().copied().chain([&PAGE, &BANK]);
        all.filter(|parent| parent.children.contains(&self.name))
            .map(|parent| parent.name)
            .collect()
    }
}
