//! Laws of export and import, on the course of these tests and on the real one.

use std::collections::BTreeMap;

use lespakket::check;
use lespakket::course::TextState;
use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::{Finding, Language};
use lespakket::i18n::{self, Changes, Import, Imported, po};

use super::segments::{BREAD, read};

const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/course");

pub fn export(files: &Files, lang: &str) -> po::Catalogue {
    let course = definition::read(files).unwrap().value.unwrap();
    let judged = i18n::export(files, &course, lang, Language::En).unwrap();
    assert!(judged.findings.is_empty());
    // Through the text, as a translator gets it.
    let text = po::write(&judged.value.unwrap());
    po::read(&FilePath::new("x.po").unwrap(), &text).value.unwrap()
}

pub fn import(
    files: &Files,
    catalogue: &po::Catalogue,
    overwrite: bool,
) -> (Option<Imported>, Vec<Finding>) {
    let course = definition::read(files).unwrap().value.unwrap();
    let file = FilePath::new("x.po").unwrap();
    let judged =
        i18n::import(files, &course, Import { catalogue, file: &file, overwrite }).unwrap();
    (judged.value, judged.findings.into_iter().collect())
}

pub fn with(files: &Files, changes: &Changes) -> Files {
    let written = changes.iter().map(|(path, text)| (path.clone(), Blob::from(text.as_str())));
    files.clone().into_iter().chain(written).collect()
}

/// Every text with a sign before it that changes nothing of its Markdown, so that translations can be told apart.
fn translate(catalogue: &mut po::Catalogue) {
    for entry in &mut catalogue.entries {
        let is_marked = |line: &str| line.starts_with("```") || line.starts_with('<');
        if entry.source.lines().any(is_marked) {
            entry.translation.clone_from(&entry.source);
        } else {
            entry.translation = format!("T {}", entry.source);
        }
        entry.fuzzy = false;
    }
}

#[test]
fn an_export_that_comes_back_changes_nothing() {
    let (files, _) = read(BREAD);
    let (imported, findings) = import(&files, &export(&files, "en"), false);
    assert_eq!(findings, []);
    assert_eq!(
        imported.unwrap(),
        Imported { lang: String::from("en"), changes: Changes::new(), texts: 0 }
    );
}

#[test]
fn a_fully_translated_export_gives_a_course_that_passes_check() {
    for path in [BREAD, REAL] {
        let (files, own) = read(path);
        let mut catalogue = export(&files, "fy");
        translate(&mut catalogue);
        let (imported, findings) = import(&files, &catalogue, false);
        assert_eq!(findings, []);
        let imported = imported.unwrap();
        assert_eq!(imported.texts, catalogue.entries.len());
        let files = with(&files, &imported.changes);
        let read = definition::read(&files).unwrap();
        assert_eq!(read.findings.iter().count(), 0, "{:?}", read.findings);
        let course = read.value.unwrap();
        let translation = course.translations.iter().find(|one| one.lang == "fy").unwrap();
        assert!(translation.texts.iter().all(|text| text.state == TextState::Current));
        let found: Vec<_> = check::course::judge(&course, true)
            .into_iter()
            .map(|finding| (finding.code.id, finding.place.file.to_string()))
            .filter(|(id, file)| *id != "course/page-language" && !file.starts_with("slot/"))
            .collect();
        assert_eq!(found, [], "{path}");
        assert_eq!(translation.course.title, format!("T {}", own.title));

        // And out again: the same translations, and nothing to do.
        let again = export(&files, "fy");
        let texts = |catalogue: &po::Catalogue| -> BTreeMap<String, String> {
            catalogue
                .entries
                .iter()
                .map(|one| (one.context.clone(), one.translation.clone()))
                .collect()
        };
        assert_eq!(texts(&again), texts(&catalogue));
        assert!(import(&files, &again, false).0.unwrap().changes.is_empty());
    }
}

#[test]
fn a_translation_has_the_ids_keys_and_points_of_the_course() {
    let (_, course) = read(BREAD);
    let translation = &course.translations[0];
    let ids = |course: &lespakket::course::Course| {
        let pages = course.pages();
        pages.map(|(unit, page)| format!("{}/{}", unit.id, page.id)).collect::<Vec<_>>()
    };
    assert_eq!(ids(&course), ids(&translation.course));
    assert_eq!(
        (&course.id, course.uuid, &course.version),
        (&translation.course.id, translation.course.uuid, &translation.course.version)
    );
    assert_eq!(translation.course.lang, "en");
    assert_eq!(translation.course.title, "Baking bread");
}
