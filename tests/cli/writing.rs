//! A disk that takes no more, and a run that is killed while it writes: what was there before stays, and nothing half does.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const PACKAGE: &str = "dist/bread-1.2.0-scorm12.zip";
const EARLIER: &str = "the package of an earlier run";

/// A course with the package of an earlier run.
fn course() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/package.in/bread");
    fs::create_dir(folder.path().join("bread")).expect("a folder");
    for name in ["course.toml", "dough.md"] {
        fs::copy(source.join(name), folder.path().join("bread").join(name)).expect("a copy");
    }
    fs::create_dir(folder.path().join("dist")).expect("a folder");
    fs::write(folder.path().join(PACKAGE), EARLIER).expect("a package");
    folder
}

/// Runs `package` in a shell that lets no file grow beyond 8 blocks; `signal` is what it does with the signal for that.
fn package_with_little_room(folder: &Path, signal: &str) -> Output {
    Command::new("sh")
        .arg("-c")
        .arg(format!("{signal} ulimit -f 8; exec \"$0\" package bread"))
        .arg(env!("CARGO_BIN_EXE_lespakket"))
        .current_dir(folder)
        .env("LC_ALL", "C")
        .output()
        .expect("a shell")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_previous_package_and_nothing_half() {
    let folder = course();
    let output = package_with_little_room(folder.path(), "trap '' XFSZ;");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.starts_with("error: cannot ") && text.ends_with("grows too large\n"), "{text}");
    assert_eq!(fs::read_to_string(folder.path().join(PACKAGE)).expect("the package"), EARLIER);
    assert_eq!(names(&folder.path().join("dist")).len(), 1);
}

#[test]
fn a_run_that_is_killed_leaves_the_previous_package_and_the_next_run_tidies_up() {
    let folder = course();
    let output = package_with_little_room(folder.path(), "");
    assert_eq!(output.status.code(), None, "killed by a signal: {output:?}");
    assert_eq!(fs::read_to_string(folder.path().join(PACKAGE)).expect("the package"), EARLIER);
    let again = Command::new(env!("CARGO_BIN_EXE_lespakket"))
        .args(["package", "bread"])
        .current_dir(folder.path())
        .output()
        .expect("the program runs");
    assert!(again.status.success(), "{again:?}");
    assert_eq!(names(&folder.path().join("dist")), ["bread-1.2.0-scorm12.zip"]);
    assert!(fs::read(folder.path().join(PACKAGE)).expect("the package").starts_with(b"PK"));
}
