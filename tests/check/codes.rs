//! Laws over all codes: what `explain` can rely on.

use std::collections::BTreeSet;

use lespakket::check;

#[test]
fn every_code_is_explained_in_both_languages() {
    for code in check::codes() {
        let (nl, en) = (code.doc.nl.trim(), code.doc.en.trim());
        assert!(nl.len() > 30, "{}: the Dutch text says too little: {nl:?}", code.id);
        assert!(en.len() > 30, "{}: the English text says too little: {en:?}", code.id);
        assert_ne!(nl, en, "{}: one of the two texts is not translated", code.id);
    }
}

#[test]
fn every_code_is_a_family_and_a_name() {
    for code in check::codes() {
        let parts: Vec<_> = code.id.split('/').collect();
        assert_eq!(parts.len(), 2, "{}", code.id);
        for part in parts {
            let plain =
                part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            assert!(plain && !part.is_empty(), "{}", code.id);
        }
    }
}

#[test]
fn codes_are_told_apart_by_their_ids() {
    let mut seen = BTreeSet::new();
    let codes = check::codes();
    let twice: Vec<_> = codes.iter().map(|code| code.id).filter(|id| !seen.insert(*id)).collect();
    assert_eq!(twice, [""; 0]);
}

#[test]
fn clauses_with_an_address_are_on_the_web() {
    for code in check::codes() {
        for clause in code.clauses {
            assert!(!clause.name.is_empty(), "{}", code.id);
            assert!(clause.url.is_none_or(|url| url.starts_with("https://")), "{}", code.id);
        }
    }
}
