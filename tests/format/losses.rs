//! The loss report: what a target cannot express, item by item, and nothing else.

use lespakket::course::{Course, Navigation, ScoScope};
use lespakket::format::Order;
use lespakket::site;

use crate::{exported, fixture, format};

/// Item and the start of what is lost, in English.
fn lost(id: &str, course: &Course) -> Vec<(String, String)> {
    let site = site::build(course).unwrap();
    let losses = (format(id).export.unwrap().losses)(&Order { course, site: &site, lms: None });
    let row = |loss: &lespakket::package::Loss| {
        assert_eq!(loss.format.0, id);
        assert!(!loss.instead.nl.is_empty() && !loss.instead.en.is_empty());
        (loss.item.clone().unwrap_or_default(), loss.what.en.to_owned())
    };
    losses.iter().map(row).collect()
}

fn snapshot(id: &str, course: &Course) -> String {
    let lines = lost(id, course).into_iter().map(|(item, what)| item + ": " + &what);
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn scorm12() {
    insta::assert_snapshot!(snapshot("scorm12", &fixture::course()));
}

#[test]
fn scorm2004() {
    insta::assert_snapshot!(snapshot("scorm2004", &fixture::course()));
}

#[test]
fn the_2nd_edition_keeps_less() {
    let course = fixture::course();
    let fourth = lost("scorm2004", &course);
    let second = lost("scorm2004-2nd", &course);
    assert_eq!(second.len(), fourth.len() + 1);
    assert!(second[0].1.contains("4000 characters"), "{second:?}");
}

#[test]
fn web() {
    insta::assert_snapshot!(snapshot("web", &fixture::course()));
}

#[test]
fn a_course_of_pages_in_order_says_what_the_lms_does_not_keep() {
    let mut course = fixture::course();
    course.units.truncate(1);
    course.scorm.sco = ScoScope::Page;
    course.navigation = Navigation::Linear;
    let what: Vec<_> = lost("scorm2004", &course).into_iter().map(|(_, what)| what).collect();
    assert_eq!(what.len(), 2, "{what:?}");
    assert!(what[0].contains("before a page is done"));
    assert!(what[1].contains("no overview"));
}

#[test]
fn a_course_of_reading_alone_loses_nothing_in_an_lms() {
    let mut course = fixture::course();
    course.units.truncate(1);
    for format in exported().filter(|format| format.id.0 != "web") {
        assert_eq!(lost(format.id.0, &course), []);
    }
}
