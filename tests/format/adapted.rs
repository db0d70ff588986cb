//! What `--lms` changes in a package: titles that are too long, and what a failed try reports; and nothing else.

use lespakket::course::{Course, FailedTry};
use lespakket::files::Files;
use lespakket::format::Order;
use lespakket::package::Loss;
use lespakket::{lms, site};

use crate::{fixture, format, text};

fn made_for(name: &str, course: &Course) -> (Files, Vec<Loss>) {
    let site = site::build(course).unwrap();
    let order = Order { course, site: &site, lms: Some(lms::find(name).unwrap()) };
    let format = format("scorm12");
    let ordinary = (format.export.unwrap().losses)(&Order { lms: None, ..order });
    let losses =
        (format.export.unwrap().losses)(&order).into_iter().filter(|loss| !ordinary.contains(loss));
    ((format.export.unwrap().make)(&order).value.unwrap().files, losses.collect())
}

#[test]
fn moodle_gets_titles_that_it_takes() {
    let mut course = fixture::course();
    course.title = "é".repeat(256);
    let (files, losses) = made_for("moodle", &course);
    let short = format!("<title>{}…</title>", "é".repeat(254));
    let manifest = text(&files, "imsmanifest.xml");
    assert_eq!(manifest.matches(&short).count(), 2, "the organization and its one item");
    assert_eq!(
        losses.iter().map(|loss| loss.what.en).collect::<Vec<_>>(),
        ["a title is longer than this LMS takes"]
    );
    course.title = "é".repeat(255);
    let (files, losses) = made_for("moodle", &course);
    assert!(text(&files, "imsmanifest.xml").contains(&format!("<title>{}</title>", course.title)));
    assert_eq!(losses, []);
}

#[test]
fn open_edx_is_told_of_no_failed_try() {
    let mut course = fixture::course();
    course.scorm.failed = FailedTry::Failed;
    course.completion.pass = Some(60);
    let (files, losses) = made_for("openedx", &course);
    assert!(text(&files, "assets/adapter.js").contains(r#""failed":"incomplete""#));
    assert!(!text(&files, "imsmanifest.xml").contains("masteryscore"));
    assert_eq!(
        losses.iter().map(|loss| loss.what.en).collect::<Vec<_>>(),
        ["this LMS turns a try that is reported as failed into a score of 0"]
    );
    let (files, losses) = made_for("moodle", &course);
    assert!(text(&files, "assets/adapter.js").contains(r#""failed":"failed""#));
    assert!(
        text(&files, "imsmanifest.xml").contains("<adlcp:masteryscore>60</adlcp:masteryscore>")
    );
    assert_eq!(losses, []);
}
