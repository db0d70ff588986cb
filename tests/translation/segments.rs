//! Texts of a course by their addresses, cut out and put back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use lespakket::course::Course;
use lespakket::definition::{self, segment};
use lespakket::files::{Blob, FilePath, Files, folder};
use proptest::prelude::*;

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

/// Pieces of pages, whole and torn.
const PIECES: &[&str] = &[
    "Een alinea.\n",
    "- een\n- twee\n",
    "  vervolg\n",
    "> citaat\n> verder\n",
    "1. stap\n",
    "# Kop {#kop}\n",
    "Kop\n===\n",
    "| a | b |\n|---|---|\n| c \\| d | é |\n",
    ":::question{#v type=choice title=\"Ja\"}\n",
    "- [x] goed {fixed}\n  > fijn\n",
    ":::\n",
    ":::callout{kind=tip title='Let op'}\n",
    "::image{src=a.png alt=plaat}\n",
    "```\ncode\n```\n",
    "```\n",
    "[^1]: noot\n",
    "tekst[^1]\n",
    "\n",
    "\t tab\n",
    "<!-- stil -->\n",
    "<div>\nhtml\n</div>\n",
    ":::question{#w type=cloze}\nDe [[een|twee]] is\n",
    ":::hint\n",
    "- = antwoord\n- 50% = half\n",
    "😀 é ß\r\n",
    "    ingesprongen\n",
    "* * *\n",
    "$$$ {#a b=c\n",
];

fn page() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..14).prop_map(|parts| {
        format!("+++\nid = \"bronnen\"\ntitle = \"Bronnen\"\n+++\n{}", parts.concat())
    })
}

proptest! {
    #[test]
    fn whatever_a_page_holds_its_texts_stand_in_order_and_go_back_where_they_were(page in page()) {
        let (mut files, _) = read(BREAD);
        let name = FilePath::new("slot/bronnen.md").unwrap();
        files.insert(name.clone(), Blob::from(page.as_str()));
        let course = definition::read(&files).unwrap().value.unwrap();
        let sources = segment::sources(&files, &course).unwrap();
        let source = sources.iter().find(|source| source.file == name).unwrap();
        let mut end = 0;
        let mut same = BTreeMap::new();
        let mut other = BTreeMap::new();
        for segment in &source.segments {
            prop_assert!(end <= segment.span.start && segment.span.start < segment.span.end, "{segment:?}");
            prop_assert!(page.get(segment.span.clone()).is_some());
            end = segment.span.end;
            prop_assert!(same.insert(segment.address.clone(), segment.text.clone()).is_none(), "{segment:?}");
            other.insert(segment.address.clone(), String::from("vertaald"));
        }
        prop_assert_eq!(source.rewritten(&same), page.clone());
        // What stands between texts is nobody's to change.
        let between = |text: &str, source: &segment::Source| {
            let mut at = 0;
            let mut parts = Vec::new();
            for segment in &source.segments {
                parts.push(text[at..segment.span.start].to_owned());
                at = segment.span.end;
            }
            parts.push(text[at..].to_owned());
            parts
        };
        let rewritten = source.rewritten(&other);
        let mut rest = rewritten.as_str();
        for part in between(&page, source) {
            let at = rest.find(&part);
            prop_assert!(at.is_some(), "{part:?} in {rest:?}");
            rest = &rest[at.unwrap() + part.len()..];
        }
    }
}
