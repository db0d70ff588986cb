//! Whatever a page, a bank, a glossary or `course.toml` holds: findings, never a panic, and every place inside its file.

use lespakket::files::Files;
use proptest::prelude::*;

use crate::folder::{FRONT, HEAD, PIXEL, UNIT, files, read};

const PAGE: &str = include_str!("page.md");
const BANK: &str = "+++\nid = \"b\"\n+++\n:::question{#een type=choice tags=x}\nWat?\n- [x] a\n- [ ] b {fixed}\n:::\n";
const GLOSSARY: &str = "[[terms]]\nid = \"t\"\nterm = \"t\"\ndefinition = \"Een *woord*.\"\n";
const DEFINITION: &str = "[completion]\nrule = \"passed\"\npass = 60\n[theme.colors]\naccent = \"#0b5cad\"\n[metadata]\nkeywords = [\"a\"]\n";

fn folder(definition: &str, page: &str, bank: &str, glossary: &str) -> Files {
    files([
        ("course.toml", definition.as_bytes()),
        ("p.md", page.as_bytes()),
        ("banks/b.md", bank.as_bytes()),
        ("glossary.toml", glossary.as_bytes()),
        ("media/a.png", PIXEL),
    ])
}

fn sound(folder: &Files) {
    let judged = read(folder);
    for finding in &judged.findings {
        let bytes = folder[&finding.place.file].read().unwrap();
        if let (Some(span), Ok(text)) = (&finding.place.span, std::str::from_utf8(&bytes)) {
            assert!(text.get(span.clone()).is_some(), "{finding:?}");
        }
    }
    // The same folder gives the same course.
    assert_eq!(format!("{:?}", read(folder).value), format!("{:?}", judged.value));
}

/// A text with some of its parts taken out, doubled, moved or replaced.
fn mutated(text: &'static str) -> impl Strategy<Value = String> {
    let edit = (
        0..text.len(),
        0..40_usize,
        prop_oneof![
            Just(String::new()),
            "[:\\[\\](){}#|>`\\-+*_=^!\"\\n .a]{1,8}",
            "\\PC{1,4}",
            Just(String::from(":::\n")),
            Just(String::from("\r\n")),
            Just(String::from("```\n")),
        ],
    );
    prop::collection::vec(edit, 1..8).prop_map(move |edits| {
        let mut text = text.to_owned();
        for (at, length, new) in edits {
            let at =
                (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let end = (at..=(at + length).min(text.len()))
                .rev()
                .find(|end| text.is_char_boundary(*end))
                .unwrap_or(at);
            text.replace_range(at..end, &new);
        }
        text
    })
}

fn definition() -> String {
    format!("{HEAD}{UNIT}{DEFINITION}")
}

#[test]
fn the_page_that_is_mutated_is_sound() {
    let folder = folder(&definition(), PAGE, BANK, GLOSSARY);
    assert_eq!(crate::folder::shown(&folder, &read(&folder).findings), Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(body in "\\PC{0,300}") {
        sound(&folder(&definition(), &format!("{FRONT}{body}"), BANK, GLOSSARY));
    }

    #[test]
    fn any_marks_are_read(body in "[:\\[\\](){}#|>`~\\-+*_=^!\"'\\\\<&\\n\\r\\t 1.aq]{0,300}") {
        sound(&folder(&definition(), &format!("{FRONT}{body}"), BANK, GLOSSARY));
        sound(&folder(&definition(), &body, &body, &body));
        sound(&folder(&body, &body, &body, &body));
    }

    #[test]
    fn a_mutated_page_is_read(page in mutated(PAGE)) {
        sound(&folder(&definition(), &page, BANK, GLOSSARY));
    }

    #[test]
    fn mutated_others_are_read(bank in mutated(BANK), glossary in mutated(GLOSSARY), rest in mutated(DEFINITION)) {
        sound(&folder(&format!("{HEAD}{UNIT}{rest}"), PAGE, &bank, &glossary));
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let definition = definition();
        sound(&files([("course.toml", definition.as_bytes()), ("p.md", &bytes)]));
        sound(&files([("course.toml", bytes.as_slice())]));
    }
}
