//! A page says in which language it is.

use super::Page;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A page without `lang`.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/lang-missing",
    severity: Severity::Warning,
    clauses: &[Clause {
        name: "WCAG 2.2, 3.1.1",
        url: Some("https://www.w3.org/TR/WCAG22/#language-of-page"),
    }],
    doc: Doc {
        nl: "Een pagina zegt niet in welke taal ze is. Een schermlezer spreekt haar dan uit in de taal van het systeem, en \
            Nederlands klinkt als Engels.",
        en: "A page does not say in which language it is. A screen reader then speaks it in the language of the system, and \
            Dutch sounds like English.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    let has_language = page.scan.lang.as_ref().is_some_and(|lang| !lang.trim().is_empty());
    if page.scan.root.is_some() && !has_language {
        findings.add(
            &CODE,
            page.head(),
            words!("deze pagina noemt haar taal niet", "this page does not name its language"),
            words!("schrijf <html lang=\"nl\">", "write <html lang=\"en\">"),
        );
    }
}
