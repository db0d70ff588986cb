//! The worked example of `docs/releases.md` is a test: a newcomer can follow it command by command, and sees what it says.
//!
//! `BLESS=1 cargo test --test cli worked` writes the outcomes anew, to be read before they are committed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// Where a block of commands begins and ends.
const OPEN: &str = "```console\n";
const CLOSE: &str = "```\n";

#[test]
fn the_worked_example_of_a_release_is_true() {
    let path = Path::new(ROOT).join("docs/releases.md");
    let text = fs::read_to_string(&path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(ROOT).join("course"), &folder.path().join("course"));
    let mut played = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (block, after) = after.split_once(CLOSE).unwrap();
        played.extend([before, OPEN, &play(block, folder.path()), CLOSE]);
        rest = after;
    }
    played += rest;
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &played).unwrap();
    }
    assert_eq!(played, text, "BLESS=1 writes docs/releases.md anew");
    assert!(played.matches("$ lespakket release").count() >= 4);
}

/// The block with what its commands really say; lines that are as they stand there keep their `[..]`.
fn play(block: &str, folder: &Path) -> String {
    let mut out = String::new();
    let mut parts = block.split("$ ");
    assert_eq!(parts.next(), Some(""), "a block begins with a command: {block}");
    for part in parts {
        let (command, expected) = part.split_once('\n').unwrap();
        let said = run(command, folder);
        let expected: Vec<&str> = expected.trim_end_matches('\n').lines().collect();
        let lines: Vec<&str> = said.lines().collect();
        let same = lines.len() == expected.len()
            && lines.iter().zip(&expected).all(|(line, pattern)| fits(line, pattern));
        let shown = if same { expected.join("\n") } else { lines.join("\n") };
        out.extend(["$ ", command, "\n", &shown, if shown.is_empty() { "\n" } else { "\n\n" }]);
    }
    out.trim_end_matches('\n').to_owned() + "\n"
}

fn run(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_lespakket"));
    let path = std::env::var("PATH").unwrap();
    let output = Command::new("sh")
        .args(["-c", &format!("{command} 2>&1")])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", program.parent().unwrap().display()))
        .env("NO_COLOR", "1")
        .env("COLUMNS", "120")
        .env("LC_ALL", "C")
        .env_remove("SOURCE_DATE_EPOCH")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Whether a line is as a pattern says, in which `[..]` stands for anything.
fn fits(line: &str, pattern: &str) -> bool {
    let mut pieces = pattern.split("[..]");
    let Some(mut rest) = line.strip_prefix(pieces.next().unwrap()) else { return false };
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = if piece.is_empty() { "" } else { &rest[at + piece.len()..] };
    }
    rest.is_empty()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_pattern_fits_what_it_says_and_nothing_else() {
    assert!(fits("a 12 b", "a [..] b"));
    assert!(fits("sha256 abc", "sha256 [..]"));
    assert!(fits("same", "same"));
    assert!(!fits("a 12 c", "a [..] b"));
    assert!(!fits("same too", "same"));
}
