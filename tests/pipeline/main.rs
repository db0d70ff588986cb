//! From a folder to packages on the disk: what is written, what is left alone, and that it is always the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod media;
mod validate;

use std::fs;
use std::path::{Path, PathBuf};

use lespakket::files::zip::Digest;
use lespakket::format::FORMATS;
use lespakket::lms::{self, Lms};
use lespakket::pipeline::{self, Built, Error, Languages, Order, Target};
use tempfile::TempDir;

const COURSE: &str = r#"id = "bread_baking"
uuid = "6b1f4a52-0c8e-4a0b-9d35-3f1f0b6a7c11"
version = "1.2.0"
date = "2026-01-31"
lang = "en"
title = "Baking bread"
description = "From flour to loaf."

[[units]]
id = "dough"
title = "Dough"
pages = ["dough.md"]

[completion]
rule = "all_required"
"#;

const PAGE: &str = r#"+++
id = "dough"
title = "Making dough"
+++
Knead flour, water, salt and yeast until the dough is smooth.

:::question{#salt type=truefalse answer=true}
Salt slows the yeast down.
:::
"#;

/// A course in a folder of its own, with room for packages beside it.
fn course(toml: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("course")).unwrap();
    fs::write(folder.path().join("course/course.toml"), toml).unwrap();
    fs::write(folder.path().join("course/dough.md"), PAGE).unwrap();
    folder
}

fn package(
    folder: &TempDir,
    names: &[&str],
    lms: Option<&'static Lms>,
    out: &Path,
) -> Result<Built, Error> {
    let targets: Vec<_> = names.iter().map(|name| Target::named(name).unwrap()).collect();
    let order = Order {
        targets: &targets,
        lms,
        out,
        aside: None,
        suffix: "",
        digest: Digest::Wanted,
        languages: Languages::AsDefined,
    };
    pipeline::package(&folder.path().join("course"), &order, &|_| {})
}

/// The names of the files in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn formats(built: &Built) -> Vec<&'static str> {
    built.packages.iter().map(|package| package.format.0).collect()
}

#[test]
fn each_format_is_written_under_its_name_and_nothing_else() {
    let folder = course(COURSE);
    let out = folder.path().join("dist");
    let built = package(&folder, &["all"], None, &out).unwrap();
    assert!(!built.is_refused(), "{built:?}");
    let made = FORMATS.iter().filter(|format| format.export.is_some());
    let mut expected: Vec<_> =
        made.map(|format| format!("bread-baking-1.2.0-{}.zip", format.id)).collect();
    expected.sort();
    assert_eq!(names(&out), expected);
}

#[test]
fn what_is_reported_is_what_was_written() {
    let folder = course(COURSE);
    let out = folder.path().join("dist");
    let built = package(&folder, &["scorm12", "web", "scorm12"], None, &out).unwrap();
    assert_eq!(formats(&built), ["scorm12", "web"]);
    for package in &built.packages {
        let written = package.written.as_ref().unwrap();
        let bytes = fs::read(&package.path).unwrap();
        assert_eq!(written.bytes, bytes.len() as u64);
        assert_eq!(written.sha256, Some(lespakket::files::digest::sha256(&bytes)));
    }
}

#[test]
fn two_builds_give_the_same_bytes() {
    let digests = || -> Vec<String> {
        let folder = course(COURSE);
        let built = package(&folder, &["all"], None, &folder.path().join("dist")).unwrap();
        built.packages.into_iter().map(|one| one.written.unwrap().sha256.unwrap()).collect()
    };
    assert_eq!(digests(), digests());
}

#[test]
fn scorm_is_the_edition_that_the_course_names() {
    let made = |edition: &str| {
        let folder = course(&format!("{COURSE}\n[scorm]\nedition = \"{edition}\"\n"));
        let built = package(&folder, &["scorm"], None, &folder.path().join("dist")).unwrap();
        formats(&built).concat()
    };
    assert_eq!(made("1.2"), "scorm12");
    assert_eq!(made("2004-4th"), "scorm2004");
    assert_eq!(made("2004-3rd"), "scorm2004-3rd");
    assert_eq!(made("2004-2nd"), "scorm2004-2nd");
}

#[test]
fn an_lms_gets_what_it_imports() {
    for system in lms::SYSTEMS {
        let folder = course(COURSE);
        let out = folder.path().join("dist");
        let scorm = package(&folder, &["scorm"], Some(system), &out).unwrap();
        for format in formats(&scorm) {
            assert!(system.accepts.iter().any(|id| id.0 == format), "{}: {format}", system.id);
        }
        let all = package(&folder, &["all"], Some(system), &out).unwrap();
        assert!(!all.is_refused(), "{}: {:?}", system.id, all.packages);
        let imported = |name: &&str| system.accepts.iter().any(|id| id.0 == *name);
        assert!(formats(&all).iter().all(imported), "{}", system.id);
    }
}

/// A folder with the package of an earlier run.
fn with_earlier(folder: &TempDir) -> (PathBuf, PathBuf) {
    let out = folder.path().join("dist");
    fs::create_dir(&out).unwrap();
    let earlier = out.join("bread-baking-1.2.0-scorm12.zip");
    fs::write(&earlier, "the package of an earlier run").unwrap();
    (out, earlier)
}

#[test]
fn errors_in_the_source_leave_the_previous_package() {
    let folder = course(COURSE);
    fs::write(folder.path().join("course/dough.md"), PAGE.replace("answer=true", "")).unwrap();
    let (out, earlier) = with_earlier(&folder);
    let built = package(&folder, &["scorm12"], None, &out).unwrap();
    assert!(built.is_refused() && built.packages.is_empty());
    assert_eq!(names(&out).len(), 1);
    assert_eq!(fs::read_to_string(earlier).unwrap(), "the package of an earlier run");
}

#[test]
fn errors_in_the_package_itself_leave_the_previous_package() {
    let folder = course(COURSE);
    let root = folder.path().join("course");
    fs::create_dir(root.join("media")).unwrap();
    fs::write(root.join("media/php.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    let image = "::image{src=media/php.svg alt=\"A loaf\" author=\"Own work\" license=CC0-1.0}";
    fs::write(root.join("dough.md"), format!("{PAGE}\n{image}\n")).unwrap();
    let (out, earlier) = with_earlier(&folder);
    let system = lms::find("chamilo").map_err(|unknown| unknown.name).unwrap();
    let built = package(&folder, &["scorm12"], Some(system), &out).unwrap();
    assert!(built.checked.findings.is_empty(), "{:?}", built.checked.findings);
    let package = &built.packages[0];
    let found: Vec<_> = package.findings.iter().map(|one| one.code.id).collect();
    assert_eq!(found, ["chamilo/php-path"]);
    assert!(built.is_refused() && package.written.is_none());
    assert_eq!(names(&out).len(), 1);
    assert_eq!(fs::read_to_string(earlier).unwrap(), "the package of an earlier run");
}

#[test]
fn a_template_that_cannot_be_used_leaves_the_previous_package() {
    let folder = course(COURSE);
    let theme = folder.path().join("course/theme");
    fs::create_dir(&theme).unwrap();
    fs::create_dir(theme.join("strings")).unwrap();
    fs::write(theme.join("page.hbs"), "{{#if title}} never closed").unwrap();
    fs::write(theme.join("pgae.hbs"), "").unwrap();
    fs::write(theme.join("strings/fr.toml"), "[page]\nnext = 3\n").unwrap();
    let (out, earlier) = with_earlier(&folder);
    let built = package(&folder, &["scorm12"], None, &out).unwrap();
    let found: Vec<_> = built.checked.findings.iter().collect();
    assert!(found.iter().all(|one| one.code.id == "theme/template"), "{found:?}");
    let files: Vec<_> = found.iter().map(|one| one.place.file.as_str()).collect();
    assert_eq!(files, ["theme/page.hbs", "theme/pgae.hbs", "theme/strings/fr.toml"]);
    assert!(found[1].message.nl.contains("er is geen sjabloon met deze naam"), "{:?}", found[1]);
    assert_eq!(found[2].place.span, Some(14..15));
    assert!(built.is_refused());
    assert_eq!(names(&out).len(), 1);
    assert_eq!(fs::read_to_string(earlier).unwrap(), "the package of an earlier run");
}

#[test]
fn a_place_that_cannot_be_written_is_an_error_and_not_a_panic() {
    let folder = course(COURSE);
    let out = folder.path().join("course/dough.md");
    let error = package(&folder, &["scorm12"], None, &out).unwrap_err();
    assert!(matches!(error, Error::Files(_)), "{error}");
    assert_eq!(fs::read_to_string(out).unwrap(), PAGE);
}

#[test]
fn a_check_writes_nothing() {
    let folder = course(COURSE);
    let checked = pipeline::check(&folder.path().join("course"), &|_| {}).unwrap();
    assert!(checked.findings.is_empty(), "{:?}", checked.findings);
    assert!(checked.course.is_some());
    assert_eq!(names(folder.path()), ["course"]);
    assert_eq!(names(&folder.path().join("course")), ["course.toml", "dough.md"]);
}
