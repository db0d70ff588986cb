//! A package is what the source of its release gives, byte for byte; or it is told in what it differs.

use serde_json::{Value, json};
use zip::{CompressionMethod, DateTime};

use crate::archives::{Entry, repacked};
use crate::folder::Place;

/// The package of the first release.
pub const FIRST: &str = "dist/my-bread-1.0.0-scorm12.zip";

#[track_caller]
pub fn is_same(verified: &Value, from: &str) {
    assert_eq!(verified["same"], true, "{verified:#}");
    assert_eq!(verified["source"]["from"], from, "{verified:#}");
    assert_eq!(verified["source"]["released"], true, "{verified:#}");
    assert_eq!(verified["ledger"], "same", "{verified:#}");
    assert_eq!(verified["ledger_kept"], true, "{verified:#}");
    assert_eq!(verified["faults"], 0, "{verified:#}");
    assert_eq!(verified["differences"], json!([]), "{verified:#}");
    assert_eq!(verified["package"]["sha256"], verified["rebuilt"]["sha256"], "{verified:#}");
}

/// What differs, of the first release with these bytes.
#[track_caller]
fn differences(place: &Place, package: &[u8]) -> Value {
    place.write(FIRST, package);
    let verified = place.verified(FIRST, 1);
    assert_eq!((&verified["same"], &verified["ledger"]), (&json!(false), &json!("other")));
    verified["differences"].clone()
}

#[test]
fn every_format_is_rebuilt_from_the_folder_as_it_was_released() {
    let place = Place::new();
    place.release(&["--format", "all"]);
    assert_eq!(place.packages().len(), 5);
    for package in place.packages() {
        is_same(&place.verified(&format!("dist/{package}"), 0), "folder");
    }
}

#[test]
fn what_differs_in_files_is_told() {
    let place = Place::new();
    place.release(&[]);
    let package = repacked(&place.read(FIRST), |entries| {
        let at = |name: &str| entries.iter().position(|one| one.name.ends_with(name)).unwrap();
        let (page, table) = (at("dough.html"), at("list.csv"));
        entries[table].name = "content/other.csv".to_owned();
        let text = String::from_utf8(entries[page].contents.clone()).unwrap();
        entries[page].contents = text.replace("smooth", "rough").into_bytes();
    });
    let found = differences(&place, &package);
    let kinds: Vec<_> = found.as_array().unwrap().iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds.len(), 3, "{found:#}");
    assert!(kinds.contains(&&json!("only_in_package")), "{found:#}");
    assert!(kinds.contains(&&json!("only_in_rebuilt")), "{found:#}");
    assert!(kinds.contains(&&json!("contents")), "{found:#}");
    let said = place.run(&["verify", FIRST], 1);
    assert!(said.contains("only in the package: content/other.csv\n"), "{said}");
    assert!(said.contains("until rough: see") && said.contains("until smooth: see"), "{said}");
    assert!(said.contains("this is not what was released"), "{said}");
}

#[test]
fn what_differs_in_the_archive_alone_is_told() {
    let place = Place::new();
    place.release(&[]);
    let package = place.read(FIRST);
    let found = differences(&place, &repacked(&package, |entries| entries.swap(1, 2)));
    assert_eq!((&found[0]["kind"], &found[0]["at"]), (&json!("order"), &json!(1)), "{found:#}");
    let now = DateTime::from_date_and_time(2026, 11, 28, 12, 30, 2).unwrap();
    let found = differences(&place, &repacked(&package, |entries| entries[3].date = now));
    assert_eq!(found[0]["kind"], "dates", "{found:#}");
    assert_eq!(found[0]["package"], "2026-11-28 12:30:02", "{found:#}");
    assert_eq!(found[0]["rebuilt"], "2026-02-01 00:00:00", "{found:#}");
    let stored = |entries: &mut Vec<Entry>| entries[0].method = CompressionMethod::Stored;
    let found = differences(&place, &repacked(&package, stored));
    assert_eq!(found[0]["kind"], "compression", "{found:#}");
    let found = differences(&place, &[&package[..], b"more"].concat());
    assert_eq!(found, json!([{ "kind": "archive", "at": package.len() }]));
}

#[test]
fn another_version_of_the_program_is_named() {
    let place = Place::new();
    place.release(&[]);
    let tool = format!("tool = \"{}\"", env!("CARGO_PKG_VERSION"));
    place.edit("course/releases.toml", &tool, "tool = \"0.0.9\"");
    let said = place.run(&["verify", FIRST], 0);
    assert!(said.contains("made with lespakket 0.0.9, this is "), "{said}");
}

#[test]
fn a_package_that_the_release_does_not_list_is_compared_all_the_same() {
    let place = Place::new();
    place.release(&[]);
    place.run(&["package", "--format", "web"], 0);
    let verified = place.verified("dist/my-bread-1.0.0-web.zip", 0);
    assert_eq!((&verified["same"], &verified["ledger"]), (&json!(true), &json!("absent")));
    // Its name says nothing, and the manifest says which release it claims to be.
    place.write("other.zip", repacked(&place.read(FIRST), |entries| entries.truncate(9)));
    let verified = place.verified("other.zip", 1);
    assert_eq!(verified["release"]["version"], "1.0.0");
    assert_eq!(verified["release"]["format"], "scorm12");
}

#[track_caller]
fn cannot(place: &Place, package: &str, says: &str) {
    let said = place.run(&["verify", package], 2);
    assert!(said.starts_with("error: ") && said.contains(says), "{said}");
    assert!(said.contains("\n  help: "), "{said}");
}

#[test]
fn what_cannot_be_verified_is_refused_with_a_way_out() {
    let place = Place::new();
    place.run(&["package"], 0);
    cannot(&place, FIRST, "`course` has no releases");
    place.release(&[]);
    let package = place.read(FIRST);
    cannot(&place, "course/dough.md", "`course/dough.md` is no zip");
    place.write("dist/broken.zip", "PK\x03\x04 and then nothing");
    cannot(&place, "dist/broken.zip", "`dist/broken.zip` is no zip");
    let changed = |count: usize| repacked(&package, |entries| entries.truncate(count));
    place.write("dist/my-bread-7.0.0-scorm12.zip", changed(9));
    cannot(&place, "dist/my-bread-7.0.0-scorm12.zip", "release 7.0.0 is not in `releases.toml`");
    place.write("dist/cake-1.0.0-scorm12.zip", changed(5));
    cannot(&place, "dist/cake-1.0.0-scorm12.zip", "a package of `cake`; `course` holds `my-bread`");
    let pictures = |entries: &mut Vec<Entry>| entries.retain(|one| one.name.ends_with(".png"));
    place.write("dist/any.zip", repacked(&package, pictures));
    cannot(&place, "dist/any.zip", "nothing in this package says of which release it is");
    place.edit("course/dough.md", "smooth", "silky");
    cannot(&place, FIRST, "no longer as it was at release 1.0.0, and is not in git");
    place.edit("course/releases.toml", "format = 1", "format = 2");
    cannot(&place, FIRST, "`releases.toml` of `course` has errors");
}

#[test]
fn an_archive_that_is_meant_to_harm_is_only_looked_at() {
    let place = Place::new();
    place.release(&[]);
    let bomb = repacked(&place.read(FIRST), |entries| {
        entries[0].contents = vec![0; 64 << 20];
        entries[1].name = "../../escaped.txt".to_owned();
    });
    let found = differences(&place, &bomb);
    assert!(found.as_array().unwrap().iter().any(|one| one["kind"] == "unreadable"), "{found:#}");
    assert!(!place.path("../escaped.txt").exists());
    let said = place.run(&["verify", FIRST], 1);
    assert!(said.contains("the archive itself is not in order"), "{said}");
}
