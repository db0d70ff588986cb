//! What comes in, and what is refused: nothing is lost in silence.

use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::i18n;

use super::laws::{export, import, with};
use super::segments::{BREAD, read};

const PAGE: &str = "i18n/en/begin/welkom.md";

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

fn edit(files: &Files, file: &str, from: &str, to: &str) -> Files {
    let text = String::from_utf8(files[file].read().unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    let mut files = files.clone();
    files.insert(path(file), Blob::from(text.replacen(from, to, 1)));
    files
}

fn text(files: &Files, file: &str) -> String {
    String::from_utf8(files[file].read().unwrap().to_vec()).unwrap()
}

fn codes(findings: &[lespakket::finding::Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.id).collect()
}

/// The state of a text of the English translation.
fn state(files: &Files, file: &str, address: &str) -> String {
    let course = definition::read(files).unwrap().value.unwrap();
    let mut texts = course.translations[0].texts.iter();
    let found = texts.find(|text| text.file.as_str() == file && text.address == address);
    format!("{:?}", found.unwrap().state)
}

#[test]
fn one_text_changes_one_place_of_one_file() {
    let (files, _) = read(BREAD);
    let mut catalogue = export(&files, "en");
    let entry = catalogue
        .entries
        .iter_mut()
        .find(|one| one.context.ends_with("welkom.md#callout-1/text-2"));
    entry.unwrap().translation = String::from("Patience | pays.\nAlways.");
    let (imported, findings) = import(&files, &catalogue, false);
    assert_eq!(findings, []);
    let imported = imported.unwrap();
    assert_eq!((imported.texts, imported.changes.len()), (1, 1));
    let before = text(&files, PAGE);
    let expected =
        before.replace("> Haste is the enemy\n> of good bread.", "> Patience | pays.\n> Always.");
    assert_ne!(before, expected);
    assert_eq!(imported.changes[PAGE], expected);
}

#[test]
fn a_bar_in_a_cell_is_escaped_and_quotes_in_attributes_and_toml_too() {
    let (files, _) = read(BREAD);
    let mut catalogue = export(&files, "en");
    for entry in &mut catalogue.entries {
        match entry.context.as_str() {
            "begin/welkom.md#table-1/cell-2-1" => entry.translation = String::from("Flour | rye"),
            "begin/welkom.md#image-1/alt" => {
                entry.translation = String::from("An \"oven\" \\ stove");
            }
            "begin/welkom.md#title" => entry.translation = String::from("Say \"hi\"\\"),
            _ => {}
        }
    }
    let (imported, findings) = import(&files, &catalogue, false);
    assert_eq!(findings, []);
    let files = with(&files, &imported.unwrap().changes);
    let read = definition::read(&files).unwrap();
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    let again = export(&files, "en");
    let translation = |context: &str| {
        again.entries.iter().find(|one| one.context == context).unwrap().translation.clone()
    };
    assert_eq!(translation("begin/welkom.md#table-1/cell-2-1"), "Flour \\| rye");
    assert_eq!(translation("begin/welkom.md#image-1/alt"), "An \"oven\" \\ stove");
    assert_eq!(translation("begin/welkom.md#title"), "Say \"hi\"\\");
}

#[test]
fn a_text_that_changed_is_fuzzy_and_stays_stale_until_it_is_translated_anew() {
    let (files, _) = read(BREAD);
    let files = edit(&files, "begin/welkom.md", "Meel van de molen", "Meel van de bakker");
    assert_eq!(state(&files, "begin/welkom.md", "text-2"), "Stale");
    let mut catalogue = export(&files, "en");
    let fuzzy: Vec<_> =
        catalogue.entries.iter().filter(|one| one.fuzzy).map(|one| one.context.clone()).collect();
    assert_eq!(fuzzy, ["begin/welkom.md#text-2"]);
    assert!(
        import(&files, &catalogue, false).0.unwrap().changes.is_empty(),
        "fuzzy counts for nothing"
    );

    let entry = catalogue.entries.iter_mut().find(|one| one.fuzzy).unwrap();
    entry.fuzzy = false;
    entry.translation = String::from("Flour from the baker");
    let (imported, findings) = import(&files, &catalogue, false);
    assert_eq!(findings, []);
    let files = with(&files, &imported.unwrap().changes);
    assert_eq!(state(&files, "begin/welkom.md", "text-2"), "Current");
    assert!(text(&files, PAGE).contains("- Flour from the baker\n"));
}

#[test]
fn a_translation_that_still_holds_is_taken_as_it_is() {
    let (files, _) = read(BREAD);
    let files = edit(&files, "begin/welkom.md", "Meel van de molen", "Meel uit de molen");
    let mut catalogue = export(&files, "en");
    catalogue.entries.iter_mut().for_each(|entry| entry.fuzzy = false);
    let imported = import(&files, &catalogue, false).0.unwrap();
    let paths: Vec<_> = imported.changes.keys().map(FilePath::as_str).collect();
    assert_eq!(paths, ["i18n/en/sources.toml"], "only the record");
    assert_eq!(state(&with(&files, &imported.changes), "begin/welkom.md", "text-2"), "Current");
}

#[test]
fn paragraphs_that_move_keep_their_translations() {
    let (files, _) = read(BREAD);
    let files =
        edit(&files, "begin/welkom.md", "Brood bakken is", "Dit is nieuw.\n\nBrood bakken is");
    let mut catalogue = export(&files, "en");
    let of = |catalogue: &i18n::po::Catalogue, address: &str| {
        let context = format!("begin/welkom.md#{address}");
        let entry = catalogue.entries.iter().find(|one| one.context == context).unwrap();
        (entry.translation.clone(), entry.fuzzy)
    };
    assert_eq!(of(&catalogue, "text-1"), (String::new(), false));
    assert_eq!(of(&catalogue, "text-3"), (String::from("Flour from the mill"), false));
    let entry = catalogue.entries.iter_mut().find(|one| one.source == "Dit is nieuw.").unwrap();
    entry.translation = String::from("This is new.");
    let (imported, findings) = import(&files, &catalogue, false);
    assert_eq!(findings, []);
    let before = text(&files, PAGE);
    let expected = before.replace("Baking bread is", "This is new.\n\nBaking bread is");
    assert_eq!(imported.unwrap().changes[PAGE], expected);
}

#[test]
fn an_old_file_brings_moved_texts_home_and_changed_ones_as_stale() {
    let (files, _) = read(BREAD);
    let mut old = export(&files, "en");
    for entry in &mut old.entries {
        match entry.source.as_str() {
            "Zout" => entry.translation = String::from("Sea salt"),
            "Tip van de bakker" => entry.translation = String::from("Baker's tip"),
            _ => {}
        }
    }
    let files = edit(&files, "begin/welkom.md", "- Zout", "- Geduld\n- Zout");
    let files = edit(&files, "begin/welkom.md", "Tip van de bakker", "Tip van de molenaar");
    let (imported, findings) = import(&files, &old, false);
    assert_eq!(codes(&findings), ["i18n/po-text-changed"]);
    let files = with(&files, &imported.unwrap().changes);
    let page = text(&files, PAGE);
    assert!(page.contains("- Geduld\n- Sea salt\n"), "{page}");
    assert_eq!(state(&files, "begin/welkom.md", "text-5"), "Current");
    assert_eq!(state(&files, "begin/welkom.md", "text-4"), "Missing");
    assert_eq!(state(&files, "begin/welkom.md", "callout-1/title"), "Stale");
}

#[test]
fn a_text_that_went_is_said_and_passed_over() {
    let (files, _) = read(BREAD);
    let mut old = export(&files, "en");
    let entry =
        old.entries.iter_mut().find(|one| one.context.ends_with("oefenen.md#rijzen/hint-1/text-1"));
    entry.unwrap().translation = String::from("It lives.");
    let files = edit(&files, "begin/oefenen.md", ":::hint\nHet leeft.\n:::\n", "");
    let files = edit(&files, "i18n/en/begin/oefenen.md", ":::hint\nIt is alive.\n:::\n", "");
    let (imported, findings) = import(&files, &old, false);
    assert_eq!(codes(&findings), ["i18n/po-unknown-text"]);
    assert!(!imported.unwrap().changes.contains_key("i18n/en/begin/oefenen.md"));
}

#[test]
fn a_change_by_hand_is_not_overwritten_unless_it_may_be() {
    let (files, _) = read(BREAD);
    let mut catalogue = export(&files, "en");
    let entry = catalogue.entries.iter_mut().find(|one| one.source == "Zout").unwrap();
    entry.translation = String::from("Sea salt");
    let files = edit(&files, PAGE, "- Salt", "- Rock salt");
    let (imported, findings) = import(&files, &catalogue, false);
    assert_eq!((imported, codes(&findings)), (None, vec!["i18n/po-changed-by-hand"]));
    let (imported, findings) = import(&files, &catalogue, true);
    assert_eq!(findings, []);
    assert!(imported.unwrap().changes[PAGE].contains("- Sea salt\n"));

    // What was changed by hand first, and exported then, is no conflict.
    let mut catalogue = export(&files, "en");
    let entry = catalogue.entries.iter_mut().find(|one| one.source == "Zout").unwrap();
    entry.translation = String::from("Sea salt");
    assert_eq!(import(&files, &catalogue, false).1, []);
}

#[test]
fn a_translation_of_another_shape_is_refused() {
    let (files, _) = read(BREAD);
    for (source, translation) in [
        ("Meel van de molen", "- Flour\n- Rye"),
        ("Beantwoord de vragen.", "# Questions"),
        ("Mooi zo.", "> Good"),
    ] {
        let mut catalogue = export(&files, "en");
        let entry = catalogue.entries.iter_mut().find(|one| one.source == source).unwrap();
        entry.translation = translation.to_owned();
        let (imported, findings) = import(&files, &catalogue, false);
        if translation == "> Good" {
            // A quote is a paragraph in a box: its address is the same, so it is the translator's own matter.
            assert_eq!(findings, []);
            continue;
        }
        assert_eq!(
            (imported, codes(&findings)),
            (None, vec!["i18n/po-structure"]),
            "{translation}"
        );
    }
}

#[test]
fn a_file_that_does_not_say_its_language_is_refused() {
    let (files, _) = read(BREAD);
    for lang in ["", "nl", "engels!"] {
        let mut catalogue = export(&files, "en");
        catalogue.header = vec![(String::from("Language"), lang.to_owned())];
        let (imported, findings) = import(&files, &catalogue, false);
        assert_eq!((imported, codes(&findings)), (None, vec!["i18n/po-language"]), "{lang}");
    }
}

#[test]
fn a_hand_written_translation_of_another_shape_cannot_be_accepted() {
    let (files, _) = read(BREAD);
    let files = edit(&files, PAGE, "- Salt\n", "");
    let course = definition::read(&files).unwrap().value.unwrap();
    let judged = i18n::accept(&files, &course, "en", &[], false).unwrap();
    assert_eq!(judged.value, None);
    let found: Vec<_> =
        judged.findings.iter().map(|one| (one.code.id, one.place.file.as_str())).collect();
    assert_eq!(found, [("i18n/structure", PAGE)]);
}

#[test]
fn a_course_file_by_hand_keeps_its_comments_and_order() {
    let (files, _) = read(BREAD);
    let by_hand =
        "# Vertaald door Anna.\ndescription = \"A short lesson.\"\ntitle = 'Baking bread'\n";
    let mut files = files;
    files.insert(path("i18n/en/course.toml"), Blob::from(by_hand));
    let mut catalogue = export(&files, "en");
    let (imported, findings) = import(&files, &catalogue, false);
    assert_eq!(findings, []);
    assert!(!imported.unwrap().changes.contains_key("i18n/en/course.toml"), "nothing is new");

    let entry =
        catalogue.entries.iter_mut().find(|one| one.context == "course.toml#title").unwrap();
    entry.translation = String::from("Bread");
    let imported = import(&files, &catalogue, false).0.unwrap();
    assert_eq!(
        imported.changes["i18n/en/course.toml"],
        by_hand.replace("'Baking bread'", "\"Bread\"")
    );
}

#[test]
fn tables_in_another_order_are_rewritten_in_place() {
    let (files, _) = read(BREAD);
    let text = text(&files, "i18n/en/course.toml");
    let (head, metadata) = text.split_once("[metadata]").unwrap();
    let turned = format!("[metadata]{metadata}\n[theme]\n") + head.split_once("\n\n").unwrap().1;
    let mut files = files;
    files.insert(path("i18n/en/course.toml"), Blob::from(turned.as_str()));
    let mut catalogue = export(&files, "en");
    for entry in &mut catalogue.entries {
        match entry.context.as_str() {
            "course.toml#units/begin/title" => entry.translation = String::from("A start"),
            "course.toml#metadata/keyword-2" => entry.translation = String::from("leaven"),
            "course.toml#title" | "course.toml#description" => entry.translation.clear(),
            _ => {}
        }
    }
    let imported = import(&files, &catalogue, false).0.unwrap();
    let expected = turned.replace("The beginning", "A start").replace("\"yeast\"", "\"leaven\"");
    assert_ne!(expected, turned);
    assert_eq!(imported.changes["i18n/en/course.toml"], expected);
}
