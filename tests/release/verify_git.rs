//! The source of a release is found in its commit, whatever git keeps otherwise than a folder does.

use serde_json::json;

use crate::folder::Place;
use crate::verify::{FIRST, is_same};

/// A course of two releases in git, of which the first is in the history only.
fn released_twice() -> Place {
    let place = Place::in_git();
    place.release(&["--format", "all", "--git"]);
    place.release(&["--format", "scorm", "--lms", "moodle,canvas", "--bump", "patch", "--git"]);
    place.edit("course/dough.md", "smooth", "silky");
    place.commit("Word it otherwise");
    place
}

/// Releases the course, changes it, and verifies the release from its commit.
#[track_caller]
fn released_and_changed(place: &Place) {
    place.release(&["--git"]);
    place.edit("course/oven.md", "heat", "fire");
    is_same(&place.verified(FIRST, 0), "commit");
}

#[test]
fn every_release_is_rebuilt_from_its_commit_and_the_folder_stays_as_it_is() {
    let place = released_twice();
    assert_eq!(place.packages().len(), 7);
    place.write("course/new.txt", "not committed");
    let (files, state) = (place.files("course"), place.git(&["status", "--porcelain"]));
    for package in place.packages() {
        let verified = place.verified(&format!("dist/{package}"), 0);
        is_same(&verified, "commit");
        let version = verified["release"]["version"].as_str().unwrap();
        let commit = place.git(&["rev-parse", &format!("my-bread-{version}^{{commit}}")]);
        assert_eq!(verified["source"]["commit"], commit);
    }
    assert_eq!(place.files("course"), files);
    assert_eq!(place.git(&["status", "--porcelain"]), state);
    place.write("from the lms (1).zip", place.read(FIRST));
    is_same(&place.verified("from the lms (1).zip", 0), "commit");
}

#[test]
fn the_folder_may_have_moved_since() {
    let place = released_twice();
    place.git(&["mv", "course", "bread"]);
    place.write("bread/more/list.csv", "x,1\n");
    place.commit("Move");
    let said = place.run(&["verify", FIRST, "bread"], 0);
    assert!(said.contains("byte for byte what the source of release 1.0.0 gives"), "{said}");
}

#[test]
fn a_course_may_be_a_whole_repository() {
    let place = Place::new();
    place.git(&["init", "--quiet", "course"]);
    let git = |arguments: &[&str]| {
        let own = ["-C", "course", "-c", "user.name=A", "-c", "user.email=a@example.org"];
        place.git(&[&own, arguments].concat())
    };
    place.release(&[]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "Release"]);
    place.edit("course/oven.md", "heat", "fire");
    is_same(&place.verified(FIRST, 0), "commit");
}

#[test]
fn a_release_of_another_branch_is_found_by_its_tag() {
    let place = Place::in_git();
    place.git(&["checkout", "--quiet", "-b", "other"]);
    place.release(&["--git"]);
    let ledger = place.read("course/releases.toml");
    place.git(&["checkout", "--quiet", "main"]);
    place.git(&["branch", "--quiet", "-D", "other"]);
    let said = place.run(&["verify", FIRST], 2);
    assert!(said.contains("`course` has no releases"), "{said}");
    place.write("course/releases.toml", ledger);
    is_same(&place.verified(FIRST, 0), "commit");
    place.git(&["tag", "--delete", "my-bread-1.0.0"]);
    let said = place.run(&["verify", FIRST], 2);
    assert!(said.contains("no commit in git has release 1.0.0 as its last"), "{said}");
}

#[test]
fn export_attributes_change_nothing() {
    let place = Place::in_git();
    place.write(".gitattributes", "*.csv export-ignore\n*.md export-subst\n");
    place.edit("course/oven.md", "Mind the heat.", "Mind the heat. $Format:%H$");
    place.commit("Leave out of archives");
    released_and_changed(&place);
}

#[test]
fn line_ends_of_a_checkout_are_found_again() {
    let place = Place::in_git();
    for name in ["course.toml", "dough.md", "oven.md", "media/list.csv"] {
        place.edit(&format!("course/{name}"), "\n", "\r\n");
    }
    place.git(&["config", "core.autocrlf", "true"]);
    let stored = place.git(&["cat-file", "blob", "HEAD:course/dough.md"]);
    assert!(!stored.contains('\r'), "git stores lines with LF");
    released_and_changed(&place);
    // On another machine, where lines are checked out as they are stored.
    place.git(&["config", "core.autocrlf", "false"]);
    is_same(&place.verified(FIRST, 0), "commit");
}

#[test]
#[cfg(unix)]
fn links_and_hidden_files_are_as_in_the_folder() {
    use std::os::unix::fs::symlink;
    let place = Place::in_git();
    place.write("course/.shared/list.csv", "flour,500\n");
    std::fs::remove_file(place.path("course/media/list.csv")).unwrap();
    symlink("../.shared/list.csv", place.path("course/media/list.csv")).unwrap();
    symlink("media", place.path("course/pictures")).unwrap();
    place.edit("course/oven.md", "media/loaf.png", "pictures/loaf.png");
    place.commit("Link");
    released_and_changed(&place);
}

#[test]
fn a_submodule_is_read_where_it_is_checked_out_and_missed_where_it_is_not() {
    let (library, place) = (Place::in_git(), Place::in_git());
    library.git(&["mv", "course/media/loaf.png", "loaf.png"]);
    library.git(&["rm", "--quiet", "-r", "course"]);
    library.commit("Keep the pictures");
    let from = library.path("").to_string_lossy().into_owned();
    place.git(&["submodule", "--quiet", "add", &from, "course/shared"]);
    place.edit("course/oven.md", "media/loaf.png", "shared/loaf.png");
    place.commit("Share");
    released_and_changed(&place);
    std::fs::remove_dir_all(place.path("course/shared")).unwrap();
    let said = place.run(&["verify", FIRST], 2);
    assert!(said.contains("files that are not here: `shared`"), "{said}");
    assert!(said.contains("`git submodule update --init`"), "{said}");
}

#[test]
fn a_large_file_is_taken_from_where_git_lfs_keeps_it() {
    let place = Place::in_git();
    place.release(&["--git"]);
    let (path, bytes) = ("course/media/loaf.png", place.read("course/media/loaf.png"));
    let sha256 = lespakket::files::digest::sha256(&bytes);
    let start = "version https://git-lfs.github.com/spec/v1";
    let pointer = format!("{start}\noid sha256:{sha256}\nsize {}\n", bytes.len());
    // The commit of the release as Git LFS would have made it: with a pointer.
    place.write(path, pointer);
    place.git(&["add", path]);
    place.git(&["commit", "--quiet", "--amend", "--no-edit"]);
    place.git(&["tag", "--delete", "my-bread-1.0.0"]);
    let said = place.run(&["verify", FIRST], 2);
    assert!(said.contains("not here: `media/loaf.png`"), "{said}");
    assert!(said.contains("`git lfs fetch --all`"), "{said}");
    let (one, two) = (&sha256[..2], &sha256[2..4]);
    place.write(&format!(".git/lfs/objects/{one}/{two}/{sha256}"), &bytes);
    is_same(&place.verified(FIRST, 0), "commit");
}

#[test]
fn a_file_that_is_too_large_for_memory_gives_the_same_bytes() {
    let place = Place::in_git();
    place.write("course/media/list.csv", "flour,500\n".repeat(1 << 20));
    place.commit("Grow");
    released_and_changed(&place);
}

#[test]
fn changes_that_were_not_committed_are_told() {
    let place = Place::in_git();
    place.edit("course/oven.md", "heat", "fire");
    place.release(&["--git"]);
    is_same(&place.verified(FIRST, 0), "folder");
    place.edit("course/oven.md", "fire", "flames");
    let verified = place.verified(FIRST, 1);
    assert_eq!(verified["ledger"], "same");
    assert_eq!(verified["source"]["released"], false);
    let difference = &verified["differences"][0];
    assert_eq!(difference["kind"], "contents", "{verified:#}");
    assert_eq!(verified["differences"].as_array().unwrap().len(), 1, "{verified:#}");
    assert!(difference["package"].as_str().unwrap().contains("Mind the fire."), "{verified:#}");
    assert!(difference["rebuilt"].as_str().unwrap().contains("Mind the heat."), "{verified:#}");
}

#[test]
fn a_ledger_that_was_changed_since_is_told() {
    let place = released_twice();
    let sha256 = lespakket::files::digest::sha256(&place.read(FIRST));
    place.edit("course/releases.toml", &sha256, &"0".repeat(64));
    let verified = place.verified(FIRST, 0);
    assert_eq!((&verified["ledger"], &verified["ledger_kept"]), (&json!("other"), &json!(false)));
}
