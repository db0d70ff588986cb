//! What `i18n` says of what it did.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::files::FilePath;
use crate::finding::Words;
use crate::i18n::Changes;
use crate::words;

/// What was written, a file a line, and how many texts changed.
pub fn written(folder: &Path, changes: &Changes, texts: usize) -> Words {
    let path = |path: &FilePath| folder.join(path.as_str()).display().to_string() + "\n";
    let paths: String = changes.keys().map(path).collect();
    match texts {
        1 => words!("{paths}1 tekst.\n", "{paths}1 text.\n"),
        _ => words!("{paths}{texts} teksten.\n", "{paths}{texts} texts.\n"),
    }
}

/// The same for programs.
pub fn additions(folder: &Path, changes: &Changes, texts: usize) -> Map<String, Value> {
    let files = changes.keys().map(|path| folder.join(path.as_str()).display().to_string());
    let mut more = Map::new();
    more.insert("files".to_owned(), files.collect());
    more.insert("texts".to_owned(), json!(texts));
    more
}

/// The next step after a translation came in.
pub fn check_next() -> Words {
    words!(
        "Kijk de cursus na met `lespakket check`.",
        "Look the course over with `lespakket check`."
    )
}

/// Nothing was to be done.
pub fn nothing_new() -> Words {
    words!("Er is niets veranderd.\n", "Nothing has changed.\n")
}
