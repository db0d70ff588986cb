//! Packages of another vendor: activities, settings of the manifest, files.

use lespakket::files::{Blob, FilePath, Files};
use lespakket::format::{self, Recognised};
use lespakket::lms;
use lespakket::release::effect::Advice;
use lespakket::release::{Contents, Difference, Kind, Seen, Side, difference, packaged};

use crate::course::{course_side, package, packaged_side};
use crate::story;

const OLD: &str = r#"<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o">
      <title>First aid</title>
      <item identifier="burns" identifierref="r1"><title>Burns</title><adlcp:masteryscore>60</adlcp:masteryscore></item>
      <item identifier="falls" identifierref="r2"><title>Falls</title><adlcp:prerequisites type="aicc_script">burns</adlcp:prerequisites></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="burns.html"><file href="burns.html"/></resource>
    <resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="falls.html"><file href="falls.html"/></resource>
  </resources>
</manifest>
"#;

const EDITION: &str = r#"<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o">
      <title>First aid</title>
      <item identifier="burns" identifierref="r1"><title>Burns</title><imsss:sequencing><imsss:controlMode flow="FLOW"/></imsss:sequencing></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="burns.html"><file href="burns.html"/></resource>
  </resources>
</manifest>
"#;

const COURSE: &str = r#"<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://example.org/aid"><title><langstring lang="en">First aid</langstring></title><description><langstring lang="en">-</langstring></description></course>
  <au id="https://example.org/aid/burns" moveOn="Passed" masteryScore="0.6"><title><langstring lang="en">Burns</langstring></title><description><langstring lang="en">-</langstring></description><url>burns.html</url></au>
</courseStructure>
"#;

fn files(manifest: (&str, &str), more: &[(&str, &str)]) -> Files {
    let all = std::iter::once(&manifest).chain(more);
    all.map(|(path, text)| (FilePath::new(path).unwrap(), Blob::from(*text))).collect()
}

fn scorm(manifest: &str) -> Side {
    side(files(("imsmanifest.xml", manifest), &[("burns.html", "burns"), ("falls.html", "falls")]))
}

fn side(files: Files) -> Side {
    let Recognised::Format(format) = format::recognise(&files) else { panic!("no format") };
    let package = (format.open)(format.id, files).value.unwrap();
    assert!(!packaged::is_ours(&package.files));
    Side {
        kind: Kind::Package,
        name: String::from("package.zip"),
        version: None,
        seen: Seen::Foreign(Contents::new(&package, format.title)),
    }
}

fn of(before: &Side, after: &Side) -> Difference {
    difference(before, after, &[lms::find("moodle").unwrap()]).unwrap()
}

/// Changes as `class code title: before → after`.
fn shown(difference: &Difference) -> Vec<String> {
    let changes = difference.changes.iter();
    changes
        .map(|one| {
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            let (before, after) = (text(&one.before), text(&one.after));
            format!("{} {} {}: {before} → {after}", one.class.name(), one.code, one.title)
        })
        .collect()
}

fn effects(difference: &Difference) -> Vec<(Option<&str>, &str)> {
    difference.effects.iter().map(|one| (one.lms, one.effect)).collect()
}

#[test]
fn a_package_does_not_differ_from_itself() {
    let found = of(&scorm(OLD), &scorm(OLD));
    assert_eq!(
        (shown(&found), found.effects.len(), found.advice),
        (Vec::new(), 0, Advice::Nothing)
    );
}

#[test]
fn each_edit_of_a_manifest_makes_this_change_and_nothing_else() {
    let cases = [
        (
            "identifier=\"falls\"",
            "identifier=\"slips\"",
            "breaking activity-identifier Falls: falls → slips",
        ),
        ("<title>Falls<", "<title>Slips<", "text activity-title Slips: Falls → Slips"),
        (">First aid<", ">Aid<", "text package-title Aid: First aid → Aid"),
        (">60<", ">70<", "scoring activity-mastery Burns: 60 → 70"),
        (
            ">burns<",
            ">burns|burns<",
            "compatible activity-prerequisites Falls: type=aicc_script burns → type=aicc_script burns|burns",
        ),
        (
            "\"sco\" href=\"falls",
            "\"asset\" href=\"falls",
            "compatible activity-setting Falls: sco → asset",
        ),
        (
            "href=\"falls.html\"><",
            "href=\"falls.html?a\"><",
            "compatible activity-launch Falls: falls.html → falls.html?a",
        ),
    ];
    for (old, new, expected) in cases {
        assert!(OLD.contains(old), "{old}");
        let found = of(&scorm(OLD), &scorm(&OLD.replacen(old, new, 1)));
        assert_eq!(shown(&found), [expected]);
    }
}

#[test]
fn an_identifier_that_vanishes_costs_attempts_and_others_keep_theirs() {
    let found =
        of(&scorm(OLD), &scorm(&OLD.replacen("identifier=\"falls\"", "identifier=\"slips\"", 1)));
    let moodle = [(Some("moodle"), "deleted"), (Some("moodle"), "zero"), (Some("moodle"), "kept")];
    let course = [(None, "new_version"), (None, "not_known"), (None, "not_known")];
    assert_eq!(effects(&found), [course.as_slice(), &moodle, &moodle].concat());
    assert_eq!((found.advice, found.unseen.len()), (Advice::AddAsNew, 1));
}

#[test]
fn an_activity_that_goes_and_one_that_comes() {
    let start = OLD.find("      <item identifier=\"falls\"").unwrap();
    let end = OLD.find("    </organization>").unwrap();
    let less = format!("{}{}", &OLD[..start], &OLD[end..]);
    assert_eq!(shown(&of(&scorm(OLD), &scorm(&less))), ["breaking activity-removed Falls:  → "]);
    let more = of(&scorm(&less), &scorm(OLD));
    assert_eq!(
        (shown(&more), more.advice),
        (vec![String::from("compatible activity-added Falls:  → ")], Advice::Replace)
    );
}

#[test]
fn the_order_of_activities_counts() {
    let (a, b) = (
        OLD.find("      <item identifier=\"burns\"").unwrap(),
        OLD.find("      <item identifier=\"falls\"").unwrap(),
    );
    let end = OLD.find("    </organization>").unwrap();
    let turned = format!("{}{}{}{}", &OLD[..a], &OLD[b..end], &OLD[a..b], &OLD[end..]);
    assert_eq!(
        shown(&of(&scorm(OLD), &scorm(&turned))),
        ["compatible activities-moved First aid:  → "]
    );
}

#[test]
fn files_are_compared_by_their_contents() {
    let with = |more: &[(&str, &str)]| side(files(("imsmanifest.xml", OLD), more));
    let found = of(&with(&[("a.js", "1"), ("b.js", "1")]), &with(&[("b.js", "2"), ("c.js", "1")]));
    assert_eq!(
        shown(&found),
        [
            "compatible file-removed a.js:  → ",
            "compatible file-added c.js:  → ",
            "compatible file-changed b.js:  → "
        ]
    );
    assert_eq!(found.advice, Advice::Replace);
}

#[test]
fn another_edition_reads_nothing_of_the_old() {
    let found = of(&scorm(OLD), &scorm(EDITION));
    let first = "breaking package-format First aid: SCORM 1.2 → SCORM 2004 4th Edition";
    assert!(shown(&found).contains(&first.to_owned()), "{:?}", shown(&found));
    assert_eq!(found.advice, Advice::AddAsNew);
}

#[test]
fn rules_of_sequencing_are_seen_in_activities_and_in_the_whole() {
    let with = |flow: &str| scorm(&EDITION.replace("FLOW", flow));
    assert_eq!(
        shown(&of(&with("true"), &with("false"))),
        ["scoring activity-sequencing Burns: controlMode(flow=true) → controlMode(flow=false)"]
    );
    let whole = EDITION.replace(
        "</organization>",
        "<imsss:sequencing><imsss:controlMode choice=\"false\"/></imsss:sequencing></organization>",
    );
    assert_eq!(
        shown(&of(&scorm(EDITION), &scorm(&whole))),
        [
            "scoring package-sequencing First aid:  → organization 1 sequencing: controlMode(choice=false)"
        ]
    );
}

#[test]
fn units_of_cmi5_are_activities() {
    let with = |text: &str| side(files(("cmi5.xml", text), &[("burns.html", "burns")]));
    let found = of(
        &with(COURSE),
        &with(&COURSE.replace("\"0.6\"", "\"0.7\"").replace("\"Passed\"", "\"Completed\"")),
    );
    assert_eq!(
        shown(&found),
        [
            "scoring activity-mastery Burns: 0.6 → 0.7",
            "scoring activity-sequencing Burns: Passed → Completed"
        ]
    );
}

#[test]
fn a_package_of_another_vendor_is_compared_with_packages_only() {
    let course = story::course(&story::texts());
    let ours = packaged_side(&package(&course, "scorm12"));
    let codes: Vec<_> = of(&scorm(OLD), &ours).changes.iter().map(|one| one.code).collect();
    assert!(codes.starts_with(&["activity-removed", "activity-removed"]), "{codes:?}");
    assert!(difference(&scorm(OLD), &course_side(&course), &[]).is_err());
}
