//! Tiny courses written in a test.

use lespakket::course::Course;
use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::Severity;
use lespakket::format::FORMATS;
use lespakket::package::Package;
use lespakket::pipeline;
use lespakket::release::Outline;

/// What every course here begins with.
pub const HEAD: &str = "id = \"bread\"\nuuid = \"2d4e6f80-1a2b-4c3d-8e5f-60718293a4b5\"\nversion = \"1.0.0\"\n\
    lang = \"en\"\ntitle = \"Bread\"\ndescription = \"Baking bread.\"\n";
/// One unit with the page `dough.md`.
pub const UNIT: &str = "[[units]]\nid = \"basics\"\ntitle = \"Basics\"\npages = [\"dough.md\"]\n";
/// The head of that page.
pub const DOUGH: &str = "+++\nid = \"dough\"\ntitle = \"Dough\"\n+++\n";
/// A smallest PNG: one pixel.
pub const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\0\0\0\0";

/// A course of these files, without errors.
pub fn course(files: &[(&str, &str)]) -> Course {
    let mut all: Files = files
        .iter()
        .map(|(path, text)| (FilePath::new(path).unwrap(), Blob::from(*text)))
        .collect();
    all.insert(FilePath::new("media/loaf.png").unwrap(), Blob::bytes(PIXEL));
    let judged = definition::read(&all).unwrap();
    let errors: Vec<_> =
        judged.findings.iter().filter(|one| one.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    judged.value.unwrap()
}

/// A course of one page with this text.
pub fn page(text: &str) -> Course {
    course(&[("course.toml", &format!("{HEAD}{UNIT}")), ("dough.md", &format!("{DOUGH}{text}"))])
}

/// The outline of a course.
pub fn outline(course: &Course) -> Outline {
    Outline::new(course).unwrap()
}

/// The package of a course.
pub fn package(course: &Course, format: &str) -> Package {
    let format = FORMATS.iter().find(|one| one.id.0 == format).unwrap();
    pipeline::assemble(course, format, &|_| ()).unwrap().unwrap()
}
