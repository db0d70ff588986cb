//! The control documents that a package needs: those of the namespaces in its manifest.

use std::collections::BTreeSet;

use crate::finding::{Code, Findings, Place};
use crate::grammar::Edition;
use crate::package::Package;
use crate::words;

/// Finds the control documents of an edition that a package should have at its root and has not.
pub fn missing(package: &Package, edition: Edition, code: &'static Code, findings: &mut Findings) {
    let Some((file, document)) = &package.manifest else { return };
    let used: BTreeSet<&str> =
        document.root.descendants().map(|element| &*element.name.namespace).collect();
    let grammars = edition.grammars().iter().filter(|one| used.contains(one.namespace.uri));
    for name in grammars.map(|grammar| grammar.file) {
        if !package.files.contains_key(name) {
            findings.add(
                code,
                Place::file(file),
                words!(
                    "{name} ontbreekt naast het manifest",
                    "{name} is missing next to the manifest"
                ),
                words!(
                    "zet {name} in de hoofdmap van het pakket",
                    "put {name} at the root of the package"
                ),
            );
        }
    }
}
