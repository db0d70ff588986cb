//! Texts of a course by their addresses, cut out and put back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use lespakket::course::Course;
use lespakket::definition::{self, segment};
use lespakket::files::{Files, folder};

/// The course of these tests: Dutch, with an English translation.
pub const BREAD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/translation/bread");

pub fn read(path: &str) -> (Files, Course) {
    let files = folder::walk(Path::new(path)).unwrap().files;
    let course = definition::read(&files).unwrap().value.unwrap();
    (files, course)
}

#[test]
fn every_text_has_an_address() {
    let (files, course) = read(BREAD);
    let sources = segment::sources(&files, &course).unwrap();
    let mut shown = String::new();
    for source in &sources {
        for segment in &source.segments {
            let text = segment.text.replace('\n', "⏎");
            writeln!(shown, "{}#{} {:?}: {text}", source.file, segment.address, segment.role)
                .unwrap();
        }
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn texts_put_back_give_the_file_byte_for_byte_and_addresses_stand_once() {
    for path in [BREAD, concat!(env!("CARGO_MANIFEST_DIR"), "/course")] {
        let (files, course) = read(path);
        for source in segment::sources(&files, &course).unwrap() {
            let mut texts = BTreeMap::new();
            for segment in &source.segments {
                let earlier = texts.insert(segment.address.clone(), segment.text.clone());
                assert_eq!(earlier, None, "{}#{}", source.file, segment.address);
                // What is cut out is written as it stood, but for line ends and quotes of another sort.
                let raw = &source.text[segment.span.clone()];
                assert_eq!(
                    segment.form.write(&segment.text),
                    raw,
                    "{}#{}",
                    source.file,
                    segment.address
                );
            }
            assert_eq!(source.rewritten(&texts), source.text);
        }
    }
}

#[test]
fn a_translation_has_the_addresses_of_the_course() {
    let (files, course) = read(BREAD);
    for source in segment::sources(&files, &course).unwrap() {
        let translated = segment::translated(&files, &source, "i18n/en").unwrap();
        let Some(translated) = translated else {
            assert_eq!(source.file.as_str(), "slot/bronnen.md");
            continue;
        };
        assert!(source.is_like(&translated), "{}", source.file);
    }
}
