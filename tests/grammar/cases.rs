//! `tests/grammar/cases/<code>/<verdict>-<edition>-<case>.xml` is a document; the `.txt` beside it is what a reader sees,
//! in English and in Dutch. `valid` finds nothing at all; `warning` and `error` find their own code and nothing else.
//!
//! `BLESS=1 cargo test --test grammar` writes the texts anew, to be read before they are committed.
//! `tests/schemas/agreement.test.mjs` lets the schemas judge the same documents.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::report::{Judgement, human};
use lespakket::finding::{Findings, Language, Severity};
use lespakket::grammar::{self, CODES, Edition};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/grammar/cases");

#[test]
fn every_case_finds_what_its_name_says_and_nothing_else() {
    let cases: Vec<_> = entries(Path::new(CASES)).iter().flat_map(|code| entries(code)).collect();
    let documents = cases.iter().filter(|path| path.extension().is_some_and(|end| end == "xml"));
    let wrong: Vec<String> = documents.flat_map(|path| judge(path)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_code_of_the_grammar_has_cases_of_both_sorts() {
    let codes: BTreeSet<_> =
        CODES.iter().filter_map(|code| code.id.strip_prefix("grammar/")).collect();
    let with_cases: BTreeSet<_> = entries(Path::new(CASES))
        .iter()
        .filter(|code| {
            let valid =
                entries(code).iter().filter(|case| name(case).starts_with("valid-")).count();
            valid > 0 && valid < entries(code).len()
        })
        .map(|code| name(code))
        .collect();
    assert_eq!(codes, with_cases.iter().map(String::as_str).collect());
}

/// What is wrong with the outcome of a case.
fn judge(path: &Path) -> Vec<String> {
    let (severity, edition) = verdict(&name(path));
    let code = format!("grammar/{}", name(path.parent().unwrap()));
    let file = FilePath::new("imsmanifest.xml").unwrap();
    let bytes = fs::read(path).unwrap();
    let judged = grammar::read(&file, &bytes);
    let mut findings = judged.findings;
    grammar::check(&judged.value.unwrap().root, &file, edition, &mut findings);
    let findings = findings.sorted();
    let files = Files::from([(file, Blob::bytes(bytes))]);
    let shown =
        render(&files, &findings, Language::En) + "\n" + &render(&files, &findings, Language::Nl);
    let mut wrong = Vec::new();
    let title = path.display();
    let expected = |finding: &&lespakket::finding::Finding| {
        severity == Some(finding.severity) && finding.code.id == code
    };
    if findings.iter().filter(expected).count() < findings.len() {
        wrong.push(format!("{title}: found besides\n{shown}"));
    }
    if severity.is_none() {
        return wrong;
    }
    if findings.is_empty() {
        wrong.push(format!("{title}: found nothing"));
    }
    let text = path.with_extension("txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&text, &shown).unwrap();
    }
    if fs::read_to_string(&text).unwrap_or_default() != shown {
        wrong.push(format!("{title}: not as in {}:\n{shown}", text.display()));
    }
    wrong
}

/// What a case's name says: its severity, if anything is to be found, and its edition.
fn verdict(name: &str) -> (Option<Severity>, Edition) {
    let (verdict, rest) = name.split_once('-').unwrap();
    let severity = match verdict {
        "valid" => None,
        "warning" => Some(Severity::Warning),
        "error" => Some(Severity::Error),
        other => panic!("{name}: {other} is no verdict"),
    };
    let editions = [
        ("scorm12-", Edition::Scorm12),
        ("scorm2004-2nd-", Edition::Scorm2004Second),
        ("scorm2004-3rd-", Edition::Scorm2004Third),
        ("scorm2004-", Edition::Scorm2004Fourth),
    ];
    let (_, edition) = editions.into_iter().find(|(start, _)| rest.starts_with(start)).unwrap();
    (severity, edition)
}

fn render(files: &Files, findings: &Findings, language: Language) -> String {
    let judged = [Judgement { name: ".", prefix: "", files, findings }];
    anstream::adapter::strip_str(&human(&judged, language)).to_string()
}

fn entries(path: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
