//! What a manifest says of each resource: a SCO, which talks to the LMS, or an asset.

use super::namespace_unknown;
use super::scope::Scope;
use crate::finding::{Code, Findings, Words};
use crate::words;
use crate::xml::{Element, Name};

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
        let found = misspelt(resource.element, name);
        // That its namespace is misspelt is said of the namespace.
        if found.is_some_and(|found| namespace_unknown::meant(scope, found).is_some()) {
            continue;
        }
        let help = words!(
            "zet adlcp:{name}=\"sco\" (of \"asset\") op de <resource>",
            "put adlcp:{name}=\"sco\" (or \"asset\") on the <resource>"
        );
        let message = message(found, name);
        findings.add(code, scope.place(resource.element), message, help);
    }
}

fn message(found: Option<&Name>, name: &str) -> Words {
    let Some(found) = found else {
        return words!("deze resource mist adlcp:{name}", "this resource lacks adlcp:{name}");
    };
    if &*found.local == name && &*found.prefix == "adlcp" {
        let namespace = &found.namespace;
        return words!(
            "adlcp:{name} staat in de namespace \"{namespace}\", en dat is die van deze editie niet",
            "adlcp:{name} is in the namespace \"{namespace}\", which is not that of this edition"
        );
    }
    words!("{found} moet adlcp:{name} zijn", "{found} has to be adlcp:{name}")
}

/// The attribute in another spelling: other capitals, no namespace, or the one of another edition.
fn misspelt<'a>(resource: &'a Element, name: &str) -> Option<&'a Name> {
    let mut names = resource.attributes.iter().map(|one| &one.name);
    names.find(|found| found.local.eq_ignore_ascii_case(name))
}
