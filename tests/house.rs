//! The invariants of the house, kept by a walk over the sources: floors, leaves, effects, rows and the look of a file.
//!
//! Each check is a function from sources to complaints, so that it is also tried on a source that it must refuse.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "house/effects.rs"]
mod effects;
#[path = "house/floors.rs"]
mod floors;
#[path = "house/leaves.rs"]
mod leaves;
#[path = "house/look.rs"]
mod look;
#[path = "house/references.rs"]
mod references;
#[path = "house/rows.rs"]
mod rows;
#[path = "house/source.rs"]
mod source;

use source::Source;

/// Fails with every complaint, one a line.
#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Asserts that the check complains of each of these files once and of no other.
#[track_caller]
fn assert_complains(check: fn(&[Source]) -> Vec<String>, files: &[(&str, &str)], of: &[&str]) {
    let sources: Vec<Source> = files.iter().map(|(path, text)| Source::new(path, text)).collect();
    let complaints = check(&sources);
    assert_eq!(complaints.len(), of.len(), "{complaints:#?}");
    for (complaint, path) in complaints.iter().zip(of) {
        assert!(complaint.starts_with(path), "{complaint} should be of {path}");
    }
}

#[test]
fn a_room_imports_only_from_lower_floors() {
    assert_none(&floors::check(&source::crate_sources()));
}

#[test]
fn leaves_never_import_a_sibling() {
    assert_none(&leaves::check(&source::crate_sources()));
}

#[test]
fn only_files_touches_the_disk_only_cli_prints_and_nothing_reads_clock_or_chance() {
    assert_none(&effects::check(&source::crate_sources()));
}

#[test]
fn every_rule_has_its_row_and_its_id_is_its_path() {
    assert_none(&rows::check(&source::crate_sources()));
}

#[test]
fn every_file_says_what_it_is_stays_small_and_is_finished() {
    assert_none(&look::check(&source::all_sources()));
}

#[test]
fn the_walk_reaches_every_room() {
    let sources = source::crate_sources();
    for room in floors::FLOORS.iter().copied().flatten().filter(|room| !room.is_planned) {
        let found = sources.iter().any(|source| source.room() == Some(room.name));
        assert!(found, "no source of the room {}", room.name);
    }
}
