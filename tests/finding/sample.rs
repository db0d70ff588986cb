//! A small judged folder that every form of report is tried on.

use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::report::Judgement;
use lespakket::finding::{Clause, Code, Doc, Finding, Findings, Place, Severity};
use lespakket::words;

pub static LINK: Code = Code {
    id: "course/link-text",
    severity: Severity::Warning,
    clauses: &[
        Clause { name: "WCAG 2.2 SC 2.4.4", url: Some("https://www.w3.org/TR/WCAG22/#link") },
        Clause { name: "WCAG 2.2 SC 2.4.9", url: None },
    ],
    doc: Doc {
        nl: "Zeg waar een link heen gaat.\n\nMeer.",
        en: "Say where a link leads.\n\nMore.",
    },
};

pub static MISSING: Code = Code {
    id: "course/page-missing",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc { nl: "Een pagina ontbreekt.", en: "A page is missing." },
};

/// `a b.md` holds one warning on its second line, `course.toml` one error as a whole.
pub struct Sample {
    pub files: Files,
    pub findings: Findings,
}

pub fn path(text: &str) -> FilePath {
    FilePath::new(text).expect("a path")
}

/// The files of a folder.
pub fn files(pairs: &[(&str, &[u8])]) -> Files {
    pairs.iter().map(|(name, contents)| (path(name), Blob::bytes(*contents))).collect()
}

/// A warning at some bytes of a file.
pub fn warning(file: &str, span: std::ops::Range<usize>) -> Finding {
    Finding::new(
        &LINK,
        Place::span(&path(file), span),
        words!("de tekst <\"hier\"> & zegt niets", "the text <\"here\"> & says nothing"),
        words!("noem de bron\nbij haar titel", "name the source\nby its title"),
    )
}

pub fn sample() -> Sample {
    let page = "# É\nEén [hier](x), ok\n".as_bytes();
    let start = "# É\nEén [".len();
    let missing = Finding::new(
        &MISSING,
        Place::file(&path("course.toml")),
        words!("`b.md` is er niet", "`b.md` is not there"),
        words!("schrijf haar", "write it"),
    );
    let mut findings = Findings::new();
    findings.push(missing);
    findings.push(warning("a b.md", start..start + 4));
    let files = files(&[("a b.md", page), ("course.toml", b"title = 1\n")]);
    Sample { files, findings: findings.sorted() }
}

impl Sample {
    pub fn judged(&self) -> [Judgement<'_>; 1] {
        [Judgement {
            name: "course",
            prefix: "course/",
            files: &self.files,
            findings: &self.findings,
        }]
    }
}
