//! What a folder may hold and what not: links and names are made here, since git and other systems do not keep them.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;

use lespakket::check::folder::judge;
use lespakket::files::folder::walk;

fn found(make: impl Fn(&std::path::Path)) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    make(folder.path());
    let walked = walk(folder.path()).expect("the folder can be read");
    let findings = judge(&walked.faults).sorted();
    findings.iter().map(|one| format!("{} {}", one.place.file, one.code.id)).collect()
}

#[test]
fn plain_files_and_links_within_the_folder_are_fine() {
    let found = found(|folder| {
        fs::write(folder.join("a.md"), "text").unwrap();
        symlink("a.md", folder.join("b.md")).unwrap();
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn links_that_lead_out_nowhere_or_back_are_found() {
    let outside = tempfile::NamedTempFile::new().expect("a file outside");
    let found = found(|folder| {
        symlink(outside.path(), folder.join("out.md")).unwrap();
        symlink("absent.md", folder.join("gone.md")).unwrap();
        symlink(".", folder.join("loop")).unwrap();
    });
    assert_eq!(found, ["gone.md folder/link", "loop folder/link", "out.md folder/link"]);
}

#[test]
fn a_name_that_is_not_utf_8_is_found() {
    use std::os::unix::ffi::OsStrExt;
    let found = found(|folder| {
        let name = std::ffi::OsStr::from_bytes(b"caf\xe9.md");
        // A file system that refuses such names has none to be found.
        let _ = fs::write(folder.join(name), "text");
    });
    assert_eq!(found, ["caf\u{fffd}.md folder/name"]);
}

#[test]
fn folders_nest_no_deeper_than_a_walk_goes() {
    let nested = |many: usize| vec!["a"; many].join("/");
    let make = |many: usize| {
        found(|folder| {
            let deep = folder.join(nested(many));
            fs::create_dir_all(&deep).unwrap();
            fs::write(deep.join("b.md"), "text").unwrap();
        })
    };
    assert_eq!(make(32), [""; 0]);
    assert_eq!(make(33), [format!("{} folder/depth", nested(33))]);
}
