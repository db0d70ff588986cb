//! Every document of a course is whole, and holds what every document must.

use lespakket::files::{FilePath, Files};
use lespakket::site;

use super::fixture;

/// The text of one file.
pub fn text(files: &Files, path: &str) -> String {
    let bytes = files.get(path).unwrap().read().unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Every document of the fixture.
pub fn documents() -> Vec<(String, String)> {
    let files = site::build(&fixture::course()).unwrap().files;
    let html = files.keys().filter(|path| path.extension() == "html").map(FilePath::as_str);
    html.map(|path| (path.to_owned(), text(&files, path))).collect()
}

#[test]
fn a_course_becomes_these_files_and_no_others() {
    let site = site::build(&fixture::course()).unwrap();
    let names: Vec<&str> = site.files.keys().map(FilePath::as_str).collect();
    assert_eq!(
        names,
        [
            "assets/course.js",
            "assets/items.js",
            "assets/results.js",
            "assets/style.css",
            "assets/video.js",
            "contents.html",
            "credits.html",
            "glossary.html",
            "index.html",
            "media/gesprek.mp3",
            "media/logo.svg",
            "media/uitleg.mp4",
            "media/uitleg.vtt",
            "media/zoek.svg",
            "pages/doelen.html",
            "pages/hashtags.html",
            "pages/oefenen.html",
            "pages/toets.html",
            "results.html",
        ]
    );
    assert_eq!(site.start.as_str(), "index.html");
    let pages: Vec<&str> = site.pages.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(pages, ["doelen", "hashtags", "oefenen", "toets"]);
}

#[test]
fn every_document_has_language_direction_title_policy_and_one_main_heading() {
    for (path, html) in documents() {
        assert!(html.starts_with("<!doctype html>\n<html lang=\"nl\" dir=\"ltr\""), "{path}");
        assert!(
            html.contains(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            ),
            "{path}"
        );
        assert_eq!(html.matches("<title>").count(), 1, "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<main id=\"main\"").count(), 1, "{path}");
        assert!(html.contains("<a class=\"skip\" href=\"#main\">"), "{path}");
        assert!(html.trim_end().ends_with("</html>"), "{path}");
    }
}

#[test]
fn nothing_stands_inline_and_nothing_comes_from_another_host() {
    for (path, html) in documents() {
        assert!(!html.contains("<style"), "{path}");
        assert!(!html.contains(" style=\""), "{path}");
        for event in ["click", "load", "submit", "change", "error"] {
            assert!(!html.contains(&format!(" on{event}=")), "{path}");
        }
        for script in html.split("<script").skip(1) {
            assert!(script.contains("src=\"") && script.contains("defer></script>"), "{path}");
        }
        for loaded in html.split(" src=\"").skip(1) {
            assert!(!loaded.starts_with("http"), "{path}: {loaded:.60}");
        }
    }
}

#[test]
fn only_a_page_with_a_hosted_video_may_frame_its_host() {
    for (path, html) in documents() {
        let allowed = html.contains("frame-src 'self' https://www.youtube-nocookie.com\"");
        assert_eq!(allowed, path == "pages/hashtags.html", "{path}");
        assert!(!html.contains("player.vimeo.com"), "{path}");
    }
}

#[test]
fn every_link_inside_the_package_leads_somewhere() {
    let files = site::build(&fixture::course()).unwrap().files;
    for (path, html) in documents() {
        let from = FilePath::new(&path).unwrap();
        for link in html.split(" href=\"").chain(html.split(" src=\"")).skip(1) {
            let link = link.split('"').next().unwrap();
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            if link.starts_with('<') || file.contains(':') || file.ends_with("runtime.js") {
                continue;
            }
            let target = if file.is_empty() { from.clone() } else { from.sibling(file).unwrap() };
            assert!(files.contains_key(target.as_str()), "{path} → {link}");
            if !anchor.is_empty() {
                let there = text(&files, target.as_str());
                assert!(there.contains(&format!(" id=\"{anchor}\"")), "{path} → {link}");
            }
        }
    }
}
