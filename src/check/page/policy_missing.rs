//! A page says what it may load and run.

use super::Page;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A page without a content security policy.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/policy-missing",
    severity: Severity::Info,
    clauses: &[Clause {
        name: "Content Security Policy Level 3",
        url: Some("https://www.w3.org/TR/CSP3/"),
    }],
    doc: Doc {
        nl: "Een pagina heeft geen `Content-Security-Policy`, terwijl andere pagina's van het pakket dat wel hebben. Dat mag; met zo'n beleid kan een pagina niets laden of uitvoeren \
            dat er niet in hoort, ook niet als iemand er iets in weet te zetten.",
        en: "A page has no `Content-Security-Policy`, while other pages of the package have one. It may be so; with such a policy a page cannot load or run anything that \
            does not belong in it, not even when somebody manages to put something in.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    if page.scan.root.is_some() && page.scan.policies.is_empty() {
        findings.add(
            &CODE,
            page.head(),
            words!("deze pagina heeft geen beleid", "this page has no policy"),
            words!(
                "zet <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"> in <head>",
                "put <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"> in <head>"
            ),
        );
    }
}
