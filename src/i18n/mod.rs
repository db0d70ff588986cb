//! Translations go out to translators and come back: PO files, and the record of what each text was made of.
//!
//! ```text
//! course + translation → catalogue → PO file → translator → PO file → catalogue → files of the translation
//! ```

mod accept;
mod export;
mod fault;
mod import;
pub mod po;

pub use accept::{Accepted, accept};
pub use export::export;
pub use fault::CODES;
pub use import::{Import, Imported, import};

use crate::course::Course;
use crate::files::{FilePath, Files};

/// Files of a course folder that are to be written, by their paths.
pub type Changes = std::collections::BTreeMap<FilePath, String>;

/// Whether a course in its own language can be translated into `lang`.
#[must_use]
pub fn is_other_language(lang: &str, course: &Course) -> bool {
    crate::definition::is_other_language(lang, &course.lang)
}

/// The files of the course itself, without its translations.
fn own(files: &Files) -> Files {
    crate::definition::without_translations(files)
}
