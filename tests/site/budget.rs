//! What a learner's browser has to fetch for each document of the real course, compressed as a server does it: at most
//! 15 kB of script, 8 kB of style and six requests, and from the package alone.
//!
//! The documents say what they load themselves. What the run-time loads on top of it is told here by the same rules as in
//! `core/90-boot.js` and `session/90-start.js`; `tests/browser/page.test.mjs` counts what a browser really asks for.

use std::io::Write;
use std::path::Path;

use lespakket::course::{Course, ScoScope};
use lespakket::files::{FilePath, Files, folder};
use lespakket::format::{FORMATS, Order};
use lespakket::{definition, site};

use super::document::text;
use super::fixture;

const STYLE: usize = 8 * 1024;
const SCRIPT: usize = 15 * 1024;
const REQUESTS: usize = 6;
/// The course as data grows with it: in `course.js` at most this much for each item or page, not compressed.
const FACTS: usize = 100;
/// And in `results.js`, with titles.
const NAMED: usize = 260;
/// The run-time's words in a page that is a SCO of its own.
const WORDS: usize = 1536;

fn gzipped(text: &str) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

fn real_course(sco: ScoScope) -> Course {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("course");
    let files = folder::walk(&path).unwrap().files;
    let mut course = definition::read(&files).unwrap().value.unwrap();
    course.scorm.sco = sco;
    course
}

fn packaged(format: &str, course: &Course) -> Files {
    let site = site::build(course).unwrap();
    let format = FORMATS.iter().find(|row| row.id.to_string() == format).unwrap();
    let order = Order { course, site: &site, lms: None };
    (format.export.unwrap().make)(&order).value.unwrap().files
}

/// Where a document is opened.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    /// On its own: on the web, or where each page is a SCO.
    Alone,
    /// In the shell.
    Framed,
    /// As the shell itself.
    Shell,
}

/// The files that a document loads, by path.
fn loaded(files: &Files, document: &str, place: Place) -> Vec<String> {
    let html = text(files, document);
    let from = FilePath::new(document).unwrap();
    let named = html.split("<link rel=\"stylesheet\" href=\"").skip(1);
    let named = named.chain(html.split("<script src=\"").skip(1));
    let pictures = html.split("<img ").skip(1).filter_map(|rest| rest.split_once(" src=\""));
    let named = named.chain(pictures.map(|(_, rest)| rest));
    let named = named.map(|rest| rest.split('"').next().unwrap());
    let mut paths: Vec<String> =
        named.map(|link| from.sibling(link).unwrap().as_str().to_owned()).collect();
    let script =
        paths.iter().find(|path| path.starts_with("assets/") && !path.contains("style")).unwrap();
    let script = text(files, script);
    let mut add = |name: &str| paths.push(format!("assets/{name}.js"));
    if place != Place::Framed && files.contains_key("assets/adapter.js") {
        add("adapter");
    }
    let whole = script.contains("fillItems=");
    if place != Place::Shell && html.contains(" data-item=") && !whole {
        add("items");
    }
    if place == Place::Shell && html.contains("\"objectives\":true") {
        add("course");
    }
    if html.contains(" data-results") {
        add("results");
    }
    paths.sort();
    paths.dedup();
    paths
}

/// The heaviest document: its scripts in bytes, and its name.
fn judge(files: &Files, documents: &[&str], place: Place) -> (usize, String) {
    let mut heaviest = (0, String::new());
    for document in documents {
        let paths = loaded(files, document, place);
        let size = |ending: &str| -> usize {
            let own = paths.iter().filter(|path| path.ends_with(ending));
            own.map(|path| gzipped(&text(files, path))).sum()
        };
        let (script, style) = (size(".js"), size(".css"));
        let requests = 1 + paths.len();
        assert!(requests <= REQUESTS, "{document}, {place:?}: {paths:?}");
        assert!(script > 1000 && script <= SCRIPT, "{document}, {place:?}: {script} bytes");
        assert!(style > 1000 && style <= STYLE, "{document}, {place:?}: {style} bytes of style");
        heaviest = heaviest.max((script, (*document).to_owned()));
    }
    heaviest
}

fn documents(files: &Files) -> Vec<&str> {
    files.keys().filter(|path| path.extension() == "html").map(FilePath::as_str).collect()
}

/// `cargo test --test site budget -- --nocapture` prints the table of the documentation.
fn report(mode: &str, (size, document): &(usize, String)) {
    println!("{mode}: at most {size} bytes of script ({document})");
}

#[test]
fn on_the_web_every_document_keeps_its_budget() {
    let files = packaged("web", &real_course(ScoScope::Course));
    report("web", &judge(&files, &documents(&files), Place::Alone));
}

#[test]
fn in_an_lms_the_shell_and_every_document_in_it_keep_their_budget() {
    let course = real_course(ScoScope::Course);
    for format in ["scorm12", "scorm2004"] {
        let files = packaged(format, &course);
        report(&format!("{format}, shell"), &judge(&files, &["index.html"], Place::Shell));
        report(&format!("{format}, in it"), &judge(&files, &documents(&files), Place::Framed));
    }
}

#[test]
fn a_page_that_is_a_sco_of_its_own_keeps_its_budget() {
    let course = real_course(ScoScope::Page);
    for format in ["scorm12", "scorm2004", "web"] {
        let files = packaged(format, &course);
        let (pages, others): (Vec<_>, Vec<_>) =
            documents(&files).into_iter().partition(|path| path.starts_with("pages/"));
        assert!(pages.len() > 10);
        report(&format!("{format}, page"), &judge(&files, &pages, Place::Alone));
        report(&format!("{format}, others"), &judge(&files, &others, Place::Alone));
        let html = text(&files, pages[0]);
        let words = html.split("\"strings\":{").nth(1).unwrap().split("\"}").next().unwrap();
        assert!((500..=WORDS).contains(&gzipped(words)), "words: {}", gzipped(words));
    }
}

#[test]
fn the_course_as_data_grows_by_little_for_each_page_and_item() {
    let course = real_course(ScoScope::Course);
    let files = packaged("web", &course);
    for (path, bound) in [("assets/course.js", FACTS), ("assets/results.js", NAMED)] {
        let script = text(&files, path);
        let data = script.split("\n};\n").next().unwrap();
        let from = data.find("\"pages\":").unwrap();
        let data = &data[from..data.find("\"objectives\":[{").unwrap()];
        let count = data.matches("\":{").count() + course.pages().count();
        println!("{path}: {} bytes for each of {count} pages and items", data.len() / count);
        assert!(data.len() <= bound * count, "{path}: {} bytes for {count}", data.len());
    }
}

#[test]
fn nothing_in_the_package_is_left_out_of_the_site() {
    let files: Files = site::build(&fixture::course()).unwrap().files;
    for (path, blob) in &files {
        let empty = blob.is_empty() && !path.as_str().starts_with("media/");
        assert!(!empty, "{path} is empty");
    }
    for path in ["assets/runtime.js", "assets/adapter.js", "assets/document.js"] {
        assert!(!files.contains_key(path), "{path} is the target's own");
    }
}
