//! What is read out of a package of ours is what the course has.

use std::collections::BTreeMap;
use std::path::Path;

use lespakket::course::{Course, Id, ScoScope, without_mark};
use lespakket::files::{Blob, FilePath, Files};
use lespakket::format::FORMATS;
use lespakket::package::{FormatId, Package};
use lespakket::pipeline;
use lespakket::release::Outline;
use lespakket::release::packaged;
use proptest::prelude::*;

use crate::course::{outline, package};

fn example() -> Course {
    pipeline::check(Path::new("course"), &|_| ()).unwrap().course.unwrap()
}

/// An outline without what a package shows otherwise: digests of texts and looks, and what derives from the uuid.
fn comparable(mut outline: Outline) -> Outline {
    outline.course.uuid = String::new();
    outline.course.look = String::new();
    outline.pages.values_mut().for_each(|page| page.text = String::new());
    (outline.course.edition, outline.course.switch) = (None, None);
    for item in outline.items.values_mut() {
        item.text = String::new();
        item.feedback = String::new();
        item.response.sides_mut().for_each(|side| side.text = without_mark(&side.text).to_owned());
    }
    outline.terms.values_mut().for_each(|text| *text = String::new());
    for quiz in outline.quizzes.values_mut() {
        quiz.title.get_or_insert_with(|| String::from("Toets"));
    }
    outline
}

#[test]
fn every_format_says_what_the_course_is() {
    let mut course = example();
    for sco in [ScoScope::Course, ScoScope::Page] {
        course.scorm.sco = sco;
        for format in FORMATS.iter().filter(|format| format.export.is_some()) {
            let read = packaged::read(&package(&course, format.id.0)).unwrap();
            let mut expected = comparable(outline(&course));
            if format.manifest.is_none() {
                expected.scos.clear();
            }
            assert_eq!(read.version, course.version.to_string());
            assert_eq!(comparable(read.outline), expected, "{} {sco:?}", format.id);
        }
    }
}

#[test]
fn a_package_that_is_not_ours_has_no_outline() {
    let course = example();
    let mut package = package(&course, "scorm12");
    assert!(packaged::is_ours(&package.files));
    package.files.remove("assets/course.js");
    assert!(!packaged::is_ours(&package.files));
    assert_eq!(packaged::read(&package), None);
}

#[test]
fn a_page_in_a_form_that_is_not_known_gives_no_half_outline() {
    let course = example();
    let mut package = package(&course, "scorm12");
    let first: &Id = &course.units[0].pages[0].id;
    let path = FilePath::new(&format!("pages/{first}.html")).unwrap();
    package.files.insert(path, "<!doctype html><html data-page='{\"id\":\"x\"}'>".into());
    assert_eq!(packaged::read(&package), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a page of somebody who writes like us holds, reading it ends, and is the same each time.
    #[test]
    fn any_page_is_read_or_refused(body in "(<main>|<h1>|</h1>|<section data-item='|<section data-quiz='|'>|\\{\\}|</section>|<!--|</|<script>|[a-z<>/'\"= ]){0,40}") {
        let id = r#"{"id":"p","complete":"viewed","required":true}"#;
        let head = format!("<!doctype html><html data-page='{id}'><body>");
        let html = format!("{head}{body}");
        let read = |html: &str| {
            let page = FilePath::new("pages/p.html").unwrap();
            let mut files = shell();
            files.insert(page, html.into());
            let package = Package { format: FormatId::WEB, manifest: None, documents: BTreeMap::new(), files, is_bare: false };
            packaged::read(&package)
        };
        prop_assert_eq!(read(&html), read(&html));
        let sound = format!("{head}<main>x");
        prop_assert!(read(&sound).is_some());
    }
}

/// What stands around one page.
fn shell() -> Files {
    let course = r#"{"id":"c","version":"1.0.0","lang":"en","title":"C","rule":"pages_viewed","pass":null,"nav":"free"}"#;
    let texts = [
        ("index.html", format!("<html data-course='{course}'>")),
        (
            "assets/course.js",
            String::from(r#"window.lespakketCourse={"pages":[{"id":"p"}],"objectives":[]};more()"#),
        ),
        (
            "assets/runtime.js",
            String::from(
                r#"window.lespakketTarget = {"settings":{"sco":"course","failed":"failed"}};"#,
            ),
        ),
    ];
    texts.map(|(path, text)| (FilePath::new(path).unwrap(), Blob::from(text))).into()
}
