//! Each quirk finds what it is there for, where it is, and nothing else.

use std::collections::BTreeMap;

use lespakket::check;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::Place;
use lespakket::format;
use lespakket::lms::{SYSTEMS, find};
use lespakket::package::{FormatId, Package};
use lespakket::xml;

const HEAD_1_2: &str = "<manifest xmlns='http://www.imsproject.org/xsd/imscp_rootv1p1p2' \
    xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_rootv1p2' identifier='m'>";
const HEAD_2004: &str = "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' \
    xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3' xmlns:imsss='http://www.imsglobal.org/xsd/imsss' \
    xmlns:a='http://www.adlnet.org/xsd/adlcp_v1p3' identifier='m'>";

fn package(format: FormatId, version: &str, body: &str, more: &[&str]) -> Package {
    let head = if format == FormatId::SCORM_1_2 { HEAD_1_2 } else { HEAD_2004 };
    let manifest = format!(
        "{head}<metadata><schemaversion>{version}</schemaversion></metadata>{body}</manifest>"
    );
    let path = FilePath::new("imsmanifest.xml").unwrap();
    let reading = xml::read(manifest.as_bytes());
    assert_eq!(reading.faults, []);
    let mut files: Files =
        more.iter().map(|name| (FilePath::new(name).unwrap(), Blob::from(""))).collect();
    files.insert(path.clone(), Blob::from(manifest));
    let manifest = Some((path, reading.document.unwrap()));
    Package { format, manifest, documents: BTreeMap::new(), files, is_bare: false }
}

/// What an LMS finds in a package: the code, and what stands at the place (its path, for a file as a whole).
fn found(lms: &str, package: &Package) -> Vec<(&'static str, String)> {
    let findings = check::run(find(lms).unwrap().quirks, package);
    let shown = |place: &Place| match &place.span {
        None => place.file.to_string(),
        Some(span) => {
            let bytes = package.files[&place.file].read().unwrap();
            String::from_utf8(bytes[span.clone()].to_vec()).unwrap()
        }
    };
    findings.iter().map(|finding| (finding.code.id, shown(&finding.place))).collect()
}

fn expect(lms: &str, package: &Package, expected: &[(&str, &str)]) {
    let found = found(lms, package);
    let found: Vec<_> = found.iter().map(|(code, text)| (*code, text.as_str())).collect();
    assert_eq!(found, expected, "{lms}");
}

fn scorm12(body: &str) -> Package {
    package(FormatId::SCORM_1_2, "1.2", body, &[])
}

fn scorm2004(body: &str) -> Package {
    package(FormatId::SCORM_2004_4TH, "2004 4th Edition", body, &[])
}

#[test]
fn a_plain_package_has_no_quirks_anywhere() {
    for lms in SYSTEMS {
        expect(lms.id, &scorm12("<organizations/>"), &[]);
        expect(lms.id, &scorm2004("<organizations/>"), &[]);
    }
}

#[test]
fn moodle_has_room_for_255_characters() {
    let (fits, long) = ("é".repeat(255), "é".repeat(256));
    expect(
        "moodle",
        &scorm12(&format!("<item identifier='{fits}'><title>{fits}</title></item>")),
        &[],
    );
    let body = format!("<item identifier='{long}'><title>{long}</title></item>");
    let item = format!("<item identifier='{long}'>");
    expect("moodle", &scorm12(&body), &[("moodle/length", &item), ("moodle/length", "<title>")]);
}

#[test]
fn moodle_knows_editions_by_their_exact_spelling() {
    for known in ["1.3", "CAM 1.3", "2004 3rd Edition", "2004 4th Edition"] {
        expect("moodle", &package(FormatId::SCORM_2004_4TH, known, "", &[]), &[]);
    }
    for unknown in ["2004 2nd Edition", " CAM 1.3", "2004 4th edition"] {
        let package = package(FormatId::SCORM_2004_2ND, unknown, "", &[]);
        expect("moodle", &package, &[("moodle/schema-version", unknown)]);
    }
}

#[test]
fn moodle_looks_at_prefixes() {
    let body = "<resources><resource identifier='r' a:scormType='sco'/></resources>";
    expect("moodle", &scorm2004(body), &[("moodle/prefix", "a:scormType='sco'")]);
    let right = "<resources><resource identifier='r' adlcp:scormType='sco'/></resources>";
    expect("moodle", &scorm2004(right), &[]);
}

#[test]
fn moodle_fails_on_global_objectives_and_passes_over_rules() {
    let body = "<imsss:sequencing><imsss:mapInfo targetObjectiveID='g'/></imsss:sequencing>";
    let place = "<imsss:mapInfo targetObjectiveID='g'/>";
    expect("moodle", &scorm2004(body), &[("moodle/map-info", place)]);
    let rules = "<imsss:rollupConditions/><imsss:sequencingCollection/><adlcp:data/>\
        <imsss:ruleCondition referencedObjective='o' condition='satisfied'/>";
    let places = [
        "<imsss:rollupConditions/>",
        "<imsss:sequencingCollection/>",
        "<adlcp:data/>",
        "<imsss:ruleCondition referencedObjective='o' condition='satisfied'/>",
    ];
    expect("moodle", &scorm2004(rules), &places.map(|place| ("moodle/sequencing", place)));
}

#[test]
fn moodle_loses_a_lone_zero_and_keeps_references_as_they_are_spelt() {
    let body =
        "<item identifier='i'><title>0</title></item><item identifier='j'><title>10</title></item>";
    expect("moodle", &scorm12(body), &[("moodle/zero-text", "<title>")]);
    let body = "<item identifier='i'><title>caf&#233;&amp;&#xE9;</title></item>";
    let places = ["&#233;", "&#xE9;"];
    expect("moodle", &scorm12(body), &places.map(|place| ("moodle/character-reference", place)));
}

#[test]
fn moodle_spoils_an_ampersand_in_cdata() {
    let body = "<!-- <![CDATA[&]]> --><item identifier='i'><title><![CDATA[A + B]]></title></item>\
        <item identifier='j'><title>A &amp; B</title></item>";
    expect("moodle", &scorm12(body), &[]);
    let body = "<item identifier='i'><title><![CDATA[A & B]]></title></item>";
    expect("moodle", &scorm12(body), &[("moodle/cdata", "&")]);
}

#[test]
fn moodle_sees_a_base_on_resources_only() {
    let body = "<resources xml:base='x/'><resource identifier='r' xml:base='y/'/></resources>";
    expect("moodle", &scorm12(body), &[("moodle/base", "<resources xml:base='x/'>")]);
}

#[test]
fn moodle_makes_one_of_a_threshold_as_text() {
    for whole in [
        "<adlcp:completionThreshold>1.0</adlcp:completionThreshold>",
        "<adlcp:completionThreshold minProgressMeasure='0.5'/>",
    ] {
        expect("moodle", &scorm2004(whole), &[]);
    }
    let half = "<adlcp:completionThreshold>0.5</adlcp:completionThreshold>";
    let place = "<adlcp:completionThreshold>";
    expect("moodle", &scorm2004(half), &[("moodle/completion-threshold", place)]);
}

#[test]
fn moodle_does_not_serve_module_scripts() {
    let package = package(FormatId::SCORM_1_2, "1.2", "", &["a.mjs", "b.js"]);
    expect("moodle", &package, &[("moodle/module-script", "a.mjs")]);
}

#[test]
fn chamilo_refuses_paths_with_php() {
    let package =
        package(FormatId::SCORM_1_2, "1.2", "", &["a/php-les.html", "b/x.PHP", "c/hp.html"]);
    let expected = ["a/php-les.html", "b/x.PHP"].map(|path| ("chamilo/php-path", path));
    expect("chamilo", &package, &expected);
}

#[test]
fn ilias_uses_neither_parameters_nor_base() {
    let body = "<item identifier='i' parameters='?a=1'/><resources xml:base='x/'/>";
    let expected = [
        ("ilias/parameters", "<item identifier='i' parameters='?a=1'/>"),
        ("ilias/base", "<resources xml:base='x/'/>"),
    ];
    expect("ilias", &scorm12(body), &expected);
}

#[test]
fn itslearning_asks_about_several_items() {
    let one = "<item identifier='u'><item identifier='i' identifierref='r'/></item>";
    expect("itslearning", &scorm12(one), &[]);
    let two = "<item identifier='i' identifierref='r'/><item identifier='j' identifierref='r'/>";
    let place = "<item identifier='j' identifierref='r'/>";
    expect("itslearning", &scorm12(two), &[("itslearning/several-items", place)]);
}

#[test]
fn open_edx_knows_1_2_by_its_exact_spelling() {
    let package = package(FormatId::SCORM_1_2, "1.2 ", "", &[]);
    expect("openedx", &package, &[("openedx/schema-version", "1.2 ")]);
}

#[test]
fn totara_does_not_sequence() {
    let body = "<imsss:sequencing><imsss:controlMode choice='true'/><imsss:sequencingRules/></imsss:sequencing>";
    expect("totara", &scorm2004(body), &[("totara/sequencing", "<imsss:sequencingRules/>")]);
}

/// A document of another format than SCORM.
fn other(format: FormatId, name: &str, text: &str) -> Package {
    let path = FilePath::new(name).unwrap();
    let manifest = xml::read(text.as_bytes()).document.map(|document| (path.clone(), document));
    let files = Files::from([(path, Blob::from(text))]);
    Package { format, manifest, documents: BTreeMap::new(), files, is_bare: false }
}

#[test]
fn moodle_reads_the_start_of_a_cartridge_alone() {
    let manifest = "<manifest xmlns='http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'/>";
    let early = other(FormatId::COMMON_CARTRIDGE_1_1, "imsmanifest.xml", manifest);
    expect("moodle", &early, &[]);
    let text = format!("<!--{}-->{manifest}", "kaas".repeat(250));
    let late = other(FormatId::COMMON_CARTRIDGE_1_1, "imsmanifest.xml", &text);
    expect("moodle", &late, &[("moodle/late-namespace", manifest)]);
}

#[test]
fn moodle_always_sends_what_a_registration_claims() {
    let registration = |claims: &str| {
        other(FormatId::LTI_REGISTRATION, "tool.json", &format!("{{\"claims\": [{claims}]}}"))
    };
    expect("moodle", &registration("\"sub\""), &[]);
    let found = ("moodle/personal-claims", "\"email\"");
    expect("moodle", &registration("\"sub\", \"email\""), &[found]);
}

#[test]
fn ilias_takes_one_unit_of_a_course() {
    let course = |units: &str| {
        let open =
            "<courseStructure xmlns='https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'>";
        other(FormatId::CMI5, "cmi5.xml", &format!("{open}{units}</courseStructure>"))
    };
    expect("ilias", &course("<au id='a'/>"), &[]);
    let two = course("<block><au id='a'/></block><au id='b'/>");
    expect("ilias", &two, &[("ilias/several-units", "<au id='b'/>")]);
}

#[test]
fn what_is_said_of_scorm_is_not_said_of_other_formats() {
    let manifest = "<manifest xmlns='http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'>\
        <metadata><schemaversion>1.1.0</schemaversion></metadata><item parameters='?a'/></manifest>";
    for lms in SYSTEMS {
        expect(lms.id, &other(FormatId::COMMON_CARTRIDGE_1_1, "imsmanifest.xml", manifest), &[]);
    }
}

#[test]
fn a_format_that_is_not_imported_is_refused() {
    let (scorm, cartridge) =
        (scorm2004(""), other(FormatId::COMMON_CARTRIDGE_1_3, "imsmanifest.xml", "<a/>"));
    let refused = |package: &Package| {
        let refusals =
            SYSTEMS.iter().filter_map(|lms| Some((lms.id, lms.refusal(package, format::title)?)));
        refusals
            .map(|(lms, finding)| {
                assert_eq!(finding.code.id, "lms/not-imported");
                assert_eq!(finding.place, Place::file(&FilePath::new("imsmanifest.xml").unwrap()));
                let title = format::title(package.format);
                assert!(finding.message.en.ends_with(&format!("does not import {title}")));
                lms
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(refused(&scorm), ["chamilo"]);
    let none = ["blackboard", "chamilo", "ilias", "itslearning", "moodle", "openedx", "totara"];
    assert_eq!(refused(&cartridge), none);
}
