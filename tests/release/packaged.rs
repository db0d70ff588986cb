//! What is read out of a package of ours is what the course has.

use std::path::Path;

use lespakket::course::{Course, Id, ScoScope};
use lespakket::format::FORMATS;
use lespakket::pipeline;
use lespakket::release::Outline;
use lespakket::release::packaged;

use crate::course::{outline, package};

fn example() -> Course {
    pipeline::check(Path::new("course"), &|_| ()).unwrap().course.unwrap()
}

/// An outline without what a package shows otherwise: digests of texts and looks, and what derives from the uuid.
fn comparable(mut outline: Outline) -> Outline {
    outline.course.uuid = String::new();
    outline.course.look = String::new();
    outline.pages.values_mut().for_each(|page| page.text = String::new());
    outline.items.values_mut().for_each(|item| item.text = String::new());
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
    let path = lespakket::files::FilePath::new(&format!("pages/{first}.html")).unwrap();
    package.files.insert(path, "<!doctype html><html data-page='{\"id\":\"x\"}'>".into());
    assert_eq!(packaged::read(&package), None);
}
