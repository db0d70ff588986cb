//! The name that was probably meant.

use lespakket::finding::nearest;

const FORMATS: &[&str] = &["scorm", "scorm12", "scorm2004", "web", "all"];

#[test]
fn a_slip_of_the_keyboard_is_recognised() {
    assert_eq!(nearest("scorm13", FORMATS.iter().copied()), Some("scorm12"));
    assert_eq!(nearest("Socrm", FORMATS.iter().copied()), Some("scorm"));
    assert_eq!(nearest("wbe", FORMATS.iter().copied()), Some("web"));
}

#[test]
fn a_name_cut_short_is_recognised() {
    assert_eq!(nearest("moo", ["canvas", "moodle"]), Some("moodle"));
}

#[test]
fn a_strange_name_is_not() {
    assert_eq!(nearest("powerpoint", FORMATS.iter().copied()), None);
    assert_eq!(nearest("", ["scorm"]), None);
    assert_eq!(nearest(&"x".repeat(100_000), FORMATS.iter().copied()), None);
}
