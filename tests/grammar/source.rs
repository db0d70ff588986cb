//! Reading a document: each fault has its code and words.

use lespakket::files::FilePath;
use lespakket::grammar::{self, CODES};

/// A document for each code of the reader.
const FAULTS: &[(&str, &[u8])] = &[
    ("xml/doctype", b"<!DOCTYPE a><a/>"),
    ("xml/encoding", b"<a>\xE9</a>"),
    ("xml/encoding-uncommon", b"<?xml version='1.0' encoding='windows-1252'?><a>\x80</a>"),
    ("xml/entity", b"<a>&nbsp;</a>"),
    ("xml/malformed", b"<a></b>"),
    ("xml/prefix", b"<adlcp:a/>"),
];

#[test]
fn each_fault_has_its_code_and_words_in_two_languages() {
    let file = FilePath::new("imsmanifest.xml").unwrap();
    for (id, bytes) in FAULTS {
        let findings = grammar::read(&file, bytes).findings;
        let [finding] = findings.into_iter().collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(finding.code.id, *id);
        assert_eq!(finding.place.file, file);
        for words in [finding.message, finding.help] {
            assert!(!words.nl.is_empty() && !words.en.is_empty() && words.nl != words.en);
        }
    }
}

#[test]
fn too_deep_and_too_big_are_codes_of_their_own() {
    let file = FilePath::new("imsmanifest.xml").unwrap();
    let deep = grammar::read(&file, "<a>".repeat(200).as_bytes());
    assert_eq!(deep.findings.iter().map(|f| f.code.id).collect::<Vec<_>>(), ["xml/too-deep"]);
    let big = grammar::read(&file, &vec![b' '; lespakket::xml::MAXIMUM_BYTES + 1]);
    assert_eq!(big.findings.iter().map(|f| f.code.id).collect::<Vec<_>>(), ["xml/too-big"]);
    let tried: Vec<_> =
        FAULTS.iter().map(|(id, _)| *id).chain(["xml/too-big", "xml/too-deep"]).collect();
    let all = CODES.iter().map(|code| code.id).filter(|id| id.starts_with("xml/"));
    assert!(all.eq(tried), "a code of the reader is not tried");
}

#[test]
fn a_sound_document_is_read_without_findings() {
    let file = FilePath::new("imsmanifest.xml").unwrap();
    let judged = grammar::read(&file, b"<a/>");
    assert!(judged.findings.is_empty() && judged.value.is_some());
}
