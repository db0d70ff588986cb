//! A package with organizations says which one opens.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;
use crate::words;

/// `<organizations>` without `default`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/default-missing",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "In SCORM 2004 moet `default` op `<organizations>` staan: zo weet een LMS welke organisatie het toont. \
            Zonder weigeren sommige LMS'en het pakket, en nemen andere de eerste.",
        en: "In SCORM 2004 `default` has to be on `<organizations>`: by it an LMS knows which organization to show. \
            Without it some LMSs refuse the package, and others take the first.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let Some(organizations) = scope.manifest.part("organizations") else { return };
    let Some(first) = scope.manifest.organizations().next() else { return };
    if organizations.get("default").is_none() {
        let name = first.value("identifier").unwrap_or("…").trim();
        findings.add(
            &CODE,
            scope.place(organizations),
            words!("<organizations> mist default", "<organizations> lacks default"),
            words!("schrijf default=\"{name}\"", "write default=\"{name}\""),
        );
    }
}
