//! What a manifest says of its own edition.

use super::scope::Scope;
use crate::finding::{Code, Findings};
use crate::words;
use crate::xml::Element;

/// The text of `<schema>` in every edition of SCORM.
const SCHEMA: &str = "ADL SCORM";

/// Finds a `<schema>` or `<schemaversion>` that is missing or says something else than it should;
/// of the versions the first is the one to write.
pub fn check(scope: &Scope, versions: &[&str], code: &'static Code, findings: &mut Findings) {
    let parts = [
        ("schema", scope.manifest.schema(), [SCHEMA].as_slice()),
        ("schemaversion", scope.manifest.schema_version(), versions),
    ];
    for (name, element, allowed) in parts {
        judge(scope, name, element, allowed, code, findings);
    }
}

fn judge(
    scope: &Scope,
    name: &str,
    element: Option<&Element>,
    allowed: &[&str],
    code: &'static Code,
    findings: &mut Findings,
) {
    let expected = allowed.first().copied().unwrap_or_default();
    let help = words!(
        "schrijf <{name}>{expected}</{name}> in <metadata>",
        "write <{name}>{expected}</{name}> in <metadata>"
    );
    let Some(element) = element else {
        let place = scope.place(scope.manifest.part("metadata").unwrap_or(scope.manifest.root));
        let message = words!("<{name}> ontbreekt", "<{name}> is missing");
        return findings.add(code, place, message, help);
    };
    let text = element.own_text();
    if !allowed.contains(&&*text) {
        let message =
            words!("\"{text}\" noemt niet deze editie", "\"{text}\" does not name this edition");
        findings.add(code, scope.text(element), message, help);
    }
}
