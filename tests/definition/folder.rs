//! Course folders made in a test.

use lespakket::course::{Block, Course, Page};
use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::{Finding, Judged, Language};

pub const HEAD: &str = "id = \"c\"\nuuid = \"2d4e6f80-1a2b-4c3d-8e5f-60718293a4b5\"\nversion = \"1.0.0\"\n\
    lang = \"nl\"\ntitle = \"T\"\ndescription = \"D.\"\n";
pub const UNIT: &str = "[[units]]\nid = \"u\"\ntitle = \"U\"\npages = [\"p.md\"]\n";
pub const FRONT: &str = "+++\nid = \"p\"\ntitle = \"P\"\n+++\n";

/// A smallest PNG: one pixel.
pub const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\0\0\0\0";

/// Files by path.
pub fn files<'a>(entries: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Files {
    let file = |(path, bytes): (&str, &[u8])| (FilePath::new(path).unwrap(), Blob::bytes(bytes));
    entries.into_iter().map(file).collect()
}

/// A folder with one page of this body, and some more files.
pub fn with_page(body: &str, more: &[(&str, &str)]) -> Files {
    let definition =
        format!("{HEAD}{UNIT}[[objectives]]\nid = \"doel\"\ntext = \"Je kunt het.\"\n");
    let page = format!("{FRONT}{body}");
    let mut all = files([
        ("course.toml", definition.as_bytes()),
        ("p.md", page.as_bytes()),
        ("media/a.png", PIXEL),
    ]);
    all.extend(files(more.iter().map(|(path, text)| (*path, text.as_bytes()))));
    all
}

/// Reads a folder; the disk is not touched, so that there is no error.
pub fn read(files: &Files) -> Judged<Course> {
    definition::read(files).unwrap()
}

/// The page of a folder in which nothing is wrong.
pub fn page(body: &str) -> Page {
    let judged = read(&with_page(body, &[]));
    assert_eq!(shown(&with_page(body, &[]), &judged.findings), Vec::<String>::new());
    judged.value.unwrap().units.remove(0).pages.remove(0)
}

/// The HTML of a page that holds only prose.
pub fn prose(body: &str) -> String {
    match page(body).blocks.as_slice() {
        [Block::Prose(html)] => html.read().unwrap().into_owned(),
        other => panic!("not only prose: {other:?}"),
    }
}

/// Findings as `code at "the bytes"`: what a caret would stand under.
pub fn shown<'a>(files: &Files, findings: impl IntoIterator<Item = &'a Finding>) -> Vec<String> {
    findings.into_iter().map(|finding| show(files, finding)).collect()
}

fn show(files: &Files, finding: &Finding) -> String {
    let place = &finding.place;
    assert!(!finding.message.in_language(Language::Nl).is_empty());
    assert!(!finding.help.in_language(Language::En).is_empty());
    let name = finding.code.id.strip_prefix("course/").unwrap();
    let Some(span) = place.span.clone() else { return format!("{name} in {}", place.file) };
    let bytes = files[&place.file].read().unwrap();
    let text = String::from_utf8_lossy(&bytes[span]);
    format!("{name} in {}: {}", place.file, text.trim_end_matches(['\r', '\n']))
}

/// What is found in a page with this body, and nothing else.
pub fn found(body: &str) -> Vec<String> {
    found_with(body, &[])
}

/// As [`found`], with more files.
pub fn found_with(body: &str, more: &[(&str, &str)]) -> Vec<String> {
    let folder = with_page(body, more);
    shown(&folder, &read(&folder).findings)
}

/// What is found in a `course.toml` beside a sound page.
pub fn found_in_definition(definition: &str) -> Vec<String> {
    let page = format!("{FRONT}Tekst.\n");
    let folder = files([("course.toml", definition.as_bytes()), ("p.md", page.as_bytes())]);
    shown(&folder, &read(&folder).findings)
}
