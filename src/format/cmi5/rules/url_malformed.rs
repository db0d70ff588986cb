//! The launch address of an assignable unit is an address.

use super::clause::URL;
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::words;

/// A `<url>` that is no address, or holds characters that none may hold.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/url-malformed",
    severity: Severity::Error,
    clauses: &[URL],
    doc: Doc {
        nl: "`<url>` is het adres waarop het LMS een AU start. Het volgt RFC 1738: geen spaties, aanhalingstekens, \
            accolades of letters buiten ASCII; zulke tekens staan er gecodeerd (`%20`). `javascript:` en `data:` zijn geen \
            adres. Een LMS moet de cursus anders weigeren.",
        en: "`<url>` is the address at which the LMS launches an AU. It follows RFC 1738: no spaces, quotes, braces or \
            letters outside ASCII; such characters stand there encoded (`%20`). `javascript:` and `data:` are no \
            address. Otherwise an LMS must refuse the course.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    for url in structure.urls() {
        let text = url.own_text();
        let Some((message, help)) = fault(text.trim()) else { continue };
        findings.add(&CODE, structure.text(url), message, help);
    }
}

/// Schemes that hold code or contents, and lead nowhere: an AU there is not launched, and no parameters can be added.
const SCRIPTS: [&str; 3] = ["javascript", "vbscript", "data"];

fn has_scheme(url: &str, scheme: &str) -> bool {
    url.split_once(':').is_some_and(|(found, _)| found.eq_ignore_ascii_case(scheme))
}

/// What is wrong with an address, and the way out.
fn fault(url: &str) -> Option<(Words, Words)> {
    if url.is_empty() {
        return Some((
            words!("<url> is leeg", "<url> is empty"),
            words!("schrijf waar de AU begint", "write where the AU starts"),
        ));
    }
    if let Some(scheme) = SCRIPTS.iter().find(|scheme| has_scheme(url, scheme)) {
        return Some((
            words!("{scheme}: is geen adres van een AU", "{scheme}: is no address of an AU"),
            words!(
                "schrijf een pad in het pakket, of https://…",
                "write a path in the package, or https://…"
            ),
        ));
    }
    let unsafe_character = |c: &char| !c.is_ascii_graphic() || "<>\"{}|\\^`".contains(*c);
    let found = url.chars().find(unsafe_character)?;
    let bytes: Vec<_> = found.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
    let encoded = bytes.concat();
    Some((
        words!("'{found}' kan niet in een adres staan", "'{found}' cannot stand in an address"),
        words!("schrijf {encoded}", "write {encoded}"),
    ))
}
