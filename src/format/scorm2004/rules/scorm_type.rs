//! What an item opens says whether it is a SCO.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::format::content_package::rules::scorm_type;
use crate::package::Package;

/// A resource without `adlcp:scormType`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/scorm-type",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "Op een `<resource>` staat niet of het een SCO is. Zonder `adlcp:scormType=\"sco\"`, in die spelling en in de \
            namespace van ADL, neemt een LMS aan van niet: het bewaart dan geen voortgang en geen cijfer.",
        en: "A `<resource>` does not say whether it is a SCO. Without `adlcp:scormType=\"sco\"`, in that spelling and in ADL's \
            namespace, an LMS takes it that it is not: it then keeps no progress and no grade.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if let Some(scope) = Scope::of(package) {
        scorm_type::missing(&scope, &CODE, findings);
    }
}
