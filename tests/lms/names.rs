//! Names and what each LMS imports.

use lespakket::lms::{SYSTEMS, Unknown, find};
use lespakket::package::FormatId;

#[test]
fn names_are_in_order_and_found() {
    let ids: Vec<_> = SYSTEMS.iter().map(|lms| lms.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    for lms in SYSTEMS {
        assert_eq!(find(lms.id).unwrap().name, lms.name);
        assert!(!lms.accepts.is_empty(), "{} imports nothing", lms.id);
    }
}

#[test]
fn an_unknown_name_gets_the_nearest() {
    let unknown = |name| find(name).err().unwrap();
    let moodle = Unknown { name: String::from("Moodel"), nearest: Some("moodle") };
    assert_eq!(unknown("Moodel"), moodle);
    assert_eq!(unknown("xyz"), Unknown { name: String::from("xyz"), nearest: None });
}

#[test]
fn the_nearest_format_is_the_same_one_else_of_its_family_else_the_best() {
    let moodle = find("moodle").unwrap();
    let chamilo = find("chamilo").unwrap();
    assert_eq!(moodle.nearest(FormatId::SCORM_2004_3RD), Some(FormatId::SCORM_2004_3RD));
    assert_eq!(moodle.nearest(FormatId::WEB), Some(FormatId::SCORM_1_2));
    assert_eq!(moodle.nearest(FormatId("scorm2004-5th")), Some(FormatId::SCORM_2004_4TH));
    assert_eq!(chamilo.nearest(FormatId::SCORM_2004_4TH), Some(FormatId::SCORM_1_2));
    assert!(chamilo.imports(FormatId::SCORM_1_2) && !chamilo.imports(FormatId::SCORM_2004_4TH));
}
