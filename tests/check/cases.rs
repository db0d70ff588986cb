//! `tests/check/course/<rule>/<verdict>-<case>/` is a course; beside it `<verdict>-<case>.txt` is what a reader sees, in
//! English and in Dutch. `valid` finds nothing at all; `info`, `warning` and `error` find their own rule and nothing else.
//!
//! `BLESS=1 cargo test --test check` writes the texts anew, to be read before they are committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lespakket::check;
use lespakket::finding::report::{Judgement, human};
use lespakket::finding::{Language, Severity};
use lespakket::pipeline::{self, Checked};

const COURSES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check/course");

#[test]
fn every_course_case_finds_what_its_name_says_and_nothing_else() {
    let mut wrong = Vec::new();
    for rule in folders(Path::new(COURSES)) {
        for case in folders(&rule) {
            wrong.extend(judge(&rule, &case));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_over_a_course_has_cases_of_both_sorts() {
    let rules: BTreeSet<_> = check::course::rules().map(|rule| rule.code.id).collect();
    let with_cases: BTreeSet<_> = folders(Path::new(COURSES))
        .iter()
        .filter(|rule| {
            let valid =
                folders(rule).iter().filter(|case| name(case).starts_with("valid-")).count();
            valid > 0 && valid < folders(rule).len()
        })
        .map(|rule| format!("course/{}", name(rule)))
        .collect();
    assert_eq!(rules, with_cases.iter().map(String::as_str).collect());
}

/// What is wrong with the outcome of a case.
fn judge(rule: &Path, case: &Path) -> Vec<String> {
    let checked = pipeline::check(case, &|_| {}).expect("the case can be read");
    let shown =
        strip(&render(&checked, Language::En)) + "\n" + &strip(&render(&checked, Language::Nl));
    let mut wrong = Vec::new();
    let title = format!("{}/{}", name(rule), name(case));
    let verdict = name(case).split('-').next().unwrap_or_default().to_owned();
    let severity = match verdict.as_str() {
        "valid" => None,
        "info" => Some(Severity::Info),
        "warning" => Some(Severity::Warning),
        "error" => Some(Severity::Error),
        other => panic!("{title}: {other} is no verdict"),
    };
    let id = format!("course/{}", name(rule));
    for finding in &checked.findings {
        if severity != Some(finding.severity) || finding.code.id != id {
            wrong.push(format!("{title}: found besides\n{shown}"));
        }
    }
    let Some(_) = severity else { return wrong };
    if checked.findings.is_empty() {
        wrong.push(format!("{title}: found nothing"));
    }
    let expected = case.with_extension("txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&expected, &shown).expect("the text can be written");
    }
    if fs::read_to_string(&expected).unwrap_or_default() != shown {
        wrong.push(format!("{title}: not as in {}:\n{shown}", expected.display()));
    }
    wrong
}

fn render(checked: &Checked, language: Language) -> String {
    let judged =
        [Judgement { name: ".", prefix: "", files: &checked.files, findings: &checked.findings }];
    human(&judged, language)
}

pub fn strip(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

pub fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).expect("the folder of cases can be read");
    let mut folders: Vec<_> =
        entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
