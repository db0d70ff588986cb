//! The words around a course's own: the same keys in every language, and every key that a template asks for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn templates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")
}

fn keys(language: &str) -> BTreeSet<String> {
    let path = templates().join("strings").join(format!("{language}.toml"));
    let table: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let keys = table.iter().flat_map(|(section, entries)| {
        let entries = entries.as_table().unwrap();
        entries.keys().map(move |key| format!("{section}.{key}"))
    });
    keys.collect()
}

fn sources(folder: &Path, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

fn languages() -> Vec<String> {
    let files = fs::read_dir(templates().join("strings")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.map(|name| name.trim_end_matches(".toml").to_owned()).collect()
}

#[test]
fn every_language_has_the_same_keys() {
    let languages = languages();
    assert!(languages.len() >= 2, "{languages:?}");
    for language in languages {
        assert_eq!(keys(&language), keys("en"), "{language}");
    }
}

#[test]
fn every_key_that_a_template_asks_for_exists() {
    let known = keys("en");
    let mut asked = 0;
    for (path, text) in sources(&templates(), "hbs") {
        for tail in text.split("{{t \"").skip(1) {
            let key = tail.split('"').next().unwrap();
            assert!(known.contains(key), "{}: {key}", path.display());
            asked += 1;
        }
    }
    assert!(asked > 50, "only {asked} keys were found: does the test still see the templates?");
}

#[test]
fn every_key_that_the_program_asks_for_exists() {
    let known = keys("en");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/site");
    let sections = [
        "page", "index", "contents", "results", "glossary", "credits", "item", "quiz", "media",
        "sources", "date", "number",
    ];
    for (path, text) in sources(&folder, "rs") {
        for word in text.split('"').skip(1).step_by(2) {
            let asked = word.split_once('.').is_some_and(|(section, key)| {
                sections.contains(&section) && !key.contains('{') && key != "html" && key != "js"
            });
            let plural = known.contains(&format!("{word}_one"));
            assert!(!asked || plural || known.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn every_word_keeps_its_placeholders_in_every_language() {
    let read = |language: &str| -> toml::Table {
        let path = templates().join("strings").join(format!("{language}.toml"));
        fs::read_to_string(path).unwrap().parse().unwrap()
    };
    let names = |text: &str| -> BTreeSet<String> {
        text.split('{').skip(1).map(|tail| tail.split('}').next().unwrap().to_owned()).collect()
    };
    let (dutch, english) = (read("nl"), read("en"));
    for (section, entries) in &english {
        for (key, words) in entries.as_table().unwrap() {
            let other = dutch[section][key].as_str().unwrap();
            assert_eq!(names(words.as_str().unwrap()), names(other), "{section}.{key}");
        }
    }
}
