//! Nothing hangs on auxiliary resources, which no LMS offers.

use super::clause::AUXILIARY;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

/// `<imsss:auxiliaryResources>`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/auxiliary-resources",
    severity: Severity::Warning,
    clauses: &[AUXILIARY],
    doc: Doc {
        nl: "`<imsss:auxiliaryResources>` hoort bij IMS Simple Sequencing, maar SCORM zegt niet wat een LMS ermee \
            doet en raadt het af. De leerling krijgt de hulpbronnen niet te zien.\n\n\
            Zet ze als pagina of link in de SCO.",
        en: "`<imsss:auxiliaryResources>` is part of IMS Simple Sequencing, but SCORM does not say what an LMS does \
            with it and advises against it. The learner does not get to see the resources.\n\n\
            Put them in the SCO, as a page or a link.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    for element in root.descendants().filter(|one| one.is(&IMSSS, "auxiliaryResources")) {
        findings.add(
            &CODE,
            scope.place(element),
            words!("LMS'en tonen deze hulpbronnen niet", "LMSs do not show these resources"),
            words!("zet ze in de SCO", "put them in the SCO"),
        );
    }
}
