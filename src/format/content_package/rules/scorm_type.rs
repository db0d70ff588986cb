//! What a manifest says of each resource: a SCO, which talks to the LMS, or an asset.

use super::scope::Scope;
use crate::finding::{Code, Findings};
use crate::words;
use crate::xml::Element;

/// Finds resources that items open and that do not say whether they are a SCO.
pub fn missing(scope: &Scope, code: &'static Code, findings: &mut Findings) {
    let opened: std::collections::BTreeSet<&str> =
        scope.manifest.items().filter_map(|item| item.target().map(str::trim)).collect();
    let name = scope.manifest.dialect.scorm_type;
    for resource in scope.manifest.resources() {
        let is_opened =
            resource.identifier().is_some_and(|identifier| opened.contains(identifier.trim()));
        if !is_opened || resource.scorm_type().is_some() {
            continue;
        }
        let help = words!(
            "zet adlcp:{name}=\"sco\" (of \"asset\") op de <resource>",
            "put adlcp:{name}=\"sco\" (or \"asset\") on the <resource>"
        );
        let message = match misspelt(resource.element, name) {
            Some(found) => {
                words!("{found} moet adlcp:{name} zijn", "{found} has to be adlcp:{name}")
            }
            None => words!("deze resource mist adlcp:{name}", "this resource lacks adlcp:{name}"),
        };
        findings.add(code, scope.place(resource.element), message, help);
    }
}

/// The attribute in another spelling: other capitals, no namespace, or the one of another edition.
fn misspelt(resource: &Element, name: &str) -> Option<String> {
    let attribute = resource.attributes.iter();
    let mut alike = attribute.filter(|one| one.name.local.eq_ignore_ascii_case(name));
    alike.next().map(|one| one.name.to_string())
}
