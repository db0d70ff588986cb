//! What packages are taken for, and what is said of those that no format takes.

use lespakket::files::{Blob, FilePath, Files, zip};
use lespakket::finding::{Finding, Severity};
use lespakket::format::{FORMATS, Recognised, recognise};
use lespakket::lms;
use lespakket::pipeline::{Input, Options, validate, validate_input};

fn files(of: &[(&str, &str)]) -> Files {
    of.iter().map(|(path, text)| (FilePath::new(path).unwrap(), Blob::from(*text))).collect()
}

/// The id of the format, or the name of a foreign one between brackets; nothing for what is unknown.
fn taken_for(of: &[(&str, &str)]) -> String {
    match recognise(&files(of)) {
        Recognised::Format(format) => format.id.to_string(),
        Recognised::Foreign(name) => format!("({name})"),
        Recognised::Unknown => String::new(),
    }
}

fn codes(of: &[(&str, &str)], options: &Options) -> Vec<(&'static str, String)> {
    let row = |finding: &Finding| (finding.code.id, finding.place.file.to_string());
    validate(&files(of), options).iter().map(row).collect()
}

fn manifest(namespaces: &str, version: &str) -> String {
    format!(
        "<manifest {namespaces}><metadata><schemaversion>{version}</schemaversion></metadata></manifest>"
    )
}

const ADLCP_1_2: &str = "xmlns='http://www.imsproject.org/xsd/imscp_rootv1p1p2' \
    xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_rootv1p2'";
const ADLCP_2004: &str = "xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' \
    xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3'";

#[test]
fn a_manifest_says_what_a_package_is() {
    let of = |namespaces: &str, version: &str| {
        taken_for(&[("imsmanifest.xml", &manifest(namespaces, version))])
    };
    assert_eq!(of(ADLCP_1_2, "1.2"), "scorm12");
    assert_eq!(of(ADLCP_2004, "2004 4th Edition"), "scorm2004");
    assert_eq!(of(ADLCP_2004, "2004 3rd Edition"), "scorm2004-3rd");
    assert_eq!(of(ADLCP_2004, "CAM 1.3"), "scorm2004-2nd");
    assert_eq!(of("xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'", "1.1.4"), "ims-cp");
    let cartridge =
        |version: &str| format!("xmlns='http://www.imsglobal.org/xsd/{version}/imscp_v1p1'");
    assert_eq!(of(&cartridge("imscc"), "1.0.0"), "common-cartridge-1.0");
    assert_eq!(of(&cartridge("imsccv1p1"), "1.1.0"), "common-cartridge-1.1");
    assert_eq!(of(&cartridge("imsccv1p2"), "1.2.0"), "common-cartridge-1.2");
    assert_eq!(of(&cartridge("imsccv1p3"), "1.3.0"), "common-cartridge-1.3");
    let thin = "<!-- IMS Thin Common Cartridge --><manifest xmlns='http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1'/>";
    assert_eq!(taken_for(&[("imsmanifest.xml", thin)]), "thin-common-cartridge-1.3");
}

#[test]
fn a_manifest_that_names_itself_wrongly_is_taken_for_the_nearest() {
    let of = |text: &str| taken_for(&[("imsmanifest.xml", text)]);
    assert_eq!(of(&manifest(ADLCP_2004, "2004")), "scorm2004");
    assert_eq!(of("<manifest xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_rootv1p2'/>"), "scorm12");
    assert_eq!(
        of("<manifest><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>"),
        "scorm12"
    );
    assert_eq!(of("<manifest>"), "ims-cp");
    assert_eq!(of(""), "ims-cp");
}

#[test]
fn documents_alone_are_known_under_any_name() {
    assert_eq!(taken_for(&[("les.xml", &manifest(ADLCP_1_2, "1.2"))]), "scorm12");
    let course =
        "<courseStructure xmlns='https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'/>";
    assert_eq!(taken_for(&[("les.xml", course)]), "cmi5");
    assert_eq!(taken_for(&[("cmi5.xml", course), ("les.html", "")]), "cmi5");
    let link = "<a:cartridge_basiclti_link xmlns:a='http://www.imsglobal.org/xsd/imslticc_v1p0'/>";
    assert_eq!(taken_for(&[("tool.xml", link)]), "lti-link");
    let registration = "{\"https://purl.imsglobal.org/spec/lti-tool-configuration\": {}}";
    assert_eq!(taken_for(&[("tool.json", registration)]), "lti-registration");
    assert_eq!(taken_for(&[("tool.json", "{\"oidc_initiation_url\": \"\"}")]), "canvas-lti");
}

#[test]
fn foreign_formats_are_named_and_not_judged() {
    let none = Options::default();
    for (path, name) in [
        ("les/cursus.crs", "(AICC)"),
        ("tincan.xml", "(xAPI (tincan.xml))"),
        ("h5p.json", "(H5P)"),
        ("moodle_backup.xml", "(Moodle backup)"),
    ] {
        assert_eq!(taken_for(&[(path, "")]), name);
        assert_eq!(codes(&[(path, "")], &none), [("package/unsupported-format", path.to_owned())]);
    }
    let unknown = ("package/unknown-format", "les.html".to_owned());
    assert_eq!(codes(&[("les.html", "<p>")], &none), [unknown]);
    let misplaced = ("package/manifest-misplaced", "les/imsmanifest.xml".to_owned());
    assert_eq!(codes(&[("les/imsmanifest.xml", ""), ("les/les.html", "")], &none), [misplaced]);
    assert_eq!(codes(&[], &none), [("package/unknown-format", "imsmanifest.xml".to_owned())]);
}

#[test]
fn a_format_that_is_named_wins_from_what_is_seen() {
    let format = FORMATS.iter().copied().find(|format| format.id.0 == "scorm12");
    let named = Options { format, ..Options::default() };
    let text = "<manifest identifier='m' xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'/>";
    let found = codes(&[("imsmanifest.xml", text)], &named);
    assert!(found.iter().any(|(code, _)| *code == "grammar/unexpected-root"), "{found:?}");
}

#[test]
fn every_lms_that_is_named_has_its_say() {
    let named = |names: &[&str]| Options {
        systems: names.iter().map(|name| lms::find(name).unwrap()).collect(),
        ..Options::default()
    };
    let course = r#"<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
      <course id="https://kaas.example/c">
        <title><langstring lang="nl">Kaas</langstring></title>
        <description><langstring lang="nl">Kaas</langstring></description>
      </course>
      <au id="https://kaas.example/a">
        <title><langstring lang="nl">Kaas</langstring></title>
        <description><langstring lang="nl">Kaas</langstring></description>
        <url>https://kaas.example/</url>
      </au>
    </courseStructure>"#;
    let of = |names: &[&str]| codes(&[("cmi5.xml", course)], &named(names));
    assert_eq!(of(&[]), []);
    assert_eq!(of(&["ilias"]), []);
    let refused = ("lms/not-imported", "cmi5.xml".to_owned());
    assert_eq!(of(&["ilias", "moodle", "canvas"]), [refused.clone(), refused]);
}

#[test]
fn bytes_are_an_archive_or_a_document() {
    let judge = |mut bytes: &[u8]| {
        let judged =
            validate_input(Input::Reader(&mut bytes), &Options::default(), &|_| {}).unwrap();
        let codes: Vec<_> = judged.findings.iter().map(|finding| finding.code.id).collect();
        (judged.name, judged.prefix, judged.format, codes)
    };
    let text = "<manifest identifier='m' xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'>\
        <organizations/><resources><resource identifier='r' type='webcontent'>\
        <file href='a.html'/></resource></resources></manifest>";
    let bare = ("stdin".to_owned(), String::new(), Some("IMS Content Packaging"), vec![]);
    assert_eq!(judge(text.as_bytes()), bare);
    let (name, prefix, format, codes) = judge(b"PK\x03\x04 and then nothing");
    assert_eq!((name.as_str(), prefix.as_str(), format), ("stdin", "stdin!", None));
    assert_eq!(codes, ["archive/truncated"]);
}

#[test]
fn a_manifest_that_is_all_there_is_is_judged_by_itself() {
    let manifest = |file: &str| {
        format!(
            "<manifest identifier='m' xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'><organizations/>\
            <resources><resource identifier='r' type='webcontent'>{file}</resource></resources></manifest>"
        )
    };
    let none = Options::default();
    let alone = ("package/manifest-alone", "imsmanifest.xml".to_owned());
    let text = manifest("<file href='a.txt'/>");
    assert_eq!(codes(&[("imsmanifest.xml", &text)], &none), [alone]);
    assert_eq!(codes(&[("imsmanifest.xml", &manifest(""))], &none), []);
    let missing = ("content-package/file-missing", "imsmanifest.xml".to_owned());
    let two = manifest("<file href='a.txt'/><file href='b.txt'/>");
    assert_eq!(codes(&[("imsmanifest.xml", &two), ("a.txt", "")], &none), [missing]);
}

#[test]
fn a_format_that_files_do_not_look_like_is_said() {
    let named = |id: &str| Options {
        format: FORMATS.iter().copied().find(|format| format.id.0 == id),
        ..Options::default()
    };
    let text = manifest(ADLCP_1_2, "1.2");
    let said = |of: &[(&str, &str)], id: &str| {
        let findings = validate(&files(of), &named(id));
        let mut found = findings.iter().filter(|finding| finding.code.id == "package/other-format");
        found.next().map(|finding| (finding.severity, finding.place.file.to_string()))
    };
    let severity = |of: &[(&str, &str)], id: &str| said(of, id).map(|(severity, _)| severity);
    let at_manifest = |severity| Some((severity, "imsmanifest.xml".to_owned()));
    let package: &[(&str, &str)] = &[("a.html", "<p>"), ("imsmanifest.xml", &text)];
    assert_eq!(said(package, "scorm12"), None);
    for id in ["lti-link", "qti21", "scorm2004", "cmi5"] {
        assert_eq!(said(package, id), at_manifest(Severity::Error), "{id}");
    }
    assert_eq!(severity(&[("course.crs", "")], "scorm12"), Some(Severity::Error));
    for id in ["cmi5", "lti-link", "qti21", "common-cartridge-1.3"] {
        assert_eq!(severity(&[("les.txt", "no package")], id), Some(Severity::Error), "{id}");
    }
}

#[test]
fn a_damaged_manifest_is_judged_as_what_was_named_with_a_warning() {
    let format = FORMATS.iter().copied().find(|format| format.id.0 == "qti21");
    let options = Options { format, ..Options::default() };
    let found = validate(&files(&[("a.xml", "<a/>"), ("imsmanifest.xml", "<manifest>")]), &options);
    let mut named = found.iter().filter(|finding| finding.code.id == "package/other-format");
    assert_eq!(named.next().map(|finding| finding.severity), Some(Severity::Warning));
    assert!(found.iter().any(|finding| finding.code.id.starts_with("xml/")), "{found:?}");
}

#[test]
fn a_folder_is_a_package_with_all_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let file = |path: &str| format!("<file href='{path}'/>");
    let listed = [file("dist/a.txt"), file(".b.txt")].concat();
    write("dist/a.txt", "a");
    write(".b.txt", "b");
    write(".git/config", "c");
    write(
        "imsmanifest.xml",
        &format!(
            "<manifest identifier='m' xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'><organizations/>\
            <resources><resource identifier='r' type='webcontent'>{listed}</resource></resources></manifest>"
        ),
    );
    let judged = validate_input(Input::Path(folder.path()), &Options::default(), &|_| {}).unwrap();
    let found: Vec<_> = judged
        .findings
        .iter()
        .map(|finding| (finding.code.id, finding.place.file.to_string()))
        .collect();
    assert_eq!(found, []);
    assert_eq!(judged.files.len(), 3);
}

#[test]
fn an_archive_without_the_manifest_of_its_format_is_said() {
    let item = "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='v' title='V' \
        adaptive='false' timeDependent='false'><itemBody><p>V</p></itemBody></assessmentItem>";
    let other = item.replace("'v'", "'w'");
    let missing = |of: &[(&str, &str)]| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        zip::write(&files(of), zip::EntryDate::EARLIEST, &mut bytes, "memory").unwrap();
        bytes.set_position(0);
        let judged =
            validate_input(Input::Reader(&mut bytes), &Options::default(), &|_| {}).unwrap();
        let found = judged.findings.iter().filter(|one| one.code.id == "package/manifest-missing");
        found.map(|one| (one.place.file.to_string(), one.severity)).collect::<Vec<_>>()
    };
    let two = [("v.xml", item), ("w.xml", other.as_str())];
    assert_eq!(missing(&two), [("v.xml".to_owned(), Severity::Error)]);
    assert!(
        !codes(&two, &Options::default())
            .iter()
            .any(|(code, _)| *code == "package/manifest-missing")
    );
    let manifest = "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' identifier='m'><metadata>\
        <schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata><organizations/>\
        <resources/></manifest>";
    assert_eq!(missing(&[two[0], two[1], ("imsmanifest.xml", manifest)]), []);
}
