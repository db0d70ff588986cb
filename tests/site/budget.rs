//! What a learner's browser has to fetch, compressed as a server does it: 15 kB of script and 8 kB of style for a page.

use std::io::Write;

use lespakket::files::{FilePath, Files};
use lespakket::site;
use serde_json::json;

use super::document::text;
use super::fixture;

const STYLE: usize = 8 * 1024;
const SCRIPT: usize = 15 * 1024;
const REQUESTS: usize = 6;

fn gzipped(text: &str) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

#[test]
fn style_keeps_its_budget() {
    let size = gzipped(&text(&site::build(&fixture::course()).unwrap().files, "assets/style.css"));
    assert!(size <= STYLE, "{size} bytes");
}

#[test]
fn script_keeps_its_budget_on_the_web_and_in_an_lms() {
    let built = site::build(&fixture::course()).unwrap();
    let size = |path: &str| gzipped(&text(&built.files, path));
    let (core, items) = (size("assets/runtime.js"), size("assets/items.js"));
    let adapter =
        |sources: &[&str]| gzipped(&built.adapter_script(&json!({"target": "web"}), sources));
    assert!(core > 1000 && items > 1000, "{core}, {items}");
    // On the web a page keeps its own session.
    let web = core + items + adapter(&["web.js"]);
    assert!(web <= SCRIPT, "web: {web} bytes");
    // In an LMS the shell keeps the session, and a page in it loads no adapter.
    for edition in ["scorm12.js", "scorm2004.js"] {
        let shell = core + adapter(&["web.js", "scorm.js", edition]);
        assert!(shell <= SCRIPT, "shell, {edition}: {shell} bytes");
    }
    assert!(core + items <= SCRIPT, "page in the shell: {} bytes", core + items);
}

#[test]
fn a_page_without_media_takes_few_requests() {
    let html = text(&site::build(&fixture::course()).unwrap().files, "pages/oefenen.html");
    let loaded = html.matches("<script src=").count()
        + html.matches("rel=\"stylesheet\"").count()
        + html.matches("<img ").count();
    // The page itself, and what the run-time adds: items.js and adapter.js.
    assert!(1 + loaded + 2 <= REQUESTS, "{loaded}");
    assert!(
        html.contains("<link rel=\"icon\" href=\"data:,\">"),
        "a browser would ask for /favicon.ico"
    );
}

#[test]
fn nothing_in_the_package_is_left_out_of_the_site() {
    let files: Files = site::build(&fixture::course()).unwrap().files;
    for (path, blob) in &files {
        let empty = blob.is_empty() && !path.as_str().starts_with("media/");
        assert!(!empty, "{path} is empty");
    }
    assert!(files.keys().map(FilePath::as_str).all(|path| path != site::ADAPTER));
}
