//! The type of a resource is that of its document.

use super::clause::{PACKAGING_2, PACKAGING_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::reference::{Target, resources};
use crate::format::content_package::rules::scope::Scope;
use crate::format::qti::asi::is;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A resource whose type is unknown, or not that of what it opens.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/resource-type",
    severity: Severity::Error,
    clauses: &[PACKAGING_2, PACKAGING_3],
    doc: Doc {
        nl: "Aan het `type` van een resource ziet een afnamesysteem wat het is: `imsqti_item_xmlv2p1` een item, \
            `imsqti_test_xmlv2p1` een toets. Het document is iets anders: een item wordt dan als toets geopend, of \
            overgeslagen.\n\n\
            Schrijf het type dat bij het document hoort.",
        en: "By the `type` of a resource a delivery system sees what it is: `imsqti_item_xmlv2p1` an item, \
            `imsqti_test_xmlv2p1` a test. The document is something else: an item is then opened as a test, or \
            passed over.\n\n\
            Write the type that belongs to the document.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for resource in resources(&scope) {
        let Some(kind) = resource.element.value("type").map(str::trim) else { continue };
        let Some(Target::File(path)) = resource.launch.map(|launch| launch.target) else {
            continue;
        };
        let Some(document) = package.documents.get(&path) else { continue };
        let Some((expected, _)) = KINDS.iter().find(|(_, root)| is(&document.root, root)) else {
            continue;
        };
        if fits(kind, expected) {
            continue;
        }
        let root: &Element = &document.root;
        let name = &root.name.local;
        findings.add(
            &CODE,
            scope.attribute(resource.element, "type"),
            words!("{path} is een <{name}>, en geen {kind}", "{path} is a <{name}>, and no {kind}"),
            words!("schrijf imsqti_{expected}_xml…", "write imsqti_{expected}_xml…"),
        );
    }
}

/// What a type says, and the root of such a document.
const KINDS: &[(&str, &str)] = &[
    ("item", "assessment-item"),
    ("test", "assessment-test"),
    ("section", "assessment-section"),
    ("stimulus", "assessment-stimulus"),
];

/// What the types that say nothing of QTI start with.
const GENERAL: [&str; 5] = [
    "webcontent",
    "associatedcontent",
    "learning-application-resource",
    "controlfile",
    "ims_qtiasi",
];

/// Whether a type may be that of such a document. Types that do not say what they hold, and those of before 2.1, are no
/// fault; a test was an assessment.
fn fits(kind: &str, expected: &str) -> bool {
    let Some(own) = kind.strip_prefix("imsqti_") else {
        return GENERAL.iter().any(|general| kind.to_ascii_lowercase().starts_with(general));
    };
    let own = own.split('_').next().unwrap_or_default();
    let says = KINDS.iter().any(|(name, _)| *name == own);
    !says || own == expected
}
