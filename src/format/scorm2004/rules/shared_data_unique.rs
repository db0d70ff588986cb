//! An item shares each store of data once.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::name_in;
use crate::grammar::namespace::ADLCP_2004;
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// Two maps of one item to the same shared data.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/shared-data-unique",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "In één `<adlcp:data>` verwijzen twee `<adlcp:map>`'s naar dezelfde `targetID`. Een LMS weet dan niet of \
            de SCO die gegevens mag lezen en schrijven; `adl.data` noemt ze dubbel of helemaal niet.",
        en: "In one `<adlcp:data>` two `<adlcp:map>`s refer to the same `targetID`. An LMS then does not know whether \
            the SCO may read and write those data; `adl.data` names them twice or not at all.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    for data in root.descendants().filter(|one| one.is(&ADLCP_2004, "data")) {
        let mut seen = BTreeSet::new();
        for map in data.all(&ADLCP_2004, "map") {
            let Some(name) = name_in(map, "targetID") else { continue };
            if !seen.insert(name.clone()) {
                findings.add(
                    &CODE,
                    scope.attribute(map, "targetID"),
                    words!("\"{name}\" staat hier al", "\"{name}\" stands here already"),
                    words!("houd er één over", "keep one"),
                );
            }
        }
    }
}
