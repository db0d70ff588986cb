//! Sequencing that is kept apart is there.

use std::collections::BTreeSet;

use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A `<imsss:sequencing IDRef>` to nothing.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/sequencing-reference",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "`IDRef` op `<imsss:sequencing>` verwijst naar een `<imsss:sequencing ID=\"…\">` in de \
            `<imsss:sequencingCollection>` onder aan het manifest. Die is er niet: het LMS past de regels dan niet toe.",
        en: "`IDRef` on `<imsss:sequencing>` refers to an `<imsss:sequencing ID=\"…\">` in the `<imsss:sequencingCollection>` at \
            the end of the manifest. It is not there: the LMS then does not apply the rules.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    let known: BTreeSet<&str> = root
        .descendants()
        .filter(|element| element.is(&IMSSS, "sequencingCollection"))
        .flat_map(Element::elements)
        .filter_map(|element| element.value("ID"))
        .map(str::trim)
        .collect();
    for element in root.descendants().filter(|element| element.is(&IMSSS, "sequencing")) {
        let Some(target) = element.value("IDRef").map(str::trim) else { continue };
        if known.contains(target) {
            continue;
        }
        let help = match nearest(target, known.iter().copied()) {
            Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
            None => words!(
                "zet het in de <imsss:sequencingCollection>",
                "put it in the <imsss:sequencingCollection>"
            ),
        };
        findings.add(
            &CODE,
            scope.attribute(element, "IDRef"),
            words!("er is geen sequencing \"{target}\"", "there is no sequencing \"{target}\""),
            help,
        );
    }
}
