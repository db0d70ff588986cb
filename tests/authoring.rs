//! The authoring guide is a test: every example in `docs/authoring.md` stands in a course that passes `check`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

const GUIDE: &str = include_str!("../docs/authoring.md");

/// What the examples point at.
const GLOSSARY: &str =
    "[[terms]]\nid = \"hashtag\"\nterm = \"hashtag\"\ndefinition = \"A word.\"\n";
const MEDIA: &[(&str, &[u8])] = &[
    ("media/search.png", include_bytes!("authoring/search.png")),
    ("media/clip.mp4", b"film"),
    ("media/talk.mp3", b"sound"),
    ("media/clip.en.vtt", b"WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n"),
    ("media/clip.md", b"Somebody says hello.\n"),
    ("media/logo.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n"),
];
const HEAD: &str = "id = \"example\"\nuuid = \"5b0a5b2e-7d61-4f0e-9a43-0c9d7d6b1f52\"\n\
    version = \"1.0.0\"\nlang = \"en\"\ntitle = \"Example\"\ndescription = \"An example of the guide.\"\n";
const UNITS: &str = "[[units]]\nid = \"unit\"\ntitle = \"Unit\"\npages = [\"example.md\"]\n\
    [[objectives]]\nid = \"reach\"\ntext = \"You explain it.\"\n";

const QUESTION: &str = ":::question{#one type=truefalse answer=true}\nIs it?\n:::\n";

/// An example: what stands after the three backticks, its text, and its line in the guide.
struct Example {
    info: String,
    text: String,
    line: usize,
}

/// The fenced examples, with three or four backticks.
fn examples() -> Vec<Example> {
    let mut found = Vec::new();
    let mut open: Option<(String, Example)> = None;
    for (index, line) in GUIDE.lines().enumerate() {
        let backticks = line.len() - line.trim_start_matches('`').len();
        match open.take() {
            None if backticks >= 3 => {
                let info = line[backticks..].to_owned();
                let example = Example { info, text: String::new(), line: index + 1 };
                open = Some((line[..backticks].to_owned(), example));
            }
            None => {}
            Some((fence, example)) if line == fence => found.push(example),
            Some((fence, mut example)) => {
                example.text.push_str(line);
                example.text.push('\n');
                open = Some((fence, example));
            }
        }
    }
    assert!(open.is_none(), "an example is not closed");
    found
}

/// Writes a course around an example and returns what `check` says of it, when that is not "no errors".
fn judge(example: &Example, bank: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    };
    for (path, bytes) in MEDIA {
        write(path, bytes);
    }
    write("banks/end.md", bank.as_bytes());
    write("glossary.toml", GLOSSARY.as_bytes());
    write("course.toml", format!("{HEAD}{UNITS}").as_bytes());
    write("example.md", page("example", "A sentence.\n").as_bytes());
    match (example.info.as_str(), example.text.lines().next()) {
        ("markdown", Some("+++")) => write("example.md", example.text.as_bytes()),
        ("markdown", _) => write("example.md", page("example", &example.text).as_bytes()),
        ("markdown bank", _) => write("banks/end.md", example.text.as_bytes()),
        ("toml", Some("# course.toml")) => {
            write("course.toml", example.text.as_bytes());
            write("start/goals.md", page("goals", "A sentence.\n").as_bytes());
            write("start/practice.md", page("practice", QUESTION).as_bytes());
        }
        ("toml", Some("# glossary.toml")) => write("glossary.toml", example.text.as_bytes()),
        ("toml", Some("# theme")) => {
            write("course.toml", format!("{HEAD}{UNITS}{}", example.text).as_bytes());
        }
        (info, _) => return Some(format!("line {}: what is {info:?}?", example.line)),
    }
    check(folder.path()).map(|said| format!("line {}:\n{said}", example.line))
}

fn page(id: &str, text: &str) -> String {
    format!("+++\nid = \"{id}\"\ntitle = \"A page\"\n+++\n{text}")
}

fn check(folder: &Path) -> Option<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_lespakket"))
        .args(["check", "--lang", "en"])
        .arg(folder)
        .output()
        .unwrap();
    (!output.status.success())
        .then(|| String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn every_example_of_the_guide_passes_check() {
    let examples = examples();
    let bank = &examples.iter().find(|example| example.info == "markdown bank").unwrap().text;
    let of_a_course: Vec<&Example> =
        examples.iter().filter(|example| !matches!(example.info.as_str(), "sh" | "text")).collect();
    assert!(of_a_course.len() >= 29, "only {} examples found", of_a_course.len());
    let faults: Vec<String> =
        of_a_course.iter().filter_map(|example| judge(example, bank)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_example_with_a_fault_is_refused() {
    let text = String::from(":::question{#a type=choice}\nNo options.\n:::\n");
    let example = Example { info: String::from("markdown"), text, line: 1 };
    assert!(judge(&example, "+++\nid = \"end\"\n+++\n").is_some());
}

#[test]
fn the_guide_shows_every_kind_of_question() {
    for kind in lespakket::course::item::KINDS {
        let shown = format!("type={}", kind.id);
        assert!(GUIDE.contains(&shown), "the guide has no example of {shown}");
    }
}
