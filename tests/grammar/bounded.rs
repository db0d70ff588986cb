//! A document that is all faults costs no more memory than one with many: the first are kept, the rest is counted.

use lespakket::files::FilePath;
use lespakket::finding::{Findings, Severity};
use lespakket::grammar::{self, Edition};

/// How many findings there are, and how many they stand for, in a manifest with so many misplaced elements.
fn found(faults: usize) -> (usize, usize) {
    let text = format!(
        "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' identifier='m'><organizations/><resources>{}</resources></manifest>",
        "<title/>".repeat(faults)
    );
    let file = FilePath::new("imsmanifest.xml").unwrap();
    let judged = grammar::read(&file, text.as_bytes());
    let mut findings = Findings::new();
    grammar::check(&judged.value.unwrap().root, &file, Edition::Scorm2004Fourth, &mut findings);
    let of_titles = |code: &str| code == "grammar/unexpected-element";
    let titles: Findings =
        findings.into_iter().filter(|one| of_titles(one.code.id)).collect::<Findings>().sorted();
    (titles.len(), titles.count(Severity::Error))
}

#[test]
fn a_thousand_findings_of_a_code_are_kept() {
    assert_eq!(found(1000), (1000, 1000));
}

#[test]
fn what_is_beyond_a_thousand_is_one_finding_that_counts() {
    assert_eq!(found(1001), (1001, 1001));
    assert_eq!(found(25_000), (1001, 25_000));
}
