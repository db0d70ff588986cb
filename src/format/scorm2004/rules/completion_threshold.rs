//! A completion threshold is written as the edition reads it.

use super::clause::THRESHOLD;
use super::edition;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::flag;
use crate::grammar::Edition;
use crate::grammar::namespace::ADLCP_2004;
use crate::package::Package;
use crate::words;

/// A threshold that nothing looks at.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/completion-threshold",
    severity: Severity::Warning,
    clauses: &[THRESHOLD, SCORM_2004],
    doc: Doc {
        nl: "Sinds de 4e editie staat de grens van `<adlcp:completionThreshold>` in `minProgressMeasure`, en geldt \
            zij alleen met `completedByMeasure=\"true\"`. Een getal als tekst is van de 3e editie: een LMS leest het \
            niet, en het item is pas voltooid als de SCO dat meldt.",
        en: "Since the 4th Edition the bound of `<adlcp:completionThreshold>` stands in `minProgressMeasure`, and \
            holds only with `completedByMeasure=\"true\"`. A number as text is of the 3rd Edition: an LMS does not \
            read it, and the item is completed only when the SCO says so.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    if edition::of(package) != Edition::Scorm2004Fourth {
        return;
    }
    let root = scope.manifest.root;
    for threshold in root.descendants().filter(|one| one.is(&ADLCP_2004, "completionThreshold")) {
        let by_measure = flag(Some(threshold), "completedByMeasure", false);
        let help = words!(
            "schrijf completedByMeasure=\"true\" minProgressMeasure=\"…\"",
            "write completedByMeasure=\"true\" minProgressMeasure=\"…\""
        );
        if !threshold.own_text().trim().is_empty() {
            let message = words!(
                "de 4e editie leest deze tekst niet",
                "the 4th Edition does not read this text"
            );
            findings.add(&CODE, scope.text(threshold), message, help);
        } else if !by_measure && threshold.get("minProgressMeasure").is_some() {
            let message = words!(
                "zonder completedByMeasure doet deze grens niets",
                "without completedByMeasure this bound does nothing"
            );
            findings.add(&CODE, scope.attribute(threshold, "minProgressMeasure"), message, help);
        }
    }
}
