//! `tests/check/<family>/<rule>/<verdict>-<case>/` is a package; beside it `<verdict>-<case>.txt` is what a reader sees, in
//! English and in Dutch. `valid` finds nothing at all; `info`, `warning` and `error` find their own rule and nothing else,
//! whatever rules there are. `<verdict>-<case>.paths` lists files without contents that no folder can hold everywhere; after a
//! tab, how many spaces a file holds.
//!
//! Control documents are added, but for the rules that look for them: they are not what a case is about.
//! `BLESS=1 cargo test --test check` writes the texts anew, to be read before they are committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use lespakket::check;
use lespakket::files::{Blob, FilePath, Files, folder};
use lespakket::finding::report::{Judgement, human};
use lespakket::finding::{Findings, Language, Severity};
use lespakket::format::{FORMATS, Format};
use lespakket::grammar::{Edition, control_documents};

use crate::cases::{folders, name, strip};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check");
const FAMILIES: &[&str] = &[
    "basic_lti",
    "canvas_lti",
    "cmi5",
    "common_cartridge",
    "content_package",
    "ims_cp",
    "lti_json",
    "lti_link",
    "lti_registration",
    "package",
    "page",
    "qti",
    "sco",
    "scorm12",
    "scorm2004",
];

#[test]
fn every_package_case_finds_what_its_name_says_and_nothing_else() {
    let mut wrong = Vec::new();
    for family in FAMILIES {
        for rule in folders(&Path::new(ROOT).join(family)) {
            for case in folders(&rule) {
                wrong.extend(judge(family, &rule, &case));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_over_a_package_or_page_has_cases_of_both_sorts() {
    let of_formats = FORMATS.iter().flat_map(|format| format.rules);
    let packages = of_formats.chain(check::package::RULES).map(|rule| rule.code.id);
    let pages = check::page::RULES.iter().map(|rule| rule.code.id);
    let rules: BTreeSet<_> =
        packages.chain(pages).chain(check::sco::RULES.iter().map(|rule| rule.code.id)).collect();
    let mut with_cases = BTreeSet::new();
    for family in FAMILIES {
        for rule in folders(&Path::new(ROOT).join(family)) {
            let cases = folders(&rule);
            let valid = cases.iter().filter(|case| name(case).starts_with("valid-")).count();
            if valid > 0 && valid < cases.len() {
                with_cases.insert(format!("{}/{}", family.replace('_', "-"), name(&rule)));
            }
        }
    }
    assert_eq!(rules, with_cases.iter().map(String::as_str).collect());
}

/// What is wrong with the outcome of a case.
fn judge(family: &str, rule: &Path, case: &Path) -> Vec<String> {
    let id = format!("{}/{}", family.replace('_', "-"), name(rule));
    let title = format!("{id}/{}", name(case));
    let format = format_of(family, &read(case));
    let files = with_control_documents(read(case), format, &id);
    let judged = (format.open)(format.id, files);
    let package = judged.value.unwrap();
    let mut findings = judged.findings;
    findings.append(check::package::judge(&package, format, None));
    let findings = findings.sorted();
    let shown = render(&package.files, &findings, Language::En)
        + "\n"
        + &render(&package.files, &findings, Language::Nl);
    let severity = severity(&name(case));
    // These rules find what the grammar finds.
    let by_grammar =
        ["/grammar", "/metadata-file", "/document"].iter().any(|end| id.ends_with(end));
    let of_grammar = |code: &str| code.starts_with("grammar/") || code.starts_with("xml/");
    let own = |code: &str| code == id || by_grammar && of_grammar(code);
    let besides =
        findings.iter().filter(|one| severity != Some(one.severity) || !own(one.code.id)).count();
    let mut wrong = Vec::new();
    if besides > 0 {
        wrong.push(format!("{title}: found besides\n{shown}"));
    }
    if severity.is_some() {
        wrong.extend(compare(case, &title, &shown, findings.is_empty()));
    }
    wrong
}

fn compare(case: &Path, title: &str, shown: &str, is_empty: bool) -> Option<String> {
    if is_empty {
        return Some(format!("{title}: found nothing"));
    }
    let expected = Path::new(&format!("{}.txt", case.display())).to_path_buf();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&expected, shown).unwrap();
    }
    let same = fs::read_to_string(&expected).unwrap_or_default() == shown;
    (!same).then(|| format!("{title}: not as in {}:\n{shown}", expected.display()))
}

fn severity(case: &str) -> Option<Severity> {
    match case.split('-').next().unwrap_or_default() {
        "valid" => None,
        "info" => Some(Severity::Info),
        "warning" => Some(Severity::Warning),
        "error" => Some(Severity::Error),
        other => panic!("{case}: {other} is no verdict"),
    }
}

/// The files of a case: those of its folder, and those that are only named.
fn read(case: &Path) -> Files {
    let mut files = folder::walk(case).unwrap().files;
    let named = fs::read_to_string(format!("{}.paths", case.display())).unwrap_or_default();
    files.extend(named.lines().map(|line| {
        let (path, length) = line.split_once('\t').unwrap_or((line, "0"));
        (FilePath::new(path).unwrap(), Blob::from(" ".repeat(length.parse().unwrap())))
    }));
    files
}

/// What a case is taken for: the format that recognises it, else that of its family.
fn format_of(family: &str, files: &Files) -> &'static Format {
    let recognised = FORMATS.iter().find(|format| (format.recognise)(files));
    let named = |name: &str| FORMATS.iter().find(|format| format.id.0 == name);
    recognised.or_else(|| named(&family.replace('_', "-"))).or_else(|| named("web")).unwrap()
}

fn with_control_documents(mut files: Files, format: &Format, id: &str) -> Files {
    let edition = match format.id.0 {
        "scorm12" => Edition::Scorm12,
        "scorm2004" => Edition::Scorm2004Fourth,
        "scorm2004-3rd" => Edition::Scorm2004Third,
        "scorm2004-2nd" => Edition::Scorm2004Second,
        _ => return files,
    };
    if !id.ends_with("/control-documents") {
        files.extend(control_documents(edition));
    }
    files
}

fn render(files: &Files, findings: &Findings, language: Language) -> String {
    strip(&human(&[Judgement { name: ".", prefix: "", files, findings }], language))
}
