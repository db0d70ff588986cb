//! The organization that an LMS shows first is there.

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::package::Package;
use crate::words;

/// `default` names an organization that is not there.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/default-organization",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "`default` op `<organizations>` noemt de organisatie die een LMS toont. Hij moet de `identifier` van een van de \
            `<organization>`-elementen zijn; anders toont een LMS een lege cursus of weigert het pakket.",
        en: "`default` on `<organizations>` names the organization that an LMS shows. It has to be the `identifier` of one of \
            the `<organization>` elements; otherwise an LMS shows an empty course or refuses the package.",
    },
};

/// The schema types `default` as an IDREF, which many validators do not follow up; ADL's own test suite does, so a package
/// that gets away with it in some LMSs is wrong all the same.
fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let Some(organizations) = scope.manifest.part("organizations") else { return };
    let Some(default) = organizations.value("default") else { return };
    let known: Vec<&str> = scope
        .manifest
        .organizations()
        .filter_map(|organization| organization.value("identifier"))
        .map(str::trim)
        .collect();
    if known.contains(&default.trim()) {
        return;
    }
    let help = match nearest(default, known.iter().copied()).or(known.first().copied()) {
        Some(one) => words!("schrijf default=\"{one}\"", "write default=\"{one}\""),
        None => words!("voeg een <organization> toe", "add an <organization>"),
    };
    findings.add(
        &CODE,
        scope.attribute(organizations, "default"),
        words!("er is geen organisatie \"{default}\"", "there is no organization \"{default}\""),
        help,
    );
}
