//! Hostile and careless archives, made here byte by byte: each rule has some that it passes and some that it refuses.
//! `<rule>/<verdict>-<case>.txt` is what a reader sees, in English and in Dutch; `valid` finds nothing at all, and the
//! others find their own rule and nothing else. `BLESS=1 cargo test --test check` writes the texts anew.

mod contents;
mod headers;
#[path = "../../files/hostile.rs"]
mod hostile;
mod names;
mod whole;

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use lespakket::check::archive;
use lespakket::files::Files;
use lespakket::files::zip::{Limits, inspect_within};
use lespakket::finding::report::{Judgement, human};
use lespakket::finding::{Findings, Language, Severity};

use crate::cases::strip;

/// An archive, and what is to be found in it.
pub struct Case {
    rule: &'static str,
    name: &'static str,
    bytes: Vec<u8>,
    limits: Limits,
}

pub fn case(rule: &'static str, name: &'static str, bytes: Vec<u8>) -> Case {
    Case { rule, name, bytes, limits: Limits::DEFAULT }
}

/// Limits under which a small archive is a large one.
pub const SMALL: Limits =
    Limits { entries: 3, names: 100, ratio: 100, entry: 1 << 20, together: 1 << 20 };

fn cases() -> Vec<Case> {
    [whole::cases(), names::cases(), headers::cases(), contents::cases()]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn every_archive_finds_what_its_name_says_and_nothing_else() {
    let wrong: Vec<String> = cases().into_iter().filter_map(judge).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_over_an_archive_has_cases_of_both_sorts() {
    let rules: BTreeSet<_> = archive::RULES.iter().map(|rule| rule.code.id).collect();
    let cases = cases();
    let of = |valid: bool| -> BTreeSet<String> {
        let cases = cases.iter().filter(|case| case.name.starts_with("valid-") == valid);
        cases.map(|case| format!("archive/{}", case.rule)).collect()
    };
    let with_cases: BTreeSet<String> = of(true).intersection(&of(false)).cloned().collect();
    assert_eq!(rules, with_cases.iter().map(String::as_str).collect());
}

/// What is wrong with the outcome of a case.
fn judge(case: Case) -> Option<String> {
    let title = format!("{}/{}", case.rule, case.name);
    let inspected = inspect_within(Cursor::new(case.bytes), &case.limits).unwrap();
    let findings = archive::judge(&inspected).sorted();
    let shown = render(&inspected.files, &findings, Language::En)
        + "\n"
        + &render(&inspected.files, &findings, Language::Nl);
    let severity = match case.name.split('-').next() {
        Some("valid") => None,
        Some("warning") => Some(Severity::Warning),
        Some("error") => Some(Severity::Error),
        _ => panic!("{title}: no verdict"),
    };
    let id = format!("archive/{}", case.rule);
    let own = |severity| findings.iter().all(|f| f.severity == severity && f.code.id == id);
    match severity {
        None if findings.is_empty() => None,
        Some(severity) if own(severity) && !findings.is_empty() => compare(&title, &shown),
        _ => Some(format!("{title}: found\n{shown}")),
    }
}

fn compare(title: &str, shown: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/archive");
    let expected = root.join(format!("{title}.txt"));
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(expected.parent().unwrap()).unwrap();
        fs::write(&expected, shown).unwrap();
    }
    let same = fs::read_to_string(&expected).unwrap_or_default() == shown;
    (!same).then(|| format!("{title}: not as in {}:\n{shown}", expected.display()))
}

fn render(files: &Files, findings: &Findings, language: Language) -> String {
    strip(&human(
        &[Judgement { name: "package.zip", prefix: "package.zip!", files, findings }],
        language,
    ))
}
