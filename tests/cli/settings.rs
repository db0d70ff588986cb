//! The settings of a project: a table that is wrong is refused with its place, and a baseline leaves what is new.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const MANIFEST: &str = r#"<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m">
  <organizations/>
  <resources>
    <resource identifier="r" type="webcontent"><file href="here.txt"/><file href="gone.html"/></resource>
  </resources>
</manifest>
"#;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lespakket"));
    let command =
        command.current_dir(folder).args(arguments).env("LC_ALL", "C").env("NO_COLOR", "1");
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join("package")).expect("a folder");
    fs::write(folder.path().join("package/imsmanifest.xml"), MANIFEST).expect("a manifest");
    fs::write(folder.path().join("package/here.txt"), "here").expect("a file");
    folder
}

#[test]
fn a_table_that_is_wrong_is_refused_with_its_place() {
    let folder = project();
    fs::write(folder.path().join(".lespakket.toml"), "[validate]\nlevels = []\n")
        .expect("settings");
    let output = run(folder.path(), &["validate", "package"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains(".lespakket.toml:2:1: this cannot stand in `[validate]`"), "{said}");
    assert!(said.contains("levels = []") && said.contains("possible are: format"), "{said}");
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn the_table_of_a_course_counts_where_there_is_no_other() {
    let folder = project();
    let course = "[validate]\nlevel = [\"content-package/*=off\"]\n";
    fs::write(folder.path().join("course.toml"), course).expect("a course");
    assert_eq!(run(folder.path(), &["validate", "package"]).status.code(), Some(0));
    fs::write(folder.path().join(".lespakket.toml"), "[validate]\n").expect("settings");
    assert_eq!(run(folder.path(), &["validate", "package"]).status.code(), Some(1));
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let folder = project();
    let write = ["validate", "package", "--baseline", "known.json", "--write-baseline"];
    assert_eq!(run(folder.path(), &write).status.code(), Some(0));
    let judge = ["validate", "package", "--baseline", "known.json"];
    let output = run(folder.path(), &judge);
    assert_eq!(text(&output.stdout), "Nothing found in 2 files.\n");
    assert_eq!(output.status.code(), Some(0));
    let more = MANIFEST.replace("</resource>", "\n<file href=\"too.html\"/></resource>");
    let moved = more.replace("<organizations/>", "\n\n<organizations/>");
    fs::write(folder.path().join("package/imsmanifest.xml"), moved).expect("a manifest");
    let output = run(folder.path(), &judge);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains("too.html") && !said.contains("gone.html"), "{said}");
}

#[test]
fn a_baseline_that_is_none_is_refused() {
    let folder = project();
    fs::write(folder.path().join("known.json"), "{}").expect("a file");
    let output = run(folder.path(), &["validate", "package", "--baseline", "known.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--write-baseline"), "{}", text(&output.stderr));
}

#[test]
fn what_cannot_be_read_does_not_hide_the_rest() {
    let folder = project();
    let output = run(folder.path(), &["validate", "gone.zip", "package"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stdout).contains("\"gone.html\" is not in the package"));
    assert!(text(&output.stderr).contains("there is no file or folder `gone.zip`"));
}

#[test]
fn a_baseline_needs_a_name() {
    let folder = project();
    let output = run(folder.path(), &["validate", "package", "--write-baseline"]);
    assert_eq!(output.status.code(), Some(2));
    fs::write(folder.path().join(".lespakket.toml"), "[validate]\nbaseline = \"known.json\"\n")
        .expect("settings");
    let output = run(folder.path(), &["validate", "package"]);
    assert!(text(&output.stderr).contains("--write-baseline"), "{}", text(&output.stderr));
    let output = run(folder.path(), &["validate", "package", "--write-baseline"]);
    assert_eq!(output.status.code(), Some(0));
    let output = run(folder.path(), &["validate", "./package"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}

#[test]
fn standard_input_is_read_once() {
    let folder = project();
    let output = run(folder.path(), &["validate", "-", "-"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("standard input is named twice"));
}
