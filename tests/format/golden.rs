//! Golden trees: `tests/format/<id>/<case>/` holds the list of files and what the format itself writes.
//!
//! `BLESS=1 cargo test --test format golden` writes them anew; read the difference before you keep it.

use std::fs;
use std::path::Path;

use lespakket::course::{Course, FailedTry, Navigation, ScoScope};

use crate::{course, export, format, text};

/// What a format writes itself, besides the adapter.
const OWN: [&str; 3] = ["imsmanifest.xml", "nl-lom.xml", "metadata.jsonld"];

fn check(id: &str, case: &str, change: fn(&mut Course)) {
    let mut course = course::course();
    change(&mut course);
    let files = export(format(id), &course).files;
    let list: String = files.keys().flat_map(|path| [path.as_str(), "\n"]).collect();
    let keeper = ["assets/adapter.js", "assets/runtime.js"];
    let adapter = text(&files, keeper.into_iter().find(|path| files.contains_key(*path)).unwrap());
    let head = adapter.split("\"strings\"").next().unwrap().to_owned() + "\n";
    let mut actual = vec![("files.txt", list), ("adapter.txt", head)];
    let own = OWN.iter().filter(|path| files.contains_key(**path));
    actual.extend(own.map(|path| (*path, text(&files, path))));
    let folder = Path::new("tests/format").join(id).join(case);
    for (name, contents) in &actual {
        compare(&folder.join(name), contents);
    }
    let mut golden: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    golden.sort();
    let mut names: Vec<_> = actual.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    assert_eq!(golden, names, "{}", folder.display());
}

fn compare(path: &Path, actual: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, actual).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(expected == actual, "{} is now:\n{actual}", path.display());
}

fn one_sco_per_page_in_order(course: &mut Course) {
    course.scorm.sco = ScoScope::Page;
    course.navigation = Navigation::Linear;
}

fn failing(course: &mut Course) {
    course.scorm.failed = FailedTry::Failed;
}

#[test]
fn web() {
    check("web", "course", |_| {});
}

#[test]
fn scorm12() {
    check("scorm12", "course", |_| {});
    check("scorm12", "pages-in-order", one_sco_per_page_in_order);
    check("scorm12", "failed-tries", failing);
}

#[test]
fn scorm2004() {
    check("scorm2004", "course", |_| {});
    check("scorm2004", "pages-in-order", one_sco_per_page_in_order);
    check("scorm2004-3rd", "course", |_| {});
    check("scorm2004-2nd", "course", |_| {});
}
