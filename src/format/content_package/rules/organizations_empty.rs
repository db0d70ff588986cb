//! A package has something to show.

use super::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::Dialect;
use crate::package::{FormatId, Package};
use crate::words;

/// A manifest without an organization, or with an organization without items.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/organizations-empty",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Het manifest heeft geen `<organization>`, of een zonder items. Dat mag voor een pakket met losse \
            bouwstenen, maar een LMS heeft de leerling dan niets te tonen, en veel LMS'en weigeren het.\n\n\
            Voeg een `<organization>` toe met een `<item>` voor elke resource die de leerling opent.",
        en: "The manifest has no `<organization>`, or one without items. That is allowed for a package of loose \
            building blocks, but an LMS then has nothing to show to the learner, and many LMSs refuse it.\n\n\
            Add an `<organization>` with an `<item>` for each resource that the learner opens.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    // Without a profile a package may be a heap of resources.
    let is_scorm = |_: &Scope| package.format != FormatId::IMS_CP;
    let Some(scope) = Scope::of(package).filter(is_scorm) else { return };
    let Some(organizations) = scope.manifest.part("organizations") else { return };
    let help = words!(
        "voeg een <item> toe voor wat de leerling opent",
        "add an <item> for what the learner opens"
    );
    if scope.manifest.organizations().next().is_none() {
        let message =
            words!("er is geen <organization> om te tonen", "there is no <organization> to show");
        return findings.add(&CODE, scope.place(organizations), message, help);
    }
    // The grammar of SCORM 2004 asks for items itself.
    if *scope.manifest.dialect != Dialect::SCORM_1_2 {
        return;
    }
    for organization in scope.manifest.organizations() {
        if !organization.elements().any(|child| &*child.name.local == "item") {
            let message =
                words!("deze organisatie heeft geen items", "this organization has no items");
            findings.add(&CODE, scope.place(organization), message, help.clone());
        }
    }
}
