//! Pictures have a text in their place.

use super::Page;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A picture without a text in its place.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/alt-missing",
    severity: Severity::Warning,
    clauses: &[Clause {
        name: "WCAG 2.2, 1.1.1",
        url: Some("https://www.w3.org/TR/WCAG22/#non-text-content"),
    }],
    doc: Doc {
        nl: "Een plaatje heeft geen `alt`. Een schermlezer leest dan de bestandsnaam voor, of niets; wie het plaatje niet ziet, weet niet wat er staat.\n\nBeschrijf het plaatje in `alt`; is het alleen versiering, schrijf dan `alt=\"\"`.",
        en: "A picture has no `alt`. A screen reader then reads the name of the file, or nothing; who does not see the picture does not know what is there.\n\nDescribe the picture in `alt`; when it only decorates, write `alt=\"\"`.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    for span in &page.scan.silent {
        findings.add(
            &CODE,
            page.place(span),
            words!("dit plaatje heeft geen tekst", "this picture has no text"),
            words!(
                "schrijf alt=\"…\"; leeg als het plaatje niets toevoegt",
                "write alt=\"…\"; empty when the picture adds nothing"
            ),
        );
    }
}
