//! Markdown → HTML: our own rendering of the syntax tree, so that links, headings, terms and code come out as pages need them.

mod block;
mod code;
mod escape;
mod html;
mod image;
mod inline;
mod link;
pub mod plain;
mod reference;
mod slug;
mod table;
pub mod term;

use comrak::Options;

pub use code::CLASSES;
pub use escape::{attribute, text};
pub use inline::footnote_name;
pub use slug::slug;

/// How Markdown is read: CommonMark with tables, footnotes, strikethrough and bare addresses as links.
pub fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.parse.leave_footnote_definitions = true;
    options
}
