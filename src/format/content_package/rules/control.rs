//! The control documents that a package needs: those of the namespaces in its manifest.

use std::collections::BTreeSet;

use crate::finding::{Code, Findings, Place};
use crate::grammar::Edition;
use crate::grammar::model::Grammar;
use crate::grammar::namespace::XML;
use crate::package::Package;
use crate::words;
use crate::xml::Document;

/// Finds the control documents of an edition that a package should have at its root and has not.
pub fn missing(package: &Package, edition: Edition, code: &'static Code, findings: &mut Findings) {
    if package.is_bare {
        return;
    }
    let Some((file, document)) = &package.manifest else { return };
    for name in used(document, edition).into_iter().map(|grammar| grammar.file) {
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

/// The grammars of an edition that a document uses, in elements or attributes; XML's own attributes need none.
#[must_use]
pub fn used(document: &Document, edition: Edition) -> Vec<&'static Grammar> {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for element in document.root.descendants() {
        used.insert(&element.name.namespace);
        used.extend(element.attributes.iter().map(|attribute| &*attribute.name.namespace));
    }
    let is_used =
        move |grammar: &Grammar| grammar.namespace != XML && used.contains(grammar.namespace.uri);
    edition.grammars().iter().copied().filter(|grammar| is_used(grammar)).collect()
}
