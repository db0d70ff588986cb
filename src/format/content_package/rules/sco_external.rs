//! A SCO stands in the package.

use super::clause::{SCORM_1_2, SCORM_2004};
use super::reference::{Target, resources};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A SCO on another host.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/sco-external",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Een resource die een SCO is, wijst naar een adres buiten het pakket. Een browser laat een pagina van een \
            andere server niet bij de API van het LMS: de SCO kan niets bewaren en niets melden. En is dat adres er \
            niet meer, dan is de cursus stuk.\n\n\
            Zet de SCO in het pakket, of koppel de andere server met LTI of cmi5.",
        en: "A resource that is a SCO points to an address outside the package. A browser does not let a page of \
            another server reach the LMS's API: the SCO can store and report nothing. And once that address is gone, \
            the course is broken.\n\n\
            Put the SCO in the package, or link the other server by LTI or cmi5.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let dialect = scope.manifest.dialect;
    for resource in resources(&scope) {
        let kind = resource.element.get_in(&dialect.adlcp, dialect.scorm_type);
        let is_sco = kind.is_some_and(|kind| &*kind.value == "sco");
        if is_sco && resource.launch.is_some_and(|launch| launch.target == Target::External) {
            findings.add(
                &CODE,
                scope.attribute(resource.element, "href"),
                words!(
                    "deze SCO staat op een andere server en vindt de API niet",
                    "this SCO is on another server and does not find the API"
                ),
                words!("zet haar in het pakket", "put it in the package"),
            );
        }
    }
}
