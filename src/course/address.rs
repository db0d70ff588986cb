//! Where things of a course stand in every package, so that prose can be rendered once for all targets.
//!
//! Pages lie one folder below the root: a page reaches another as `other.html` and media as `../media/…`.

use super::Id;
use crate::files::FilePath;

/// The folder of pages.
pub const PAGES: &str = "pages";
/// The folder of media.
pub const MEDIA: &str = "media";

/// The page's file.
#[must_use]
pub fn page(id: &Id) -> String {
    format!("{PAGES}/{id}.html")
}

/// A page's address, seen from another page.
#[must_use]
pub fn page_from_page(id: &Id) -> String {
    format!("{id}.html")
}

/// A media file's address, seen from a page.
#[must_use]
pub fn media_from_page(media: &FilePath) -> String {
    format!("../{media}")
}

/// The element of an item on its page.
#[must_use]
pub fn item_anchor(id: &Id) -> String {
    format!("item-{id}")
}
