//! A page has a title.

use super::Page;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A page without `<title>`, or with an empty one.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/title-missing",
    severity: Severity::Warning,
    clauses: &[Clause {
        name: "WCAG 2.2, 2.4.2",
        url: Some("https://www.w3.org/TR/WCAG22/#page-titled"),
    }],
    doc: Doc {
        nl: "Een pagina heeft geen `<title>`. Een schermlezer noemt dan de bestandsnaam, en in een tabblad of geschiedenis is de \
            pagina niet te vinden.",
        en: "A page has no `<title>`. A screen reader then reads the name of the file, and the page cannot be found in a tab or \
            a history.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    let is_titled = page.scan.title.as_ref().is_some_and(|title| !title.trim().is_empty());
    // A fragment is part of another page, which has the title.
    if page.scan.root.is_some() && !is_titled && !page.scan.is_cut {
        findings.add(
            &CODE,
            page.head(),
            words!("deze pagina heeft geen titel", "this page has no title"),
            words!("zet <title>…</title> in <head>", "put <title>…</title> in <head>"),
        );
    }
}
