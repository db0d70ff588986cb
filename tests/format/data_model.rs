//! The data models: every name is found, and what is none is told apart from what may become one.

use std::collections::BTreeSet;

use lespakket::format::data_model::{Edition, HOLE, Lookup, Values};

const EDITIONS: [Edition; 2] = [Edition::Scorm12, Edition::Scorm2004];

#[test]
fn every_element_is_found_with_a_number_or_a_hole_for_its_index() {
    for edition in EDITIONS {
        let names: BTreeSet<_> = edition.elements().iter().map(|element| element.name).collect();
        assert_eq!(names.len(), edition.elements().len());
        for element in edition.elements() {
            let target = element.name.replace("{target}", "{target=a.b}");
            for index in [".0.", ".12.", &format!(".{HOLE}.")] {
                assert_eq!(edition.find(&target.replace(".n.", index)), Lookup::Known(element));
            }
        }
    }
}

#[test]
fn what_no_hole_can_mend_is_unknown() {
    let hole = |name: &str| name.replace('*', &HOLE.to_string());
    for name in [
        "cmi",
        "cmi.",
        "cmi.core",
        "cmi.core.entry.x",
        "cmi.interactions.n.id",
        "cmi.interactions.*.x",
        "cmi.*.nope",
    ] {
        assert_eq!(Edition::Scorm12.find(&hole(name)), Lookup::Unknown, "{name}");
    }
    for name in [
        "cmi.*",
        "cmi.core.*",
        "cmi.core.score.*",
        "cmi.interactions.0.*",
        "cmi.*.raw",
        "cmi.core.lesson_*",
    ] {
        assert_eq!(Edition::Scorm12.find(&hole(name)), Lookup::Open, "{name}");
    }
    assert_eq!(Edition::Scorm2004.find("cmi.core.lesson_status"), Lookup::Unknown);
}

#[test]
fn vocabularies_take_their_words_and_no_others() {
    for edition in EDITIONS {
        for element in edition.elements() {
            assert!(element.values.words().iter().all(|word| element.values.allow(word)));
            assert_eq!(
                element.values.allow("x"),
                element.values == Values::Any,
                "{}",
                element.name
            );
        }
    }
    let Lookup::Known(request) = Edition::Scorm2004.find("adl.nav.request") else {
        panic!("no request")
    };
    assert!(request.values.allow("{target=a}jump") && !request.values.allow("{target=a}exit"));
    let Lookup::Known(result) = Edition::Scorm12.find("cmi.interactions.3.result") else {
        panic!("no result")
    };
    assert!(result.values.allow("0.5") && !result.values.allow("incorrect"));
}
