//! The manifest says that it is SCORM 1.2.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::format::content_package::rules::version;
use crate::package::Package;

/// A manifest that does not name its edition, or names another.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/schema-version",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Een LMS leest aan `<schema>` en `<schemaversion>` af welke editie het pakket is, en dus welke API het klaar moet \
            zetten. Zonder, of met iets anders dan precies `ADL SCORM` en `1.2`, gokt het, en een strenge importeur weigert het pakket. Beide zijn verplicht.",
        en: "From `<schema>` and `<schemaversion>` an LMS tells which edition the package is, and so which API it has to \
            offer. Without them, or with anything but exactly `ADL SCORM` and `1.2`, it guesses, and a strict importer refuses the package. Both are required.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some(scope) = Scope::of(package) {
        version::check(&scope, &["1.2"], &CODE, findings);
    }
}
