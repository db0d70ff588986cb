//! What catalogues are told.

use lespakket::grammar::{self, Edition};

use crate::{course, export, format, text};

#[test]
fn a_description_that_is_too_long_is_cut_after_a_word_and_named_as_a_loss() {
    let mut course = course::course();
    course.description = "woorden ".repeat(200);
    let manifest = text(&export(format("scorm12"), &course).files, "imsmanifest.xml");
    let start = manifest.find("woorden").unwrap();
    let cut = &manifest[start..start + manifest[start..].find('<').unwrap()];
    assert!(cut.chars().count() <= 1000 && cut.ends_with("woorden…"), "{cut}");
}

#[test]
fn licences_are_known_by_every_name() {
    let mut course = course::course();
    for (spdx, dutch, address) in [
        ("CC-BY-4.0", "cc-by-40", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-NC-ND-3.0", "cc-by-nc-nd-30", "https://creativecommons.org/licenses/by-nc-nd/3.0/"),
        ("CC0-1.0", "cc0-10", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("MIT", "yes", "https://spdx.org/licenses/MIT.html"),
    ] {
        course.metadata.license = Some(spdx.to_owned());
        let record = text(&export(format("scorm12"), &course).files, "nl-lom.xml");
        assert!(record.contains(&format!(">{dutch}</imsmd:langstring>")), "{record}");
        let json = text(&export(format("web"), &course).files, "metadata.jsonld");
        assert!(json.contains(&format!("\"license\": \"{address}\"")), "{json}");
    }
}

#[test]
fn the_record_for_catalogues_holds_what_ims_md_may_hold() {
    let package = export(format("scorm12"), &course::course());
    let (path, blob) = package.files.get_key_value("nl-lom.xml").unwrap();
    let judged = grammar::read(path, &blob.read().unwrap());
    let mut findings = judged.findings;
    let root = judged.value.unwrap().root;
    grammar::check(&root, path, Edition::Scorm12, &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    assert!(root.is(&grammar::namespace::IMSMD_1_2_4, "lom"));
}
