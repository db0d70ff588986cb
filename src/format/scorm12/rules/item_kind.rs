//! What only a SCO can use stands on items that open one.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// An element for SCOs on an item that opens none.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/item-kind",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "`<adlcp:masteryscore>`, `<adlcp:datafromlms>`, `<adlcp:maxtimeallowed>` en `<adlcp:timelimitaction>` \
            geeft een LMS door aan de SCO die het item opent. Dit item opent er geen: ze doen niets.",
        en: "`<adlcp:masteryscore>`, `<adlcp:datafromlms>`, `<adlcp:maxtimeallowed>` and `<adlcp:timelimitaction>` an \
            LMS hands to the SCO that the item opens. This item opens none: they do nothing.",
    },
};

const FOR_SCOS: &[&str] = &["datafromlms", "masteryscore", "maxtimeallowed", "timelimitaction"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let assets: BTreeSet<&str> = scope
        .manifest
        .resources()
        .filter(|resource| resource.scorm_type() == Some("asset"))
        .filter_map(|resource| resource.identifier().map(str::trim))
        .collect();
    for item in scope.manifest.items() {
        let target = item.target().map_or("", str::trim);
        if !target.is_empty() && !assets.contains(target) {
            continue;
        }
        for name in FOR_SCOS {
            let Some(element) = item.element.first(&ADLCP_1_2, name) else { continue };
            findings.add(
                &CODE,
                scope.place(element),
                words!(
                    "dit item opent geen SCO die er iets mee kan",
                    "this item opens no SCO that could use it"
                ),
                words!(
                    "zet het op het item dat de SCO opent",
                    "put it on the item that opens the SCO"
                ),
            );
        }
    }
}
