//! A course is read in every language of its folder.

use lespakket::course::{Block, Page};
use lespakket::definition;
use lespakket::files::{Blob, FilePath};
use lespakket::finding::Severity;

use super::segments::{BREAD, read};

fn page<'a>(course: &'a lespakket::course::Course, id: &str) -> &'a Page {
    course.pages().map(|(_, page)| page).find(|page| page.id.as_str() == id).unwrap()
}

#[test]
fn what_is_not_translated_shows_through_and_says_its_language() {
    let (_, course) = read(BREAD);
    let english = &course.translations[0].course;
    assert_eq!(page(english, "welkom").title, "Welcome to the bakery");
    assert_eq!(page(english, "welkom").lang, None);
    assert_eq!(page(english, "bronnen").title, "Bronnen");
    assert_eq!(page(english, "bronnen").lang.as_deref(), Some("nl"));
    assert!(course.pages().all(|(_, page)| page.lang.is_none()));
}

#[test]
fn a_picture_that_differs_has_a_place_of_its_own_in_the_package() {
    let (_, course) = read(BREAD);
    let english = &course.translations[0].course;
    let picture = |course: &lespakket::course::Course| {
        let mut found = None;
        page(course, "welkom").walk(&mut |block| {
            if let Block::Image(figure) = block {
                found = Some(figure.asset.path.clone());
            }
        });
        found.unwrap()
    };
    let (own, other) = (picture(&course), picture(english));
    assert_ne!(own, other);
    let text = |course: &lespakket::course::Course, path: &FilePath| {
        String::from_utf8(course.media[path].read().unwrap().to_vec()).unwrap()
    };
    assert!(text(&course, &own).contains("<title>oven<"));
    assert!(text(english, &other).contains("<title>the oven<"));
}

#[test]
fn what_is_wrong_in_a_translation_is_found_in_its_own_file() {
    let (mut files, _) = read(BREAD);
    let path = FilePath::new("i18n/en/slot/toets.md").unwrap();
    files.insert(
        path.clone(),
        Blob::from("+++\nid = \"toets\"\ntitle = \"The test\"\n+++\n:::quizz{#eind}\n:::\n"),
    );
    let read = definition::read(&files).unwrap();
    let errors: Vec<_> = read
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| (finding.code.id, finding.place.file.as_str()))
        .collect();
    assert_eq!(errors, [("course/unknown-block", "i18n/en/slot/toets.md")]);
}

#[test]
fn a_fault_of_the_course_itself_is_found_once() {
    let (mut files, _) = read(BREAD);
    files.insert(
        FilePath::new("slot/bronnen.md").unwrap(),
        Blob::from("+++\nid = \"bronnen\"\ntitle = \"Bronnen\"\n+++\n[weg](weg.md)\n"),
    );
    let read = definition::read(&files).unwrap();
    let found: Vec<_> = read
        .findings
        .iter()
        .map(|finding| (finding.code.id, finding.place.file.as_str()))
        .collect();
    assert_eq!(found, [("course/unknown-page", "slot/bronnen.md")]);
}

#[test]
fn a_folder_that_is_no_other_language_is_refused() {
    for (folder, says) in [
        ("nl", "`nl` is the language of the course itself"),
        ("engels_", "`engels_` is no language tag"),
    ] {
        let (mut files, _) = read(BREAD);
        files.insert(FilePath::new(&format!("i18n/{folder}/a.md")).unwrap(), Blob::from(""));
        let read = definition::read(&files).unwrap();
        let found: Vec<_> = read
            .findings
            .iter()
            .map(|finding| (finding.code.id, finding.message.en.as_str()))
            .collect();
        assert_eq!(found, [("course/translation-folder", says)]);
    }
}

#[test]
fn a_record_that_is_no_toml_is_found_and_the_rest_is_read() {
    let (mut files, _) = read(BREAD);
    files.insert(FilePath::new("i18n/en/sources.toml").unwrap(), Blob::from("a = \n"));
    let read = definition::read(&files).unwrap();
    let found: Vec<_> = read
        .findings
        .iter()
        .map(|finding| (finding.code.id, finding.place.file.as_str()))
        .collect();
    assert_eq!(found, [("course/toml-syntax", "i18n/en/sources.toml")]);
    assert_eq!(read.value.unwrap().translations.len(), 1);
}
