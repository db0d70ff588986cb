//! Reading a folder: what is part of the tree, and what is reported instead.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use lespakket::files::FilePath;
use lespakket::files::folder::{Fault, FaultKind, Folder, walk};

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

fn paths(folder: &Folder) -> Vec<&str> {
    folder.files.keys().map(FilePath::as_str).collect()
}

fn course() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("a/b")).unwrap();
    fs::write(dir.path().join("course.toml"), "id").unwrap();
    fs::write(dir.path().join("a/b/page.md"), "page").unwrap();
    dir
}

#[test]
fn every_file_but_hidden_ones_and_output_is_read_with_its_length() {
    let dir = course();
    for folder in [".git", "dist", "a/dist", "a/.cache"] {
        fs::create_dir_all(dir.path().join(folder)).unwrap();
        fs::write(dir.path().join(folder).join("x"), "x").unwrap();
    }
    fs::write(dir.path().join(".hidden"), "x").unwrap();
    let folder = walk(dir.path()).unwrap();
    assert_eq!(paths(&folder), ["a/b/page.md", "a/dist/x", "course.toml"]);
    assert_eq!(folder.faults, []);
    let page = &folder.files[&path("a/b/page.md")];
    assert_eq!(page.len(), 4);
    assert_eq!(&*page.read().unwrap(), b"page");
}

#[test]
fn links_inside_are_followed() {
    let dir = course();
    symlink("../course.toml", dir.path().join("a/again.toml")).unwrap();
    symlink("a/b", dir.path().join("c")).unwrap();
    let folder = walk(dir.path()).unwrap();
    assert_eq!(paths(&folder), ["a/again.toml", "a/b/page.md", "c/page.md", "course.toml"]);
    assert_eq!(folder.faults, []);
}

#[test]
fn links_that_loop_leave_or_dangle_are_reported_and_nothing_else() {
    let dir = course();
    let outside = tempfile::tempdir().unwrap();
    symlink(".", dir.path().join("a/self")).unwrap();
    symlink("../..", dir.path().join("a/b/up")).unwrap();
    symlink("round", dir.path().join("round")).unwrap();
    symlink(outside.path(), dir.path().join("out")).unwrap();
    symlink("nowhere", dir.path().join("z")).unwrap();
    let folder = walk(dir.path()).unwrap();
    assert_eq!(paths(&folder), ["a/b/page.md", "course.toml"]);
    let fault = |file: &str, kind| Fault { path: path(file), kind };
    let expected = [
        fault("a/b/up", FaultKind::Loop),
        fault("a/self", FaultKind::Loop),
        fault("out", FaultKind::Outside { target: outside.path().to_path_buf() }),
        fault("round", FaultKind::Loop),
        fault("z", FaultKind::Dangling { target: PathBuf::from("nowhere") }),
    ];
    assert_eq!(folder.faults, expected);
}

#[test]
fn links_between_siblings_end() {
    let dir = course();
    for (here, there) in [("x", "y"), ("y", "x")] {
        fs::create_dir(dir.path().join(here)).unwrap();
        symlink(format!("../{there}"), dir.path().join(here).join("other")).unwrap();
    }
    let folder = walk(dir.path()).unwrap();
    let looping: Vec<_> = folder.faults.iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(looping, ["x/other/other", "y/other/other"]);
}

#[test]
fn names_that_no_archive_can_hold_and_special_files_are_reported() {
    use std::os::unix::ffi::OsStrExt;
    let dir = course();
    fs::write(dir.path().join(std::ffi::OsStr::from_bytes(b"a/caf\xe9.md")), "x").unwrap();
    fs::write(dir.path().join("a\\b.md"), "x").unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("socket")).unwrap();
    let folder = walk(dir.path()).unwrap();
    assert_eq!(paths(&folder), ["a/b/page.md", "course.toml"]);
    let expected = [
        Fault { path: path("a/caf\u{FFFD}.md"), kind: FaultKind::Name },
        Fault { path: path("a\u{FFFD}b.md"), kind: FaultKind::Name },
        Fault { path: path("socket"), kind: FaultKind::Special },
    ];
    assert_eq!(folder.faults, expected);
}

#[test]
fn folders_nest_within_bounds() {
    let dir = course();
    let deep: PathBuf = std::iter::repeat_n("d", 40).collect();
    fs::create_dir_all(dir.path().join(&deep)).unwrap();
    let folder = walk(dir.path()).unwrap();
    assert_eq!(folder.faults.len(), 1);
    assert_eq!(folder.faults[0].kind, FaultKind::Deep);
}

#[test]
fn a_folder_that_is_not_there_is_an_error_that_names_it() {
    let error = walk(std::path::Path::new("/no/such/folder")).unwrap_err();
    assert!(error.to_string().starts_with("cannot read /no/such/folder: "), "{error}");
}
