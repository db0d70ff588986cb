//! Packages in several languages: what they are called, and that identifiers are the same in each.

use std::collections::BTreeMap;
use std::path::Path;

use lespakket::files::zip::Digest;
use lespakket::files::{FilePath, Files};
use lespakket::pipeline::{self, Built, Error, Languages, Order, Target};

use super::segments::BREAD;

fn make(languages: Languages, format: &str) -> Result<Built, Error> {
    let dir = tempfile::tempdir().unwrap();
    let targets = [Target::named(format).unwrap()];
    let order = Order {
        targets: &targets,
        lms: None,
        out: dir.path(),
        aside: None,
        suffix: "",
        digest: Digest::Wanted,
        languages,
    };
    pipeline::package(Path::new(BREAD), &order, &|_| {})
}

fn names(built: &Built) -> Vec<String> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    built.packages.iter().map(|package| name(&package.path)).collect()
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].read().unwrap().to_vec()).unwrap()
}

#[test]
fn a_package_for_each_language_has_the_languages_name_behind_it() {
    let built = make(Languages::All, "scorm12").unwrap();
    assert!(!built.is_refused(), "{:?}", built.checked.findings);
    assert_eq!(
        names(&built),
        ["brood-bakken-1.0.0-scorm12.zip", "brood-bakken-1.0.0-scorm12-en.zip"]
    );
    let only = [String::from("EN")];
    assert_eq!(
        names(&make(Languages::Each(&only), "web").unwrap()),
        ["brood-bakken-1.0.0-web-en.zip"]
    );
    assert_eq!(names(&make(Languages::AsDefined, "web").unwrap()), ["brood-bakken-1.0.0-web.zip"]);
}

#[test]
fn a_language_that_is_not_there_is_no_package() {
    let only = [String::from("fr")];
    let Err(Error::Language { tag, languages }) = make(Languages::Each(&only), "web") else {
        panic!("it was made");
    };
    assert_eq!((tag.as_str(), languages), ("fr", vec![String::from("nl"), String::from("en")]));
}

#[test]
fn identifiers_and_what_the_run_time_reads_of_items_are_the_same_in_every_language() {
    for format in ["scorm12", "scorm2004"] {
        let built = make(Languages::All, format).unwrap();
        let [dutch, english] = built.packages.as_slice() else { panic!("{:?}", names(&built)) };
        let identifiers = |files: &Files| -> Vec<String> {
            let manifest = text(files, "imsmanifest.xml");
            let parts = manifest.split("identifier=\"").skip(1);
            parts.map(|part| part.split('"').next().unwrap().to_owned()).collect()
        };
        assert_eq!(identifiers(&dutch.files), identifiers(&english.files));
        assert!(text(&english.files, "imsmanifest.xml").contains("Baking bread"));
        let facts = |files: &Files| {
            text(files, "assets/course.js").replace("Je kneedt een deeg.", "You knead a dough.")
        };
        assert_eq!(facts(&dutch.files), facts(&english.files));
    }
}

#[test]
fn in_one_package_every_document_leads_to_the_same_one_in_each_language() {
    let built = make(Languages::AsDefined, "web").unwrap();
    let files = &built.packages[0].files;
    let html: BTreeMap<&FilePath, String> = files
        .keys()
        .filter(|path| path.extension() == "html")
        .map(|path| (path, text(files, path.as_str())))
        .collect();
    assert_eq!(html.len(), 18, "{:?}", html.keys());
    for (path, document) in &html {
        let links: Vec<_> = document
            .split("<a href=\"")
            .skip(1)
            .filter(|rest| rest.split('>').next().unwrap().contains("hreflang="))
            .map(|rest| path.sibling(rest.split('"').next().unwrap()).unwrap())
            .collect();
        let other = match path.as_str().strip_prefix("pages-en/") {
            Some(page) => format!("pages/{page}"),
            None => match path.as_str().strip_prefix("pages/") {
                Some(page) => format!("pages-en/{page}"),
                None if path.as_str().contains("-en.") => path.as_str().replace("-en.", "."),
                None => path.as_str().replace(".html", "-en.html"),
            },
        };
        assert_eq!(
            links.iter().map(FilePath::as_str).collect::<Vec<_>>(),
            [other.as_str()],
            "{path}"
        );
        assert!(html.contains_key(&links[0]), "{path} leads to a document that is there");
    }
}

#[test]
fn every_link_of_a_package_in_two_languages_leads_to_a_file() {
    let built = make(Languages::AsDefined, "web").unwrap();
    let files = &built.packages[0].files;
    for path in files.keys().filter(|path| path.extension() == "html") {
        let document = text(files, path.as_str());
        let named = document.split("href=\"").skip(1).chain(document.split("src=\"").skip(1));
        for link in named.map(|rest| rest.split(['"', '#']).next().unwrap()) {
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let target = path.sibling(link).unwrap();
            assert!(files.contains_key(&target), "{path}: {link}");
            // A page of a language leads to documents of that language, but for its choice.
            let own = |name: &str| name.contains("-en/") || name.contains("-en.");
            let chooses = document.contains(&format!("href=\"{link}\" lang="))
                && document.contains("hreflang");
            let shared = target.extension() != "html" || chooses;
            assert!(shared || own(path.as_str()) == own(target.as_str()), "{path}: {link}");
        }
    }
}

#[test]
fn catalogues_are_told_the_languages_that_a_package_holds() {
    let built = make(Languages::AsDefined, "all").unwrap();
    assert!(
        !built.is_refused(),
        "{:?}",
        built.packages.iter().map(|one| &one.findings).collect::<Vec<_>>()
    );
    assert!(built.packages.len() >= 5);
    for package in &built.packages {
        let files = &package.files;
        if let Some(record) = files.get("metadata.jsonld") {
            let record = String::from_utf8(record.read().unwrap().to_vec()).unwrap();
            assert!(record.contains("\"inLanguage\": [\n    \"nl\",\n    \"en\"\n  ]"), "{record}");
            continue;
        }
        let whole: String = files
            .keys()
            .filter(|path| path.extension() == "xml")
            .map(|path| text(files, path.as_str()))
            .collect();
        let languages = |lang: &str| whole.matches(&format!("language>{lang}</")).count();
        // In every record the course has both, and the record itself is Dutch.
        let (dutch, english) = (languages("nl"), languages("en"));
        assert!(english > 0 && dutch == 2 * english, "{}: {dutch}, {english}", package.format);
    }
}

#[test]
fn where_every_page_is_a_sco_the_languages_are_said_to_be_lost() {
    let dir = tempfile::tempdir().unwrap();
    let course = dir.path().join("course");
    copy(Path::new(BREAD), &course);
    let file = course.join("course.toml");
    let toml = std::fs::read_to_string(&file).unwrap() + "\n[scorm]\nsco = \"page\"\n";
    std::fs::write(&file, toml).unwrap();
    let targets = [Target::named("scorm12").unwrap()];
    let lost = |languages: Languages| {
        let order = Order {
            targets: &targets,
            lms: None,
            out: dir.path(),
            aside: None,
            suffix: "",
            digest: Digest::Wanted,
            languages,
        };
        let built = pipeline::package(&course, &order, &|_| {}).unwrap();
        assert!(!built.is_refused());
        let package = &built.packages[0];
        let said = package.losses.iter().any(|loss| loss.instead.en.contains("--language all"));
        let held = package.files.keys().any(|path| path.as_str().contains("-en"));
        (said, held)
    };
    assert_eq!(lost(Languages::AsDefined), (true, false));
    assert_eq!(lost(Languages::All), (false, false), "each has a package of its own then");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
