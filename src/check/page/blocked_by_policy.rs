//! What a page holds itself is not kept from running by its own policy.

use super::Page;
use super::scan::InlineKind;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A script or style within a page whose policy forbids it.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/blocked-by-policy",
    severity: Severity::Error,
    clauses: &[Clause {
        name: "Content Security Policy Level 3, 4.2.3",
        url: Some("https://www.w3.org/TR/CSP3/#should-block-inline"),
    }],
    doc: Doc {
        nl: "De `Content-Security-Policy` van een pagina verbiedt scripts of opmaak in de pagina zelf, maar die staan er wel. De \
            browser slaat ze over: een knop doet niets, of de opmaak klopt niet.\n\n\
            Zet ze in een bestand van het pakket en verwijs ernaar.",
        en: "The `Content-Security-Policy` of a page forbids scripts or styles in the page itself, yet they are there. The \
            browser passes them over: a button does nothing, or the page looks wrong.\n\n\
            Put them in a file of the package and refer to that.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    for inline in &page.scan.inline {
        if page.scan.policies.iter().any(|policy| forbids(policy, inline.kind)) {
            let directive = directives(inline.kind)[0];
            findings.add(
                &CODE,
                page.place(&inline.span),
                words!(
                    "het beleid van de pagina houdt dit tegen ({directive})",
                    "the page's policy blocks this ({directive})"
                ),
                words!("zet het in een eigen bestand", "put it in a file of its own"),
            );
        }
    }
}

/// The directives that decide, the narrowest first.
fn directives(kind: InlineKind) -> [&'static str; 3] {
    match kind {
        InlineKind::ScriptElement => ["script-src-elem", "script-src", "default-src"],
        InlineKind::ScriptAttribute => ["script-src-attr", "script-src", "default-src"],
        InlineKind::StyleElement => ["style-src-elem", "style-src", "default-src"],
        InlineKind::StyleAttribute => ["style-src-attr", "style-src", "default-src"],
    }
}

fn forbids(policy: &str, kind: InlineKind) -> bool {
    let sources = directives(kind).into_iter().find_map(|name| sources(policy, name));
    sources.is_some_and(|sources| !sources.iter().any(|source| allows_inline(source)))
}

/// The sources of a directive; none when the policy does not name it.
fn sources<'a>(policy: &'a str, name: &str) -> Option<Vec<&'a str>> {
    policy.split(';').find_map(|directive| {
        let mut words = directive.split_ascii_whitespace();
        words.next().filter(|word| word.eq_ignore_ascii_case(name))?;
        Some(words.collect())
    })
}

/// A nonce or hash may be that of the very script: it has the benefit of the doubt.
fn allows_inline(source: &str) -> bool {
    let source = source.to_ascii_lowercase();
    source == "'unsafe-inline'" || source.starts_with("'nonce-") || source.starts_with("'sha")
}
