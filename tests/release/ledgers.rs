//! A ledger that cannot be trusted is never built on: each fault is named with a way out, and nothing is written.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::folder::Place;

const LEDGER: &str = "course/releases.toml";

/// The question that the second release takes away.
const QUESTION: &str = "\n\n:::question{#heat type=truefalse answer=true}\nHot?\n:::";

/// A course of two releases, in which the second took a question away, with a change that waits for the next.
fn released() -> Place {
    static FILES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    let files = FILES.get_or_init(|| {
        let place = Place::new();
        place.edit("course/oven.md", "heat.", &format!("heat.{QUESTION}"));
        place.release(&[]);
        place.edit("course/oven.md", QUESTION, "");
        place.release(&["--bump", "major"]);
        place.edit("course/dough.md", "smooth", "silky");
        place.files("")
    });
    let place = Place::new();
    for (name, contents) in files {
        place.write(name, contents);
    }
    place
}

/// Asserts that `release` refuses with these words, and writes nothing.
#[track_caller]
fn refuses(place: &Place, status: i32, says: &[&str]) {
    let before = (place.files("course"), place.files("dist"));
    let said = place.run(&["release", "--bump", "major", "--date", "2026-02-03"], status);
    for words in says {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!((place.files("course"), place.files("dist")), before);
}

/// Changes the text of the ledger.
fn changed(change: impl FnOnce(String) -> String) -> Place {
    let place = released();
    let text = String::from_utf8(place.read(LEDGER)).unwrap();
    let other = change(text.clone());
    assert_ne!(text, other, "nothing was changed");
    place.write(LEDGER, other);
    place
}

#[test]
fn the_ledger_of_these_tests_is_one_to_build_on() {
    let place = released();
    place.run(&["releases"], 0);
    place.run(&["release", "--date", "2026-02-03"], 0);
}

#[test]
fn what_is_no_ledger_is_an_error_of_every_command() {
    type Change = fn(String) -> String;
    let changes: [(&str, Change); 11] = [
        ("ledger/merge-conflict", |text| text.replacen("[[rel", "<<<<<<< HEAD\n[[rel", 1)),
        ("ledger/merge-conflict", |text| format!("{text}=======\n")),
        ("ledger/newer-tool", |text| text.replace("format = 1", "format = 2\nnew = true")),
        ("ledger/released-twice", |text| text.replace("\"2.0.0\"\ndate", "\"1.0.0\"\ndate")),
        ("ledger/out-of-order", |text| text.replace("\"2.0.0\"\ndate", "\"0.9.0\"\ndate")),
        ("ledger/out-of-order", |text| text.replacen("2026-02-01", "2026-03-01", 1)),
        ("course/unknown-key", |text| text.replacen("tool =", "tools = 1\ntool =", 1)),
        ("course/missing-key", |_| String::new()),
        ("course/bad-value", |text| text.replacen("outline = \"", "outline = \"nonsense", 1)),
        ("course/toml-syntax", |text| text[..text.len() * 2 / 3].to_owned()),
        ("course/wrong-type", |text| text.replace("\n[register]", "\n[[register]]")),
    ];
    for (code, change) in changes {
        let place = changed(change);
        let error = format!("error[{code}]");
        refuses(&place, 1, &[&error, "--> course/releases.toml:", "= help:"]);
        for command in ["check", "releases", "package"] {
            let said = place.run(&[command], 1);
            assert!(said.contains(&error), "{command}: {said}");
        }
    }
}

#[test]
fn an_identifier_that_stands_twice_is_an_error() {
    let twice = |text: String| {
        let row = text.lines().find(|line| line.contains("id = \"oven\"")).unwrap().to_owned();
        text.replacen(&row, &format!("{row}\n{row}"), 1)
    };
    refuses(&changed(twice), 1, &["error[ledger/released-twice]", "`oven` stands there twice"]);
}

#[test]
fn a_ledger_that_is_gone_is_not_taken_for_a_course_that_was_never_released() {
    let place = released();
    std::fs::remove_file(place.path(LEDGER)).unwrap();
    refuses(&place, 1, &["error[ledger/lost]", "put the file back as it was in git"]);
    assert!(place.run(&["package"], 1).contains("error[ledger/lost]"));
    std::fs::remove_dir_all(place.path("course/releases")).unwrap();
    place.run(&["check"], 0);
}

/// Asserts that both commands that read the history name this fault.
#[track_caller]
fn contradicts(place: &Place, says: &str) {
    refuses(place, 1, &[says, "as it was in git"]);
    let said = place.run(&["releases"], 1);
    assert!(said.starts_with("2.0.0") && said.contains(says), "{said}");
    let said = place.run(&["releases", "--report", "json", "--quiet"], 1);
    let told: Value = serde_json::from_str(&said).unwrap();
    assert!(told["fault"].as_str().unwrap().contains(says), "{told:#}");
}

#[test]
fn an_outline_that_is_not_what_was_released_is_named() {
    for version in ["1.0.0", "2.0.0"] {
        let outline = format!("course/releases/{version}.json");
        let says = format!("`releases/{version}.json` is not what was released");
        let place = released();
        place.edit(&outline, "\"salt\"", "\"sugar\"");
        contradicts(&place, &says);
        std::fs::remove_file(place.path(&outline)).unwrap();
        contradicts(&place, &says);
    }
}

#[test]
fn an_outline_that_the_ledger_does_not_list_is_named() {
    let place = released();
    let first = place.read("course/releases/1.0.0.json");
    place.write("course/releases/1.5.0.json", first);
    contradicts(&place, "`releases/1.5.0.json` is of a release that `releases.toml` does not have");
}

#[test]
fn a_register_that_says_something_else_than_the_outlines_is_named() {
    let line =
        |text: &str, of: &str| text.lines().find(|line| line.contains(of)).unwrap().to_owned();
    let changes: [(&str, &dyn Fn(String) -> String); 6] = [
        ("heat", &|text| {
            let row = line(&text, "id = \"heat\"");
            text.replace(&row, "")
        }),
        ("heat", &|text| {
            let row = line(&text, "id = \"heat\"");
            text.replace(&row, &row.replace("retired = \"2.0.0\", ", ""))
        }),
        ("salt", &|text| {
            let row = line(&text, "id = \"salt\"");
            text.replace(&row, &row.replace("since = \"1.0.0\"", "since = \"2.0.0\""))
        }),
        ("oven", &|text| {
            let row = line(&text, "id = \"oven\"");
            text.replace(&row, &row.replace("\"oven\"", "\"stove\""))
        }),
        ("salt", &|text| {
            let row = line(&text, "id = \"salt\"");
            text.replace(&row, &row.replace("truefalse", "choice"))
        }),
        ("course", &|text| text.split("[register]").next().unwrap().to_owned()),
    ];
    for (name, change) in changes {
        let place = changed(change);
        let says = if name == "course" {
            "says something else of `".to_owned()
        } else {
            format!("of `{name}`")
        };
        contradicts(&place, &says);
    }
}

#[test]
fn a_clock_in_the_past_is_refused() {
    let place = released();
    let before = place.files("course");
    let said = place.run(&["release", "--date", "2026-01-01"], 1);
    assert!(said.contains("the date lies before the last release (2026-02-01)"), "{said}");
    assert_eq!(place.files("course"), before);
}

#[test]
fn releases_of_two_branches_that_were_merged_are_refused_until_one_is_kept() {
    for (attributes, versions) in
        [("", ["2.0.0", "2.0.0"]), ("*.toml merge=union\n", ["2.0.0", "2.1.0"])]
    {
        let place = Place::in_git();
        place.write(".gitattributes", attributes);
        place.commit("Say how to merge");
        place.release(&["--git"]);
        for (branch, version) in ["one", "other"].into_iter().zip(versions) {
            place.git(&["checkout", "--quiet", "-b", branch, "my-bread-1.0.0"]);
            place.edit("course/oven.md", "heat", branch);
            place.commit("Change");
            place.run(&["release", "--bump", version, "--date", "2026-02-02"], 0);
            place.commit("Release");
        }
        let mut merge = std::process::Command::new("git");
        merge.args(["merge", "--quiet", "one"]).current_dir(place.path(""));
        assert!(!merge.output().unwrap().status.success(), "the pages conflict");
        place.write("course/oven.md", "+++\nid = \"oven\"\ntitle = \"The oven\"\n+++\nMerged.\n");
        refuses(&place, 1, &["error[", "--> course/releases.toml:"]);
        // The way out that `explain` names.
        for file in ["releases.toml", "releases", "course.toml", "CHANGELOG.md"] {
            place.git(&["checkout", "--quiet", "HEAD", "--", &format!("course/{file}")]);
        }
        place.git(&["clean", "--quiet", "-d", "--force", "course/releases"]);
        if versions[0] != versions[1] {
            place.git(&["rm", "--quiet", "--force", "course/releases/2.0.0.json"]);
        }
        place.commit("Keep the other");
        place.run(&["release", "--date", "2026-02-03", "--git"], 0);
        place.run(&["releases"], 0);
    }
}
