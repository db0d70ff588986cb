//! `--git`: what a release writes in the course becomes a commit of its own with a tag, or git says why not.

use crate::folder::Place;

const TAG: &str = "my-bread-1.0.0";

/// What the last commit holds.
fn committed(place: &Place) -> Vec<String> {
    let names = place.git(&["show", "--name-only", "--format="]);
    names.lines().map(ToOwned::to_owned).collect()
}

const WRITTEN: [&str; 4] = [
    "course/CHANGELOG.md",
    "course/course.toml",
    "course/releases.toml",
    "course/releases/1.0.0.json",
];

#[test]
fn what_was_staged_or_changed_besides_stays_as_it_was() {
    let place = Place::in_git();
    place.write("staged.txt", "staged");
    place.git(&["add", "staged.txt"]);
    place.edit("course/oven.md", "heat", "fire");
    place.release(&["--git"]);
    assert_eq!(committed(&place), WRITTEN);
    assert_eq!(place.git(&["status", "--porcelain"]), "M course/oven.md\nA  staged.txt");
    assert_eq!(place.git(&["log", "-1", "--format=%s"]), "Release 1.0.0");
    assert_eq!(place.git(&["cat-file", "-t", TAG]), "tag");
}

#[test]
fn a_detached_head_is_committed_to_and_the_tag_keeps_it() {
    let place = Place::in_git();
    place.git(&["checkout", "--quiet", "--detach"]);
    place.release(&["--git"]);
    assert_eq!(
        place.git(&["rev-parse", "HEAD"]),
        place.git(&["rev-parse", &format!("{TAG}^{{commit}}")])
    );
    assert_eq!(committed(&place), WRITTEN);
}

/// Asserts that nothing was written, and why.
#[track_caller]
fn nothing_written(place: &Place, arguments: &[&str], says: &str) {
    let before = place.files("");
    let said = place.run(&[&["release", "--date", "2026-02-01"], arguments].concat(), 2);
    assert!(said.contains(says) && said.contains("help: "), "{said}");
    assert_eq!(place.files(""), before);
}

#[test]
fn a_folder_outside_git_or_without_a_commit_is_refused_before_anything_is_written() {
    let place = Place::new();
    nothing_written(&place, &["--git"], "`--git` needs a folder in git");
    place.git(&["init", "--quiet"]);
    nothing_written(&place, &["--git"], "`--git` needs a folder in git");
    place.release(&[]);
}

#[test]
fn a_tag_that_is_taken_is_refused_before_anything_is_written() {
    let place = Place::in_git();
    place.git(&["tag", TAG]);
    nothing_written(&place, &["--git"], "the tag `my-bread-1.0.0` exists in git");
    nothing_written(&place, &[], "the tag `my-bread-1.0.0` exists in git");
}

/// Asserts that the release was made, and that git's refusal is told.
#[track_caller]
fn made_and_not_recorded(place: &Place, says: &str) {
    let head = place.git(&["rev-parse", "HEAD"]);
    let mut program = place.program(&["release", "--date", "2026-02-01", "--git"]);
    program.env("HOME", place.path("")).env("XDG_CONFIG_HOME", place.path(""));
    let output = program.env("GIT_CONFIG_NOSYSTEM", "1").output().unwrap();
    let said = crate::folder::said(&output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        said.contains("error: the release was made, but git would not record it: git "),
        "{said}"
    );
    assert!(said.contains(says) && said.contains("help: commit the files yourself"), "{said}");
    assert_eq!(place.git(&["rev-parse", "HEAD"]), head);
    assert_eq!(place.git(&["tag"]), "");
    place.run(&["verify", "dist/my-bread-1.0.0-scorm12.zip"], 0);
    place.run(&["check"], 0);
    assert_eq!(place.packages(), ["my-bread-1.0.0-scorm12.zip"]);
}

#[test]
fn without_a_name_in_git_the_release_stands_and_is_not_recorded() {
    let place = Place::in_git();
    place.git(&["config", "--unset", "user.name"]);
    place.git(&["config", "--unset", "user.email"]);
    place.git(&["config", "user.useConfigOnly", "true"]);
    made_and_not_recorded(&place, "git commit: ");
}

#[test]
#[cfg(unix)]
fn a_hook_that_fails_leaves_a_release_that_is_not_recorded() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::in_git();
    let hook = ".git/hooks/pre-commit";
    place.write(hook, "#!/bin/sh\necho not today >&2\nexit 1\n");
    std::fs::set_permissions(place.path(hook), std::fs::Permissions::from_mode(0o755)).unwrap();
    made_and_not_recorded(&place, "not today");
}

#[test]
fn another_run_of_git_leaves_a_release_that_is_not_recorded() {
    let place = Place::in_git();
    place.write(".git/index.lock", "");
    made_and_not_recorded(&place, "index.lock");
}

#[test]
fn a_release_that_is_finished_by_the_next_run_is_recorded_by_it() {
    use lespakket::files::folder::Together;
    let place = Place::in_git();
    place.release(&[]);
    let (mut together, _) = Together::begin(&place.path("course")).unwrap();
    let ledger = place.read("course/releases.toml");
    std::fs::remove_file(place.path("course/releases.toml")).unwrap();
    together
        .add(None, &place.path("course/CHANGELOG.md"), &place.read("course/CHANGELOG.md"))
        .unwrap();
    for name in ["course.toml", "releases/1.0.0.json"] {
        let path = format!("course/{name}");
        together.add(None, &place.path(&path), &place.read(&path)).unwrap();
    }
    together.add(None, &place.path("course/releases.toml"), &ledger).unwrap();
    place.write("course/.in-the-way", "");
    together.add(None, &place.path("course/.in-the-way/file"), b"").unwrap();
    together.commit().unwrap_err();
    std::fs::remove_file(place.path("course/.in-the-way")).unwrap();
    std::fs::create_dir(place.path("course/.in-the-way")).unwrap();
    place.release(&["--git"]);
    let mut expected: Vec<String> = WRITTEN.iter().map(ToString::to_string).collect();
    expected.insert(0, "course/.in-the-way/file".to_owned());
    assert_eq!(committed(&place), expected);
    assert_eq!(place.git(&["tag"]), TAG);
}
