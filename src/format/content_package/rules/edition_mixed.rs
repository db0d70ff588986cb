//! A manifest speaks the language of one edition.

use super::clause::{SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::content_package::Dialect;
use crate::grammar::namespace::{
    ADLCP_1_2, ADLCP_2004, ADLNAV, ADLSEQ, IMSCP_1_1_2, IMSCP_1_1_4, IMSSS,
};
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// An element or attribute of another edition of SCORM.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/edition-mixed",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "In het manifest staat een element of attribuut uit de namespace van een andere editie van SCORM. Een LMS \
            dat het pakket als de ene editie leest, ziet het niet staan: wat het regelt (SCO of niet, slagen, \
            sequencing) geldt dan niet.\n\n\
            Gebruik overal de namespaces van de editie uit `<schemaversion>`.",
        en: "In the manifest stands an element or attribute of the namespace of another edition of SCORM. An LMS that \
            reads the package as the one edition does not see it: what it settles (SCO or not, passing, sequencing) \
            then does not hold.\n\n\
            Use the namespaces of the edition in `<schemaversion>` throughout.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let other: &[&str] = if *scope.manifest.dialect == Dialect::SCORM_1_2 {
        &[IMSCP_1_1_4.uri, ADLCP_2004.uri, ADLSEQ.uri, ADLNAV.uri, IMSSS.uri]
    } else {
        &[IMSCP_1_1_2.uri, ADLCP_1_2.uri]
    };
    let mut seen = BTreeSet::new();
    for element in scope.manifest.root.descendants() {
        let attributes = element.attributes.iter().map(|one| (&one.name, &one.span));
        for (name, span) in std::iter::once((&element.name, &element.span)).chain(attributes) {
            if other.contains(&&*name.namespace) && seen.insert(&*name.namespace) {
                findings.add(
                    &CODE,
                    Place::span(scope.file, span.clone()),
                    words!(
                        "{name} is van een andere editie dan het manifest",
                        "{name} is of another edition than the manifest"
                    ),
                    words!(
                        "gebruik het element van de eigen editie",
                        "use the element of the manifest's own edition"
                    ),
                );
            }
        }
    }
}
