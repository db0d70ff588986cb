//! The course in `story/`, with edits.

use lespakket::course::Course;
use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::Judged;

use crate::cases::Case;

/// A smallest PNG: one pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\0\0\0\0";

/// Texts by path.
pub type Texts = Vec<(&'static str, String)>;

/// The course as it stands.
pub fn texts() -> Texts {
    let files = [
        ("course.toml", include_str!("story/course.toml")),
        ("dough.md", include_str!("story/dough.md")),
        ("oven.md", include_str!("story/oven.md")),
        ("shop.md", include_str!("story/shop.md")),
        ("banks/heat.md", include_str!("story/heat.md")),
        ("glossary.toml", include_str!("story/glossary.toml")),
    ];
    files.map(|(path, text)| (path, text.to_owned())).to_vec()
}

/// Makes the edits of a case; whether each text was there.
pub fn edit(texts: &mut Texts, case: &Case) -> bool {
    case.edits.iter().all(|(file, old, new)| {
        let (_, text) = texts.iter_mut().find(|(path, _)| path == file).unwrap();
        let is_there = text.contains(old);
        *text = text.replacen(old, new, 1);
        is_there
    })
}

/// Reads a course.
pub fn read(texts: &Texts) -> Judged<Course> {
    let mut files: Files = texts
        .iter()
        .map(|(path, text)| (FilePath::new(path).unwrap(), Blob::from(text.as_str())))
        .collect();
    files.insert(FilePath::new("media/loaf.png").unwrap(), Blob::bytes(PIXEL));
    definition::read(&files).unwrap()
}

/// The course of texts that are right.
pub fn course(texts: &Texts) -> Course {
    let judged = read(texts);
    let findings: Vec<_> = judged.findings.iter().map(|one| &one.message.en).collect();
    assert!(!judged.findings.has_errors(), "{findings:?}");
    judged.value.unwrap()
}
