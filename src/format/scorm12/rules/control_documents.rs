//! The schemas that describe the manifest are at the root of the package.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::control;
use crate::grammar::Edition;
use crate::package::Package;

/// A control document that is not there.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/control-documents",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "Een pakket hoort de schema's (`.xsd`) van de namespaces in zijn manifest bij zich te hebben, naast het manifest. \
            De meeste LMS'en kijken er niet naar; een LMS dat het manifest met een schema nakijkt, of een keuring, weigert het \
            pakket zonder.",
        en: "A package should carry the schemas (`.xsd`) of the namespaces in its manifest, next to the manifest. Most LMSs do \
            not look at them; an LMS that checks the manifest against a schema, or a certification, refuses the package without.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    control::missing(package, Edition::Scorm12, &CODE, findings);
}
